import cytoscape, { type Core } from 'cytoscape'
import { createSketch, handleBeside, isSketch, nodeUnder, type Sketch } from '../drawing/sketch.ts'
import type { Point, Viewport } from '../model.ts'
import { type ElementSpec, elementsOf, patchBetween } from './named-elements.ts'
import { namedStyle } from './named-style.ts'
import type { Palette } from './palette.ts'
import { emptyScene, type Scene } from './scene.ts'
import { eased, type ZoomLimits } from './viewport.ts'

export interface NamedLayerEvents {
  readonly onTap: (id: string) => void
  /** A press beside every named node, in CSS pixels of the picture. */
  readonly onTapBeside: (at: Point) => void
  readonly onHover: (id: string | null) => void
  readonly onDragged: (id: string, to: Point) => void
  readonly onMove: (viewport: Viewport) => void
  /** Asks for a node's own menu: right click or a long press. */
  readonly onMenu: (id: string, at: Point) => void
}

/** The named nodes, drawn by Cytoscape: some 300 elements at most. React never touches them. */
export interface NamedLayer {
  /** Turns what is shown into `scene`, in one batch; nodes glide to their places within `milliseconds` (0: at once). */
  show(scene: Scene, silent: ReadonlySet<string>, milliseconds: number): void
  /** Moves everything by a step and the viewport against it: nothing moves on the screen. */
  rebase(step: Point): void
  setPalette(palette: Palette): void
  setRing(id: string | null): void
  setLit(id: string | null): void
  /** Shapes that keep their size on the screen however far out one is. */
  setFixed(fixed: boolean): void
  setLimits(limits: ZoomLimits): void
  setViewport(viewport: Viewport): void
  viewport(): Viewport
  positions(): Map<string, Point>
  /** The relation that is being drawn. */
  readonly sketch: Sketch
  /** The node under a point in CSS pixels of the picture. */
  under(at: Point): string | null
  /** Where a relation from a node is begun with the pointer, in CSS pixels of the picture. */
  handleOf(id: string): Point | null
  png(scale: number): string
  resize(): void
  destroy(): void
}

interface Options extends NamedLayerEvents {
  readonly host: HTMLElement
  readonly palette: Palette
  readonly limits: ZoomLimits
}

/** Cytoscape writes a style element unless one with this id stands in the page; the content security policy refuses it. */
function standInForStyle(): void {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id)) return
  const stand = document.createElement('meta')
  stand.id = id
  document.head.append(stand)
}

function listen(cy: Core, options: Options): void {
  cy.on('tap', (event) => {
    if (event.target === cy) options.onTapBeside(event.renderedPosition)
    else if (event.target.isNode()) options.onTap(event.target.id())
  })
  cy.on('cxttap taphold', 'node', (event) => options.onMenu(event.target.id(), event.renderedPosition))
  cy.on('mouseover', 'node', (event) => options.onHover(event.target.id()))
  cy.on('mouseout', 'node', () => options.onHover(null))
  cy.on('dragfree', 'node', (event) => options.onDragged(event.target.id(), { ...event.target.position() }))
  cy.on('viewport', () => options.onMove({ zoom: cy.zoom(), ...cy.pan() }))
}

export function createNamedLayer(options: Options): NamedLayer {
  standInForStyle()
  let palette = options.palette
  let shown: ReadonlyMap<string, ElementSpec> = new Map()
  let scene = emptyScene
  let fixed = false
  let [frame, settle, styledAt] = [0, 0, 1]
  const cy = cytoscape({
    container: options.host,
    style: namedStyle(palette, 1, false),
    minZoom: options.limits.least,
    maxZoom: options.limits.most,
    layout: { name: 'preset', fit: false },
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: false,
    textureOnViewport: false,
  })

  const restyle = () => {
    styledAt = cy.zoom()
    cy.style(namedStyle(palette, styledAt, fixed))
  }
  cy.on('zoom', () => {
    clearTimeout(settle)
    settle = window.setTimeout(() => {
      if (Math.abs(cy.zoom() / styledAt - 1) > 0.01) restyle()
    }, 90)
  })
  listen(cy, options)

  const glide = (targets: ReadonlyMap<string, Point>, milliseconds: number) => {
    cancelAnimationFrame(frame)
    const starts = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
    const began = performance.now()
    const step = (now: number) => {
      const share = milliseconds <= 0 ? 1 : Math.max(0, Math.min(1, (now - began) / milliseconds))
      const at = eased(share)
      cy.nodes().positions((node) => {
        const [from, to] = [starts.get(node.id()), targets.get(node.id())]
        if (!from || !to) return { ...node.position() }
        return { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at }
      })
      if (share < 1) frame = requestAnimationFrame(step)
    }
    step(began)
  }

  return {
    show: (next, silent, milliseconds) => {
      const wanted = elementsOf(next, silent)
      const { gone, added, changed } = patchBetween(shown, wanted)
      const targets = new Map(next.nodes.map((node) => [node.id, { x: node.x, y: node.y }]))
      const focusNode = next.nodes.find((node) => node.id === next.focus)
      cy.batch(() => {
        for (const id of gone) cy.getElementById(id).remove()
        const entering = added.map((element) => {
          const id = String(element.data.id)
          const place = milliseconds > 0 && focusNode ? { x: focusNode.x, y: focusNode.y } : targets.get(id)
          return { ...element, data: { ...element.data }, position: place ?? { x: 0, y: 0 } }
        })
        cy.add(entering)
        for (const element of changed) {
          cy.getElementById(String(element.data.id))
            .data({ ...element.data })
            .classes(element.classes)
        }
      })
      shown = wanted
      scene = next
      glide(targets, milliseconds)
    },
    rebase: (step) => {
      cancelAnimationFrame(frame)
      cy.nodes().positions((node) => ({ x: node.position('x') + step.x, y: node.position('y') + step.y }))
      const { x, y } = cy.pan()
      cy.pan({ x: x - step.x * cy.zoom(), y: y - step.y * cy.zoom() })
    },
    setPalette: (next) => {
      palette = next
      restyle()
    },
    setRing: (id) => {
      cy.nodes('.ring').removeClass('ring')
      if (id) cy.getElementById(id).addClass('ring')
    },
    setLit: (id) => {
      cy.elements('.lit, .named').removeClass('lit named')
      if (!id || id === scene.focus) return
      const node = cy.getElementById(id)
      node.addClass('named')
      node.connectedEdges().addClass('lit')
    },
    setFixed: (next) => {
      if (next === fixed) return
      fixed = next
      restyle()
    },
    setLimits: (limits) => {
      cy.minZoom(limits.least)
      cy.maxZoom(limits.most)
    },
    setViewport: ({ zoom, x, y }) => {
      cy.viewport({ zoom, pan: { x, y } })
    },
    viewport: () => ({ zoom: cy.zoom(), ...cy.pan() }),
    positions: () => {
      const all = cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }])
      return new Map(all.filter(([id]) => !isSketch(id)))
    },
    sketch: createSketch(cy),
    under: (at) => nodeUnder(cy, at),
    handleOf: (id) => handleBeside(cy, id),
    png: (scale) => cy.png({ full: false, scale, output: 'base64uri' }),
    resize: () => cy.resize(),
    destroy: () => {
      cancelAnimationFrame(frame)
      clearTimeout(settle)
      cy.destroy()
    },
  }
}
