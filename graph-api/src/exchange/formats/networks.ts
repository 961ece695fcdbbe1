import type { ExportLink, ExportNetwork, ExportThing } from '../read-network.ts'
import { xmlText } from './xml-text.ts'

const description = ({ properties }: ExportThing) =>
  String(properties.description ?? properties.summary ?? properties.text ?? '')
const plain = ['string', 'number', 'boolean']

/** A Kumu blueprint: elements and connections. Ids have no `_`, which Kumu does not take. */
export function writeKumu({ things, links }: ExportNetwork): string {
  const idOf = (id: string) => id.replace('_', '-')
  return `${JSON.stringify(
    {
      elements: things.map((thing) => ({
        id: idOf(thing.id),
        label: thing.name,
        type: thing.label,
        description: description(thing),
        ...(thing.properties.kind ? { kind: thing.properties.kind } : {}),
        ...(thing.properties.website ? { website: thing.properties.website } : {}),
      })),
      connections: links.map((link, at) => ({
        id: `connection-${at + 1}`,
        from: idOf(link.from),
        to: idOf(link.to),
        type: link.type,
        direction: 'directed',
        ...Object.fromEntries(
          Object.entries(link.properties).filter(([name]) => name === 'role' || name === 'since' || name === 'until'),
        ),
      })),
    },
    null,
    1,
  )}\n`
}

/** The elements of a network as Cytoscape reads them. */
export function writeCytoscape({ things, links }: ExportNetwork): string {
  const elements = {
    nodes: things.map((thing) => ({
      data: { ...thing.properties, id: thing.id, label: thing.name, type: thing.label },
    })),
    edges: links.map((link, at) => ({
      data: { ...link.properties, id: `e${at}`, source: link.from, target: link.to, type: link.type },
    })),
  }
  return `${JSON.stringify({ elements })}\n`
}

/** From when to when something lasted, as far as it is known. */
function lasted(properties: Readonly<Record<string, unknown>>): string {
  const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '')
  const [start, end] = [
    day(properties.since ?? properties.startsOn ?? properties.joinedOn),
    day(properties.until ?? properties.endsOn),
  ]
  return `${start ? ` start="${start}"` : ''}${end && (!start || end >= start) ? ` end="${end}"` : ''}`
}

/** GEXF 1.3, dynamic: what has a time bears it as `start` and `end`, in days. */
export function writeGexf({ things, links }: ExportNetwork): string {
  const attributes = ['type', 'kind', 'description', 'website', 'status']
  const value = (thing: ExportThing, name: string) =>
    name === 'type' ? thing.label : name === 'description' ? description(thing) : thing.properties[name]
  const nodes = things.map((thing) => {
    const values = attributes.flatMap((name, at) => {
      const text = value(thing, name)
      return text === undefined || text === '' ? [] : [`<attvalue for="${at}" value="${xmlText(text)}"/>`]
    })
    return `<node id="${xmlText(thing.id)}" label="${xmlText(thing.name)}"${lasted(thing.properties)}><attvalues>${values.join('')}</attvalues></node>`
  })
  const edges = links.map((link, at) => {
    const role = link.properties.role
      ? `<attvalues><attvalue for="0" value="${xmlText(link.properties.role)}"/></attvalues>`
      : ''
    return `<edge id="${at}" source="${xmlText(link.from)}" target="${xmlText(link.to)}" kind="${xmlText(link.type)}" label="${xmlText(link.type)}"${lasted(link.properties)}>${role}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Mellanrum</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node">${attributes.map((name, at) => `<attribute id="${at}" title="${name}" type="string"/>`).join('')}</attributes>
<attributes class="edge"><attribute id="0" title="role" type="string"/></attributes>
<nodes>
${nodes.join('\n')}
</nodes>
<edges>
${edges.join('\n')}
</edges>
</graph>
</gexf>
`
}

/** GraphML with every plain property as data. */
export function writeGraphml({ things, links }: ExportNetwork): string {
  const nodeKeys = keysOf(things.map(({ properties }) => properties))
  const edgeKeys = keysOf(links.map(({ properties }) => properties))
  const data = (prefix: string, names: readonly string[], properties: Readonly<Record<string, unknown>>) =>
    names
      .flatMap((name, at) =>
        plain.includes(typeof properties[name])
          ? [`<data key="${prefix}${at}">${xmlText(properties[name])}</data>`]
          : Array.isArray(properties[name])
            ? [`<data key="${prefix}${at}">${xmlText((properties[name] as unknown[]).join('|'))}</data>`]
            : [],
      )
      .join('')
  const nodes = things.map(
    (thing) =>
      `<node id="${xmlText(thing.id)}"><data key="label">${xmlText(thing.name)}</data><data key="type">${xmlText(thing.label)}</data>${data('n', nodeKeys, thing.properties)}</node>`,
  )
  const edges = links.map(
    (link: ExportLink, at) =>
      `<edge id="e${at}" source="${xmlText(link.from)}" target="${xmlText(link.to)}"><data key="relation">${xmlText(link.type)}</data>${data('e', edgeKeys, link.properties)}</edge>`,
  )
  const keys = (prefix: string, names: readonly string[], holder: string) =>
    names
      .map((name, at) => `<key id="${prefix}${at}" for="${holder}" attr.name="${xmlText(name)}" attr.type="string"/>`)
      .join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/><key id="type" for="node" attr.name="type" attr.type="string"/><key id="relation" for="edge" attr.name="relation" attr.type="string"/>
${keys('n', nodeKeys, 'node')}${keys('e', edgeKeys, 'edge')}
<graph id="mellanrum" edgedefault="directed">
${nodes.join('\n')}
${edges.join('\n')}
</graph>
</graphml>
`
}

function keysOf(all: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(all.flatMap((properties) => Object.keys(properties)))].filter((name) => name !== 'id').sort()
}
