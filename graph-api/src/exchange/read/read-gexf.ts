import { parseXml } from './parse-xml.ts'
import type { ReadNote, SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

interface Open {
  readonly values: Map<string, string | string[]>
  readonly list: 'nodes' | 'edges'
}

/** How the picture looked, which says nothing of the network. */
const presentation = ['color', 'position', 'size', 'shape', 'thickness']

/** The nodes and edges of a GEXF file (1.1 to 1.3) with their attributes and the time they lasted. */
export function readGexf(xml: string, file: string): { tables: SourceTable[]; notes: ReadNote[] } {
  const nodes = new TableBuilder({ name: 'nodes', file, hint: 'things', columns: ['id', 'label'] })
  const edges = new TableBuilder({
    name: 'edges',
    file,
    hint: 'links',
    columns: ['source', 'target', 'type', 'direction'],
  })
  const titles: Titles = { nodes: new Map(), edges: new Map() }
  const defaults: Titles = { nodes: new Map(), edges: new Map() }
  let attribute = ''
  const open: Open[] = []
  let attributeClass: 'nodes' | 'edges' = 'nodes'
  let byDefault = 'undirected'
  let looks = 0
  parseXml(xml, file, {
    isWholeFile: true,
    open({ name, attributes }) {
      if (name === 'graph') byDefault = attributes.defaultedgetype ?? 'undirected'
      else if (name === 'attributes') attributeClass = attributes.class === 'edge' ? 'edges' : 'nodes'
      else if (name === 'attribute') {
        attribute = attributes.id ?? ''
        titles[attributeClass].set(attribute, attributes.title ?? attribute)
      } else if (name === 'node') open.push({ list: 'nodes', values: nodeValues(attributes, open.at(-1)) })
      else if (name === 'edge') open.push({ list: 'edges', values: edgeValues(attributes, byDefault) })
      else if (name === 'attvalue') addAttribute(open.at(-1), attributes, titles)
      else if (name === 'spell') addSpell(open.at(-1), attributes)
      else if (presentation.includes(name)) looks += 1
    },
    close(name, text) {
      if (name === 'default' && text.trim() !== '') defaults[attributeClass].set(attribute, text.trim())
      if (name !== 'node' && name !== 'edge') return
      const done = open.pop()
      for (const [id, value] of done ? defaults[done.list] : []) {
        const title = titleOf(id, done, titles)
        if (!done?.values.has(title)) done?.values.set(title, value)
      }
      if (done) (done.list === 'nodes' ? nodes : edges).add(done.values)
    },
  })
  const notes: ReadNote[] = looks > 0 ? [{ code: 'presentation_left_out', count: looks }] : []
  return { tables: [nodes.build(), edges.build()].filter((table) => table.rows.length > 0), notes }
}

/** What an attribute is called, by its id. */
type Titles = Readonly<Record<Open['list'], Map<string, string>>>

function titleOf(id: string, open: Open | undefined, titles: Titles): string {
  const title = titles[open?.list ?? 'nodes'].get(id) ?? id
  return ['id', 'label', 'source', 'target'].includes(title) ? `${title} (attribute)` : title
}

type Attributes = Readonly<Record<string, string>>

function nodeValues({ id = '', label, pid, ...rest }: Attributes, parent: Open | undefined): Open['values'] {
  const above = pid ?? (parent?.list === 'nodes' ? String(parent.values.get('id')) : undefined)
  return new Map([['id', id], ['label', label ?? id], ...(above ? [['parent', above] as const] : []), ...times(rest)])
}

function edgeValues(attributes: Attributes, byDefault: string): Open['values'] {
  const { source = '', target = '', id, type, kind, label, weight, ...rest } = attributes
  const relation = kind ?? label
  return new Map([
    ['source', source],
    ['target', target],
    ...(relation ? [['type', relation] as const] : []),
    ['direction', type ?? byDefault],
    ...(id ? [['id', id] as const] : []),
    ...(kind && label ? [['label', label] as const] : []),
    ...(weight ? [['weight', weight] as const] : []),
    ...times(rest),
  ])
}

function times({ start, end, startopen, endopen }: Attributes): [string, string][] {
  const [from, until] = [start ?? startopen, end ?? endopen]
  return [
    ...(from ? [['start', from] as [string, string]] : []),
    ...(until ? [['end', until] as [string, string]] : []),
  ]
}

function addAttribute(open: Open | undefined, attributes: Attributes, titles: Titles) {
  if (!open) return
  const name = titleOf(attributes.for ?? attributes.id ?? '', open, titles)
  const value = attributes.value ?? ''
  const before = open.values.get(name)
  // A dynamic attribute has one value for each time.
  open.values.set(name, before === undefined || name === 'type' ? value : [...new Set([before, value].flat())])
}

function addSpell(open: Open | undefined, attributes: Attributes): void {
  for (const [name, value] of times(attributes)) {
    const before = open?.values.get(name)
    if (before === undefined) open?.values.set(name, value)
  }
}
