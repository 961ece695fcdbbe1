import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { pageArguments, pageComplexity } from '../shared/connection.ts'
import { enumOf } from '../shared/enums.ts'
import { listedConnection } from '../shared/listed.ts'
import { findDesk, findUnmetNeeds } from './find-desk.ts'
import type { DeskKind } from './model.ts'

const deskKindEnum = enumOf<DeskKind>('DeskKind', 'What can wait for a coordinator’s decision.', {
  contacts: 'Wishes for contact that wait to be sent on: who asks, and who is asked.',
  join_requests: 'Organisations that somebody asks to join; counts who waits.',
  collaborations: 'Collaborations that some party has not confirmed; counts those.',
  next_steps: 'Collaborations and mini-networks whose next step was to be taken before today.',
  newcomers: 'Partners of a year at most who have no contact and no collaboration.',
  duplicates: 'Two organisations, people, initiatives, themes or places that may be the same.',
  parallels: 'Parallel initiatives that nobody has judged.',
  synergies: 'Synergies that fit well and that neither side has looked at.',
  needs: 'Open needs that the matching has found nothing for; the other is who seeks.',
  mini_networks: 'Mini-networks that have been forming for a month or resting for half a year.',
  initiatives: 'Initiatives that nobody has touched for a year.',
  organisations: 'Partners without any suggestion; counts their open needs and offers.',
  challenges: 'Climate challenges with fewer than two partners; counts those.',
  partners: 'Partners with fewer than five commitments; counts those.',
})

builder.queryField('desk', (t) =>
  t.field({
    type: listedConnection,
    description: 'What waits for a coordinator’s decision, of one kind. For coordinators.',
    args: {
      ...pageArguments(t.arg),
      kind: t.arg({ type: deskKindEnum, required: true, description: 'Which.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { kind, ...page }, { graph }, info) =>
      findDesk(graph, { kind, page, selection: readSelection(info) }),
  }),
)

builder.queryField('unmetNeeds', (t) =>
  t.field({
    type: listedConnection,
    description: 'Open needs that the matching has found nothing for, the oldest first; the other is who seeks.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    resolve: (_root, page, { graph }, info) => findUnmetNeeds(graph, { page, selection: readSelection(info) }),
  }),
)
