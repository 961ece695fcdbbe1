import type { ReadNote, SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

/** A word or a whole text in quotation marks. */
const parts = /"((?:[^"\\]|\\.)*)"|(\S+)/g

const wordsOf = (line: string): string[] => [...line.matchAll(parts)].map((found) => found[1] ?? found[2] ?? '')

type Part = 'vertices' | 'arcs' | 'arcslist' | 'matrix' | 'other'

/** The vertices and lines of a network of Pajek (`*Vertices`, `*Arcs`, `*Edges`, their lists and `*Matrix`). Where they stand in the picture is left out. */
export function readPajek(text: string, file: string): { tables: SourceTable[]; notes: ReadNote[] } {
  const vertices = new TableBuilder({ name: 'vertices', file, hint: 'things', columns: ['label'] })
  const labels = new Map<string, string>()
  const lines = new TableBuilder({
    name: 'lines',
    file,
    hint: 'links',
    columns: ['source', 'target', 'weight', 'directed'],
  })
  const add = (from: string, to: string, weight: string, directed: boolean) =>
    lines.add(
      new Map([
        ['source', labels.get(from) ?? from],
        ['target', labels.get(to) ?? to],
        ['weight', weight],
        ['directed', directed ? 'directed' : 'undirected'],
      ]),
    )
  let part: Part = 'other'
  let isDirected = false
  let row = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '' || /^\s*[%/]/.test(line)) continue
    const head = /^\s*\*(\w+)/.exec(line)?.[1]?.toLowerCase()
    if (head !== undefined) {
      part = partOf(head)
      isDirected = head.startsWith('arc') || head === 'matrix'
      row = 0
      continue
    }
    const words = wordsOf(line)
    const [first = '', second = '', third = ''] = words
    row += 1
    if (part === 'vertices') {
      labels.set(first, second || first)
      vertices.add(new Map([['label', second || first]]))
    } else if (part === 'arcs') add(first, second, third, isDirected)
    else if (part === 'arcslist') for (const to of words.slice(1)) add(first, to, '', isDirected)
    else if (part === 'matrix')
      words.forEach((weight, at) => {
        if (Number(weight) > 0) add(String(row), String(at + 1), weight, true)
      })
  }
  const tables = [vertices, lines].filter(({ size }) => size > 0).map((builder) => builder.build())
  return { tables, notes: [] }
}

function partOf(head: string): Part {
  if (head === 'vertices') return 'vertices'
  if (head === 'arcs' || head === 'edges') return 'arcs'
  if (head === 'arcslist' || head === 'edgeslist') return 'arcslist'
  return head === 'matrix' ? 'matrix' : 'other'
}
