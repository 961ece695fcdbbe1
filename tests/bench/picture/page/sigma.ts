import { MultiUndirectedGraph } from 'graphology'
import { Sigma } from 'sigma'
import { type Engine, painted } from './engine.ts'

/** sigma 3, WebGL, with reducers for the focus as its documentation shows. */
export function sigma(): Engine {
  let renderer: Sigma
  let focus: string | null = null
  let near = new Set<string>()
  return {
    draw: async (host, { map, nodes, edges }) => {
      const graph = new MultiUndirectedGraph()
      nodes.forEach((node, at) => {
        graph.addNode(node.id, {
          x: map.x[at] ?? 0,
          y: -(map.y[at] ?? 0),
          size: 4,
          label: node.label,
          color: '#1e81f9',
        })
      })
      for (const { source, target } of edges) graph.addEdge(source, target, { size: 0.7, color: '#b9c1cc' })
      renderer = new Sigma(graph, host, {
        nodeReducer: (id, data) => (focus && !near.has(id) ? { ...data, color: '#eee', label: null } : data),
        edgeReducer: (id, data) => (focus && !graph.extremities(id).includes(focus) ? { ...data, hidden: true } : data),
      })
      await painted()
    },
    pan: (x, y) => {
      const camera = renderer.getCamera()
      const { x: left, y: top } = camera.getState()
      camera.setState({ x: left - x / 1000, y: top + y / 1000 })
    },
    focus: async (id) => {
      focus = id
      near = new Set([id, ...renderer.getGraph().neighbors(id)])
      renderer.refresh()
      await painted()
    },
    sharp: async () => null,
  }
}
