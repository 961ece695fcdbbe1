import type { ExportNetwork, ExportThing } from '../read-network.ts'
import { attributeText, edgeAttributes, nodeAttributes } from './attributes.ts'
import { xmlText } from './xml-text.ts'

const description = ({ properties }: ExportThing) =>
  String(properties.description ?? properties.summary ?? properties.text ?? '')

/** A Kumu blueprint: elements and connections. Ids have no `_`, which Kumu does not take. */
export function writeKumu({ things, links }: ExportNetwork): string {
  const idOf = (id: string) => id.replace('_', '-')
  const elements = things.map((thing) => ({
    ...nodeAttributes(thing),
    id: idOf(thing.id),
    label: thing.name,
    type: thing.label,
    description: description(thing),
  }))
  const connections = links.map((link, at) => ({
    ...edgeAttributes(link),
    id: `connection-${at + 1}`,
    from: idOf(link.from),
    to: idOf(link.to),
    type: link.type,
    direction: 'directed',
  }))
  return `${JSON.stringify({ elements, connections }, null, 1)}\n`
}

/** The elements of a network as Cytoscape reads them. */
export function writeCytoscape({ things, links }: ExportNetwork): string {
  const elements = {
    nodes: things.map((thing) => ({
      data: { ...nodeAttributes(thing), id: thing.id, label: thing.name, type: thing.label },
    })),
    edges: links.map((link, at) => ({
      data: { ...edgeAttributes(link), id: `e${at}`, source: link.from, target: link.to, type: link.type },
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

/** GEXF 1.3, dynamic: what has a time bears it as `start` and `end`, in days, besides all that is stored of it. */
export function writeGexf({ things, links }: ExportNetwork): string {
  const ofNodes = ['type', ...keysOf(things.map(nodeAttributes))]
  const ofEdges = keysOf(links.map(edgeAttributes))
  const valuesOf = (names: readonly string[], attributes: Readonly<Record<string, unknown>>) => {
    const values = names.flatMap((name, at) => {
      const text = attributeText(attributes[name])
      return attributes[name] === undefined ? [] : [`<attvalue for="${at}" value="${xmlText(text)}"/>`]
    })
    return values.length > 0 ? `<attvalues>${values.join('')}</attvalues>` : ''
  }
  const titles = (names: readonly string[]) =>
    names.map((name, at) => `<attribute id="${at}" title="${xmlText(name)}" type="string"/>`).join('')
  const nodes = things.map((thing) => {
    const values = valuesOf(ofNodes, { ...nodeAttributes(thing), type: thing.label })
    return `<node id="${xmlText(thing.id)}" label="${xmlText(thing.name)}"${lasted(thing.properties)}>${values}</node>`
  })
  const edges = links.map((link, at) => {
    const ends = `source="${xmlText(link.from)}" target="${xmlText(link.to)}"`
    const values = valuesOf(ofEdges, edgeAttributes(link))
    return `<edge id="${at}" ${ends} kind="${xmlText(link.type)}" label="${xmlText(link.type)}"${lasted(link.properties)}>${values}</edge>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Mellanrum</creator></meta>
<graph defaultedgetype="directed" mode="dynamic" timeformat="date">
<attributes class="node">${titles(ofNodes)}</attributes>
<attributes class="edge">${titles(ofEdges)}</attributes>
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

/** GraphML with all that is stored as data. */
export function writeGraphml({ things, links }: ExportNetwork): string {
  const nodeKeys = keysOf(things.map(nodeAttributes))
  const edgeKeys = keysOf(links.map(edgeAttributes))
  const data = (prefix: string, names: readonly string[], attributes: Readonly<Record<string, unknown>>) =>
    names
      .flatMap((name, at) => {
        if (attributes[name] === undefined) return []
        return [`<data key="${prefix}${at}">${xmlText(attributeText(attributes[name]))}</data>`]
      })
      .join('')
  const nodes = things.map(
    (thing) =>
      `<node id="${xmlText(thing.id)}"><data key="label">${xmlText(thing.name)}</data><data key="type">${xmlText(thing.label)}</data>${data('n', nodeKeys, nodeAttributes(thing))}</node>`,
  )
  const edges = links.map(
    (link, at) =>
      `<edge id="e${at}" source="${xmlText(link.from)}" target="${xmlText(link.to)}"><data key="relation">${xmlText(link.type)}</data>${data('e', edgeKeys, edgeAttributes(link))}</edge>`,
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
