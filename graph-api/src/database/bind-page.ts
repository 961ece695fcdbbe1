import { bindFragment, type Fragment } from './statement.ts'

/**
 * Binds a page: a root list, or a list that a field leads to.
 * @param file below `cypher/`, without the ending: `queries/needs-offers/list-needs`, `fields/gatherings/Gathering.reflections`
 * @param edge the edge's own columns: `since`, `role`
 */
export function bindPage(file: string, edge: readonly string[] = []): Fragment {
  return bindFragment({ file, values: [...edge, 'cursor'] })
}

/**
 * The way to find a page of a list: the first in its file whose filter is given.
 * @param order the name of the order; the list's first where left out
 */
export function wayOf(list: Fragment, filter: Readonly<Record<string, unknown>>, order?: string): Fragment {
  const ways = list.ways ?? []
  const inOrder = ways.filter((way) => way.order === (order ?? ways[0]?.order))
  const isGiven = (name: string) => filter[name] !== null && filter[name] !== undefined && filter[name] !== false
  return inOrder.find(({ by }) => by === null || isGiven(by))?.fragment ?? list
}
