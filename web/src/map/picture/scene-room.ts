import { levelAt } from './painting.ts'
import type { Scene, SceneNode } from './scene.ts'
import type { Box } from './viewport.ts'

const nodeReach = 9

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

function nameBox(node: SceneNode, zoom: number): Box {
  const [x, y] = [node.x * zoom, node.y * zoom]
  if (node.role === 'focus') return { left: x - node.width / 2, right: x + node.width / 2, top: y + 12, bottom: y + 60 }
  const left = node.side === 'left' ? x - node.width - 12 : x + nodeReach
  return { left, right: left + node.width + 4, top: y - 8, bottom: y + 8 }
}

/**
 * Nodes of a scene on the map whose names would overlap another name or node; they are labelled only when zoomed in. Zoomed
 * out only the focus has a name, unless the scene answers a question (`asked`).
 */
export function unlabelledNodes(scene: Scene, zoom: number, asked: boolean): Set<string> {
  const { nodes, focus } = scene
  if (levelAt(zoom) === 'far' && !asked) return new Set(nodes.flatMap((node) => (node.id === focus ? [] : [node.id])))
  const silent = new Set<string>()
  const names: Box[] = []
  const shapes = nodes.map((node) => {
    const [x, y, reach] = [node.x * zoom, node.y * zoom, node.role === 'focus' ? 18 : nodeReach - 2]
    return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
  })
  const first = [...nodes.keys()].sort((a, b) => Number(nodes[b]?.id === focus) - Number(nodes[a]?.id === focus))
  for (const at of first) {
    const node = nodes[at]
    if (!node) continue
    const box = nameBox(node, zoom)
    const free =
      node.id === focus ||
      (names.every((other) => !touches(box, other)) && shapes.every((other, own) => own === at || !touches(box, other)))
    if (free) names.push(box)
    else silent.add(node.id)
  }
  return silent
}

/** The box around a scene with its names, in model units; names are as wide as they are at `zoom`. */
export function boxOf(scene: Scene, zoom: number): Box {
  const focusNode = scene.nodes.find((node) => node.id === scene.focus) ?? scene.nodes[0] ?? { x: 0, y: 0 }
  let [left, top, right, bottom] = [
    focusNode.x - 60 / zoom,
    focusNode.y - 60 / zoom,
    focusNode.x + 60 / zoom,
    focusNode.y + 60 / zoom,
  ]
  for (const node of scene.nodes) {
    const name = (node.width + 14) / zoom
    left = Math.min(left, node.x - (node.side === 'left' ? name : 10 / zoom))
    right = Math.max(right, node.x + (node.side === 'right' ? name : 10 / zoom))
    top = Math.min(top, node.y - 14 / zoom)
    bottom = Math.max(bottom, node.y + 14 / zoom)
  }
  return { left, top, right, bottom }
}
