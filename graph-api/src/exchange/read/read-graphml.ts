import { parseXml } from './parse-xml.ts'
import type { ReadNote, SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

interface Key {
  readonly name: string
  readonly byDefault: string | null
  /** What it is of: `node`, `edge`, `all` … */
  readonly of: string
}

interface Open {
  readonly list: 'nodes' | 'edges'
  readonly values: Map<string, string>
}

/** The nodes and edges of a GraphML file with their data; of yEd's own elements the label is read. */
export function readGraphml(xml: string, file: string): { tables: SourceTable[]; notes: ReadNote[] } {
  const nodes = new TableBuilder({ name: 'nodes', file, hint: 'things', columns: ['id'] })
  const edges = new TableBuilder({ name: 'edges', file, hint: 'links', columns: ['source', 'target'] })
  const keys = new Map<string, Key>()
  const open: Open[] = []
  const byDefault: string[] = []
  let key = ''
  let [hyper, looks] = [0, 0]
  parseXml(xml, file, {
    isWholeFile: true,
    open({ name, attributes }) {
      if (name === 'key') {
        key = attributes.id ?? ''
        keys.set(key, {
          name: attributes['attr.name'] ?? attributes['yfiles.type'] ?? key,
          byDefault: null,
          of: attributes.for ?? 'all',
        })
      } else if (name === 'graph') byDefault.push(attributes.edgedefault ?? 'undirected')
      else if (name === 'node') open.push({ list: 'nodes', values: nodeValues(attributes, open.at(-1)) })
      else if (name === 'edge') open.push({ list: 'edges', values: edgeValues(attributes, byDefault.at(-1)) })
      else if (name === 'data') key = attributes.key ?? ''
      else if (name === 'hyperedge' || name === 'port') hyper += 1
      else if (name === 'Geometry' || name === 'Fill') looks += 1
    },
    close(name, text, path) {
      const holder = open.at(-1)
      const value = text.trim()
      if (name === 'default' && path.includes('key'))
        keys.set(key, { name: key, of: 'all', ...keys.get(key), byDefault: value })
      else if (name === 'data' && value !== '' && holder) holder.values.set(nameOf(keys, key, holder), value)
      // Of several labels the first is the name.
      else if ((name === 'NodeLabel' || name === 'EdgeLabel') && value !== '' && holder && !holder.values.has('label'))
        holder.values.set('label', value)
      else if (name === 'graph') byDefault.pop()
      else if ((name === 'node' || name === 'edge') && holder) {
        open.pop()
        addDefaults(holder, keys)
        ;(holder.list === 'nodes' ? nodes : edges).add(holder.values)
      }
    },
  })
  const notes: ReadNote[] = [
    ...(looks > 0 ? [{ code: 'presentation_left_out' as const, count: looks }] : []),
    ...(hyper > 0 ? [{ code: 'unnamed_part_left_out' as const, count: hyper, sample: 'hyperedge, port' }] : []),
  ]
  return { tables: [nodes.build(), edges.build()].filter((table) => table.rows.length > 0), notes }
}

/** A node in the graph of another one is a part of it. */
function nodeValues({ id = '' }: Readonly<Record<string, string>>, above: Open | undefined): Map<string, string> {
  const parent = above?.list === 'nodes' ? above.values.get('id') : undefined
  return new Map([['id', id], ...(parent ? [['parent', parent] as const] : [])])
}

/** What the file says of each of which it says nothing else. */
function addDefaults(open: Open, keys: ReadonlyMap<string, Key>): void {
  const kind = open.list === 'nodes' ? 'node' : 'edge'
  for (const [id, { byDefault, of }] of keys) {
    const name = nameOf(keys, id, open)
    if (byDefault && (of === kind || of === 'all') && !open.values.has(name)) open.values.set(name, byDefault)
  }
}

function edgeValues(attributes: Readonly<Record<string, string>>, byDefault = 'undirected'): Map<string, string> {
  const directed =
    attributes.directed === undefined ? byDefault : attributes.directed === 'true' ? 'directed' : 'undirected'
  return new Map([
    ['source', attributes.source ?? ''],
    ['target', attributes.target ?? ''],
    ['direction', directed],
    ...(attributes.id ? [['id', attributes.id] as const] : []),
  ])
}

function nameOf(keys: ReadonlyMap<string, Key>, key: string, open: Open): string {
  const name = keys.get(key)?.name ?? key
  return ['id', 'source', 'target'].includes(name) && open.values.has(name) ? `${name} (attribute)` : name
}
