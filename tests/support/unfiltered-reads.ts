/**
 * The variables that a statement binds to a node with a visibility and does not filter, `''` for a node without a name.
 * @param written the statement as it stands in its file
 * @param labels those whose nodes have a visibility
 */
export function unfilteredReads(written: string, labels: ReadonlySet<string>): string[] {
  const nodes = [...written.matchAll(/\((\w*):([\w|]+)/g)].map(([, variable = '', names = '']) => ({ variable, names }))
  const open = nodes.filter(({ variable, names }) => {
    if (!names.split('|').some((label) => labels.has(label))) return false
    return variable === '' || !new RegExp(`\\bvisible(OrPublic|WithWhole)?\\(${variable}\\)`).test(written)
  })
  return [...new Set(open.map(({ variable }) => variable))]
}
