import { lookOf } from './palette.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** What Cytoscape is told of an element; compared as text to see whether it must be told again. */
export interface ElementSpec {
  readonly group: 'nodes' | 'edges'
  readonly data: Readonly<Record<string, string | number>>
  readonly classes: string
}

const sizes = { focus: 46, neighbour: 13, far: 11, heading: 1, more: 1 }

function specOf(node: SceneNode, classes: readonly string[]): ElementSpec {
  const look = lookOf(node.kind)
  const size = sizes[node.role]
  const below = node.side === 'below'
  const bare = node.role === 'heading' || node.role === 'more'
  return {
    group: 'nodes',
    data: {
      id: node.id,
      label: node.label,
      shape: look.shape,
      w: size * look.wide,
      h: size * look.high,
      wrap: Math.max(84, Math.min(210, node.width / 1.6 + 20)),
      halign: below ? 'center' : node.side,
      valign: below ? 'bottom' : 'center',
      dx: below ? 0 : (node.side === 'right' ? 1 : -1) * (bare ? -5 : 5),
      dy: below ? 9 : 0,
    },
    classes: [node.role, look.family, look.hollow && !bare ? 'hollow' : '', node.pinned ? 'pinned' : '', ...classes]
      .filter(Boolean)
      .join(' '),
  }
}

function edgeSpecOf(edge: SceneEdge): ElementSpec {
  return {
    group: 'edges',
    data: { id: edge.id, source: edge.source, target: edge.target },
    classes: [edge.weight, edge.change].join(' '),
  }
}

/** All elements of a scene by id. Headings stand in the ego view only; `silent` nodes keep their names to themselves. */
export function elementsOf(scene: Scene, silent: ReadonlySet<string>): Map<string, ElementSpec> {
  const all = new Map<string, ElementSpec>()
  for (const node of scene.nodes) all.set(node.id, specOf(node, silent.has(node.id) ? ['silent'] : []))
  for (const edge of scene.edges) all.set(edge.id, edgeSpecOf(edge))
  return all
}

export interface Patch {
  readonly gone: readonly string[]
  readonly added: readonly ElementSpec[]
  readonly changed: readonly ElementSpec[]
}

/** The least that turns what is shown into what should be. */
export function patchBetween(before: ReadonlyMap<string, ElementSpec>, after: ReadonlyMap<string, ElementSpec>): Patch {
  const gone = [...before.keys()].filter((id) => !after.has(id))
  const added: ElementSpec[] = []
  const changed: ElementSpec[] = []
  for (const [id, element] of after) {
    const known = before.get(id)
    if (!known) added.push(element)
    else if (JSON.stringify(known) !== JSON.stringify(element)) changed.push(element)
  }
  return { gone, added, changed }
}
