/**
 * How the rows of a compiled statement stand in the lists that come over Bolt: by place, without the names of their
 * columns, which would be sent and read again for each row.
 */
export interface RowShape {
  /** The value columns, in the order of the list. */
  readonly values: readonly string[]
  /** The node columns, which follow them. */
  readonly nodes: readonly (readonly [column: string, shape: NodeShape])[]
}

export interface NodeShape {
  /** The keys of a node's map, in the order of its list. */
  readonly keys: readonly string[]
  /** At the same places, what is a list of rows itself. */
  readonly below: readonly (RowShape | undefined)[]
}

type Named = Record<string, unknown>

function nodeOf(list: readonly unknown[] | null, { keys, below }: NodeShape): Named | null {
  if (list === null) return null
  const node: Named = {}
  for (let at = 0; at < keys.length; at += 1) {
    const inner = below[at]
    node[keys[at] as string] = inner ? rowsOf(list[at] as readonly unknown[][], inner) : list[at]
  }
  return node
}

/** Gives the rows of a statement their names back. */
export function rowsOf(lists: readonly (readonly unknown[])[], { values, nodes }: RowShape): Named[] {
  return lists.map((list) => {
    const row: Named = {}
    for (let at = 0; at < values.length; at += 1) row[values[at] as string] = list[at]
    let at = values.length
    for (const [column, shape] of nodes) row[column] = nodeOf(list[at++] as readonly unknown[] | null, shape)
    return row
  })
}
