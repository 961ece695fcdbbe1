import type { ResultOf, VariablesOf } from '../client/graphql.ts'
import type { View } from '../map/view.ts'
import type { createViewMutation, viewQuery } from './queries.ts'

type Saved = NonNullable<ResultOf<typeof viewQuery>['view']>
export type ViewState = VariablesOf<typeof createViewMutation>['input']['state']
type ApiLens = NonNullable<ViewState['lens']>

const statuses = ['IDEA', 'PLANNED', 'ONGOING', 'PAUSED', 'COMPLETED'] as const satisfies ViewState['statuses']

const lenses = {
  synergies: 'SYNERGIES',
  parallels: 'PARALLELS',
  motivations: 'MOTIVATIONS',
  challenges: 'CHALLENGES',
  needs: 'NEEDS',
  bridges: 'BRIDGES',
  news: 'NEWS',
} as const satisfies Record<NonNullable<View['lens']>, ApiLens>

/** What the picture shows, as the API keeps it. A comparison with a day that is not earlier compares nothing: it is left out. */
export function stateOf(focus: string | undefined, view: View): ViewState {
  return {
    focusId: focus ?? null,
    layout: view.layout === 'map' ? 'MAP' : 'EGO',
    list: view.list === 'table' ? 'TABLE' : 'RELATIONS',
    lens: view.lens && lenses[view.lens],
    without: [...view.without],
    whole: [...view.whole],
    themeIds: [...view.themes],
    statuses: statuses.filter((status) => view.statuses.includes(status)),
    atLeast: view.atLeast,
    shownOn: view.date,
    comparedOn: view.since && (view.date === null || view.since < view.date) ? view.since : null,
    openedIds: [...view.opened],
    hiddenIds: [...view.hidden],
    pinned: Object.entries(view.pinned).map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) })),
  }
}

/** A saved view as the picture knows it, with what stands in its middle. */
export function viewOf(saved: Saved): { focus: string | undefined; view: View } {
  const named = (part: Saved['references'][number]['part']) =>
    saved.references.filter((reference) => reference.part === part)
  const ids = (part: Saved['references'][number]['part']) => named(part).map((reference) => reference.id)
  const lens = saved.lens?.toLowerCase()
  return {
    focus: ids('FOCUS')[0],
    view: {
      layout: saved.layout === 'MAP' ? 'map' : 'ego',
      list: saved.list === 'TABLE' ? 'table' : 'relations',
      lens: (Object.keys(lenses) as (keyof typeof lenses)[]).find((known) => known === lens) ?? null,
      without: saved.without,
      whole: saved.whole,
      themes: ids('THEME'),
      statuses: saved.statuses,
      atLeast: saved.atLeast,
      date: saved.shownOn,
      since: saved.comparedOn,
      opened: ids('OPENED'),
      hidden: ids('HIDDEN'),
      pinned: Object.fromEntries(named('PINNED').map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }])),
    },
  }
}
