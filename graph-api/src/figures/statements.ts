import { z } from 'zod'
import { bindStatement, type Fragment } from '../database/statement.ts'
import { organisationKinds } from '../organisations/model.ts'
import { bindListed } from '../shared/listed.ts'
import type { Figure } from './model.ts'

const contacts = bindListed('queries/figures/contacts')
const collaborations = bindListed('queries/figures/collaborations')
const miniNetworks = bindListed('queries/figures/mini-networks')

/** The list that each figure counts. */
export const figureLists: Readonly<Record<Figure, Fragment>> = {
  contacts_asked: contacts,
  contacts_agreed: contacts,
  contacts_suggested: contacts,
  collaborations,
  collaborations_begun: collaborations,
  collaborations_ended: collaborations,
  mini_networks: miniNetworks,
  mini_networks_formed: miniNetworks,
  parallels_judged: bindListed('queries/figures/parallels-judged'),
  needs_closed: bindListed('queries/figures/needs'),
  challenges: bindListed('queries/figures/challenges'),
  commitments: bindListed('queries/figures/commitments'),
  pairs: bindListed('queries/figures/pairs'),
}

export const countPairs = bindStatement({
  file: 'figures/count-pairs',
  access: 'read',
  parameters: z.object({ onDay: z.string() }),
  row: z.object({ ofKind: z.enum(organisationKinds), withKind: z.enum(organisationKinds), pairs: z.number() }),
})
