import cytoscape, { type Core } from '../../../../web/node_modules/cytoscape'
import { type Engine, painted } from './engine.ts'

/** Cytoscape alone, tuned: haystack edges, no arrows, no labels below reading size, a texture while it moves. */
export function plainCytoscape(): Engine {
  let cy: Core
  return {
    draw: async (host, { map, nodes, edges }) => {
      cy = cytoscape({
        container: host,
        elements: [
          ...nodes.map((node, at) => ({
            data: { id: node.id, label: node.label },
            position: { x: (map.x[at] ?? 0) * 6, y: (map.y[at] ?? 0) * 6 },
          })),
          ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
        ],
        style: [
          { selector: 'node', style: { width: 12, height: 12, label: 'data(label)', 'min-zoomed-font-size': 9 } },
          { selector: 'edge', style: { 'curve-style': 'haystack', width: 1, 'line-color': '#b9c1cc' } },
          { selector: '.dim', style: { opacity: 0.15 } },
        ],
        layout: { name: 'preset', fit: true },
        boxSelectionEnabled: false,
        textureOnViewport: nodes.length > 2000,
      })
      await painted()
    },
    pan: (x, y) => cy.panBy({ x, y }),
    focus: async (id) => {
      const near = cy.getElementById(id).closedNeighborhood()
      cy.batch(() => {
        cy.elements().addClass('dim')
        near.removeClass('dim')
      })
      await painted()
    },
    sharp: async () => null,
  }
}
