import type { ContentLanguage, NodeKind } from '../model.ts'
import type { Scene, SceneEdge, SceneNode } from '../picture/scene.ts'
import { narrowWidth } from '../picture/sectors.ts'
import { type Measure, shorten } from '../picture/text-width.ts'
import type { Around } from '../use-network.ts'

/** A node that a lens names in the picture. */
export interface LensNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
}

/** A row of a lens's table. */
export interface LensRow extends LensNode {
  /** Apart from other rows about the same node. */
  readonly key: string
  readonly language: ContentLanguage | null
  /** Why it is in the list, in words. */
  readonly why: string
  readonly figure: number | null
}

/** The answer of a lens: a sentence, a table and a picture, all of the same things. */
export interface LensView {
  readonly sentence: string
  /** What the figures count; null where there are none. */
  readonly figureWord: string | null
  readonly rows: readonly LensRow[]
  readonly focus: LensNode | null
  readonly nodes: readonly LensNode[]
  readonly edges: ReadonlyArray<{ readonly source: string; readonly target: string }>
}

/** Names more would not be read. */
const mostNamed = 80
/** The widest name in CSS pixels, in a wide picture and in a narrow one. */
const room = { wide: 200, narrow: 104 }

/** The picture of a lens: its nodes by name over the map, what ties them as paths. Places come from the map. */
export function lensScene(view: LensView, measure: Measure, width: number): Scene {
  const widest = width < narrowWidth ? room.narrow : room.wide
  const all = new Map<string, LensNode>()
  if (view.focus) all.set(view.focus.id, view.focus)
  for (const node of view.nodes) if (all.size < mostNamed && !all.has(node.id)) all.set(node.id, node)
  const nodes = [...all.values()].map((node): SceneNode => {
    const label = shorten(node.label, widest, (text) => measure(text, 13, 400))
    const focus = node.id === view.focus?.id
    const shown = { label: focus ? node.label : label, fullLabel: node.label, width: measure(label, 13, 400) }
    const place = { side: focus ? ('below' as const) : ('right' as const), x: 0, y: 0, pinned: false }
    return { id: node.id, kind: node.kind, role: focus ? 'focus' : 'neighbour', ...shown, ...place }
  })
  const edges = view.edges.flatMap(({ source, target }): SceneEdge[] => {
    if (!all.has(source) || !all.has(target) || source === target) return []
    return [{ id: `l:${source} ${target}`, source, target, weight: 'path', change: 'stayed' }]
  })
  const unique = new Map(edges.map((edge) => [edge.id, edge]))
  return { focus: view.focus?.id ?? null, nodes, edges: [...unique.values()] }
}

/** The lens's network in the form that the keyboard and the live region know. */
export function lensAround(view: LensView): Around | null {
  const nodes = [...(view.focus ? [view.focus] : []), ...view.nodes].map((node) => ({
    ...node,
    detail: null,
    language: null,
    degree: view.edges.filter((edge) => edge.source === node.id || edge.target === node.id).length,
    demo: false,
  }))
  const [first] = nodes
  return first ? { focus: first, nodes, edges: [], truncated: false } : null
}
