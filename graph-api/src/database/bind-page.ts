import { bindFragment, type Fragment } from './statement.ts'

/**
 * Binds a page of a field and the statement that counts its whole list, which stands beside it as `<field>.total`.
 * @param file with its folder, without the ending: `fields/gatherings/Gathering.reflections`
 * @param edge the edge's own columns: `since`, `role`
 */
export function bindFieldPage(file: string, edge: readonly string[] = []): Fragment {
  return bindPage(file, `${file}.total`, edge)
}

/**
 * Binds a root list and the statement that counts it.
 * @param file below `cypher/`, without the ending: `queries/needs-offers/list-needs`
 * @param total the same for the count: `queries/needs-offers/count-needs`
 */
export function bindPage(file: string, total: string, edge: readonly string[] = []): Fragment {
  return bindFragment({
    file,
    values: [...edge, 'cursor'],
    total: bindFragment({ file: total, nodes: [], values: ['total'] }),
  })
}
