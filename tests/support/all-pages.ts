import { ask } from './api.ts'

interface Page<Node> {
  readonly nodes: readonly Node[]
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * Every node of a list of the schema's root, through all its pages: other tests add to the same lists meanwhile, so that
 * what a test made may stand on any page.
 *
 * @param list the field and its arguments without paging, such as `desk(kind: CONTACTS)`
 * @param fields what is read of each node
 */
export async function allPages<Node>(list: string, fields: string): Promise<{ nodes: Node[]; totalCount: number }> {
  const paged = list.endsWith(')') ? `${list.slice(0, -1)}, ` : `${list}(`
  const query = `query ($after: String) { page: ${paged}first: 50, after: $after) {
    totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`
  const nodes: Node[] = []
  for (let after: string | null = null; ; ) {
    const { page }: { page: Page<Node> } = await ask(query, { after })
    nodes.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return { nodes, totalCount: page.totalCount }
    after = page.pageInfo.endCursor
  }
}
