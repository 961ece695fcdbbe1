import type { Core } from 'cytoscape'
import type { Point } from '../model.ts'

const [lineId, endId] = ['sketch:line', 'sketch:end']

/** The line that follows the pointer or the ring while a relation is drawn, and the nodes that it can lead to. */
export interface Sketch {
  /** From a node to another, or to a point of the model. A node that is not drawn gives no line. */
  draw(from: string, to: string | Point | null): void
  /** Dims every node but these; null dims none. */
  setReachable(ids: ReadonlySet<string> | null): void
  clear(): void
}

/** Whether an element is the sketch's own: no node of the network. */
export const isSketch = (id: string): boolean => id === lineId || id === endId

export function createSketch(cy: Core): Sketch {
  const clear = () => {
    cy.remove(`edge[id = "${lineId}"], node[id = "${endId}"]`)
  }
  return {
    clear,
    draw: (from, to) => {
      const target = typeof to === 'string' ? to : endId
      const drawn = cy.getElementById(lineId)
      const kept = drawn.nonempty() && drawn.data('source') === from && drawn.data('target') === target
      if (kept && to !== null && typeof to !== 'string') {
        cy.getElementById(endId).position(to)
        return
      }
      clear()
      if (to === null || cy.getElementById(from).empty()) return
      if (typeof to === 'string' && cy.getElementById(to).empty()) return
      if (typeof to !== 'string') {
        cy.add({ group: 'nodes', data: { id: endId }, classes: 'sketch', position: { ...to }, grabbable: false })
      }
      cy.add({ group: 'edges', data: { id: lineId, source: from, target }, classes: 'sketch' })
    },
    setReachable: (ids) => {
      cy.nodes().forEach((node) => {
        node.toggleClass('beyond', ids !== null && !node.hasClass('sketch') && !ids.has(node.id()))
      })
    },
  }
}

/** The node whose shape or name is under a point in CSS pixels of the picture; nothing between them. */
export function nodeUnder(cy: Core, at: Point): string | null {
  const hit = cy
    .nodes()
    .filter((node) => !isSketch(node.id()) && !node.hasClass('heading'))
    .filter((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeLabels: true, includeOverlays: false })
      return at.x >= x1 && at.x <= x2 && at.y >= y1 && at.y <= y2
    })
  return hit.nonempty() ? hit.first().id() : null
}

/** Where the handle for drawing from a node stands: beside its shape, on the side where its name is not. */
export function handleBeside(cy: Core, id: string): Point | null {
  const node = cy.getElementById(id)
  if (node.empty()) return null
  const { x, y } = node.renderedPosition()
  const half = node.renderedWidth() / 2 + 14
  if (node.data('halign') === 'center') return { x: x + half, y: y - node.renderedHeight() / 2 }
  return { x: node.data('halign') === 'right' ? x - half : x + half, y }
}
