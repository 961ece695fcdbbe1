import type { Graph } from '../../database/graph.ts'
import { soughtText } from '../../shared/fields.ts'
import { fold } from '../../shared/fold.ts'
import { type Page, type PageArguments, pageParameters, toPage } from '../../shared/pages.ts'
import type { AnalysisSummary } from './analyse.ts'
import { groupLabel, type NameLanguage } from './layout-task.ts'
import { findTodaysMap } from './todays-map.ts'

/** An organisation of the whole partnership, drawn or not. */
export interface ListedOrganisation {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly demo: boolean
  readonly partners: number
  readonly things: number
  /** Its group's name; empty where it has none. */
  readonly group: readonly string[]
  readonly holder: boolean
}

/** All of a partnership in the order of its list, the best linked first; worked out once for each state of it. */
const orders = new WeakMap<AnalysisSummary, readonly number[]>()

function orderOf(whole: AnalysisSummary): readonly number[] {
  const known = orders.get(whole)
  if (known) return known
  const { partners } = whole
  const order = [...partners.keys()].sort((one, other) => (partners[other] ?? 0) - (partners[one] ?? 0) || one - other)
  orders.set(whole, order)
  return order
}

/**
 * The organisations of today's map, those that are not drawn too, the best linked first.
 * @param options.text part of the name, å as a
 * @param options.without kinds that are left out
 * @throws InputError that names `text` where it is longer than any name, `first` or `after` where they are no page
 */
export async function findPartnershipOrganisations(
  graph: Graph,
  options: {
    readonly language: NameLanguage
    readonly text: string | null
    readonly without: readonly string[]
    readonly page: PageArguments
  },
): Promise<Page> {
  const { language, without, page } = options
  const { first, after } = pageParameters(page)
  const from = Math.max(0, Math.floor(Number(after?.[0] ?? 0)) || 0)
  const sought = fold(soughtText(options.text) ?? '')
  const { whole } = (await findTodaysMap(graph)).now
  const { organisations } = whole.partnership
  const holders = new Set(whole.holders)
  const found = orderOf(whole).filter((index) => {
    const one = organisations[index]
    return one && !without.includes(one.kind) && (sought === '' || fold(one.name).includes(sought))
  })
  const rowOf = (index: number): ListedOrganisation[] => {
    const one = organisations[index]
    const name = whole.names[whole.groups[index] ?? -1]
    if (!one) return []
    const counts = { partners: whole.partners[index] ?? 0, things: whole.things[index] ?? 0 }
    return [{ ...one, ...counts, group: name ? groupLabel(whole, name, language) : [], holder: holders.has(index) }]
  }
  const rows = found
    .slice(from, from + first)
    .flatMap(rowOf)
    .map((node, at) => ({ cursor: [from + at + 1], node }))
  return toPage({ rows, total: found.length }, page)
}
