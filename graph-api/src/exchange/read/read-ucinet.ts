import { ReadFailure } from './read-failure.ts'
import type { SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|'([^']*)'|([^\s,]+)/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? '')

/** The labels after `LABELS:`, up to the next part. */
function labelsOf(text: string, name: string): string[] {
  const found = new RegExp(`(?:^|\\n)\\s*${name}\\s*:?\\s*\\n?([\\s\\S]*?)(?=\\n\\s*[a-z][a-z ]*:|$)`, 'i').exec(text)
  const labels = wordsOf(found?.[1] ?? '')
  // The data themselves then have the labels.
  return labels.length === 1 && /^embedded$/i.test(labels[0] ?? '') ? [] : labels
}

/**
 * The things and connections of a network in the data language of UCINET (`DL`): a full matrix, a list of edges or of nodes,
 * with its labels on top or within its data.
 * @throws ReadFailure where the data are in a form that is not read here
 */
export function readUcinet(text: string, file: string): SourceTable[] {
  const [, head = '', data = ''] = /^([\s\S]*?)\bdata\s*:\s*([\s\S]*)$/i.exec(text.replace(/\r\n?/g, '\n')) ?? []
  const form = /format\s*=?\s*(\w+)/i.exec(head)?.[1]?.toLowerCase() ?? 'fullmatrix'
  if (!/^(fm|fullmatrix|edgelist1|el1|nodelist1|nl1)$/.test(form))
    throw new ReadFailure('unknown_format', { file, detail: `UCINET ${form}` })
  const rows = labelsOf(head, '(?:row )?labels')
  const columns = labelsOf(head, '(?:column|col) labels')
  const pairs = pairsOf(form, data, { rows, columns: columns.length > 0 ? columns : rows })
  const names = [...new Set([...rows, ...columns, ...pairs.flatMap(({ from, to }) => [from, to])])]
  const things = new TableBuilder({ name: 'labels', file, hint: 'things', columns: ['label'] })
  for (const name of names) things.add(new Map([['label', name]]))
  const links = new TableBuilder({ name: 'data', file, hint: 'links', columns: ['from', 'to', 'weight'] })
  for (const pair of pairs) links.add(new Map(Object.entries(pair)))
  return [things, links].filter(({ size }) => size > 0).map((builder) => builder.build())
}

interface Labels {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

interface Pair {
  readonly from: string
  readonly to: string
  readonly weight: string
}

function pairsOf(form: string, data: string, { rows, columns }: Labels): Pair[] {
  const named = (word: string, labels: readonly string[]) => labels[Number(word) - 1] ?? word
  const lines = data.split('\n').map(wordsOf)
  if (form.startsWith('e'))
    return lines.flatMap(([from = '', to = '', weight = '1']) =>
      from && to ? [{ from: named(from, rows), to: named(to, columns), weight }] : [],
    )
  if (form.startsWith('n'))
    return lines.flatMap(([from = '', ...others]) =>
      others.map((to) => ({ from: named(from, rows), to: named(to, columns), weight: '1' })),
    )
  const numbers = lines.flat()
  return rows.flatMap((from, row) =>
    columns.flatMap((to, at) => {
      const weight = numbers[row * columns.length + at] ?? '0'
      return from !== to && Number(weight) > 0 ? [{ from, to, weight }] : []
    }),
  )
}
