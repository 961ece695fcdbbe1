import { createBackdrop } from './backdrop.ts'
import { type Community, communityAt, type MapData, nodeNear } from './map-data.ts'
import { levelAt } from './map-paint.ts'
import type { Point, Size, Viewport } from './model.ts'
import { createNamedLayer } from './named-layer.ts'
import type { Palette } from './palette.ts'
import { emptyScene, type Scene } from './scene.ts'
import type { Measure } from './text-width.ts'
import { type Box, between, eased, toModel, viewportAround, type ZoomLimits, zoomedAbout } from './viewport.ts'

export interface PictureEvents {
  /** A named node, a "12 till" or a heading was pressed. */
  readonly onNode: (id: string) => void
  /** A dot of the map was pressed. */
  readonly onDot: (id: string) => void
  readonly onMenu: (id: string, at: Point) => void
  /** The pointer rests on something; null when it left. */
  readonly onHover: (hover: { id: string; label: string; at: Point } | null) => void
  readonly onDragged: (id: string, to: Point) => void
}

export interface Shown {
  readonly scene: Scene
  readonly layout: 'ego' | 'map'
  /** The scene answers a question: all its names are wanted, the map steps back, and it is shown as near as it fits. */
  readonly asked: boolean
}

/** Two layers, one viewport: the named nodes above, the whole network behind. */
export interface Picture {
  /** Shows a scene around its focus, gliding there from what was shown. */
  show(next: Shown): void
  setMap(data: MapData | null): void
  setPalette(palette: Palette): void
  setRing(id: string | null): void
  setLit(id: string | null): void
  zoomBy(factor: number): void
  /** All of the scene, or all of the map. */
  fit(what: 'scene' | 'map'): void
  flyTo(id: string): void
  positions(): Map<string, Point>
  viewport(): Viewport
  size(): Size
  /** Where everything now stands, for exports. */
  current(): { scene: Scene; data: MapData | null; viewport: Viewport; layout: 'ego' | 'map' }
  png(): string
  destroy(): void
}

interface Options extends PictureEvents {
  readonly host: HTMLElement
  readonly palette: Palette
  readonly measure: Measure
  readonly still: boolean
  readonly onSharp?: (milliseconds: number) => void
}

const glideMilliseconds = 380
/** A dot is pressed within this many pixels, so that the target is 28 px however small the dot. */
const reach = 14
const nearest = 4

function layerIn(host: HTMLElement, name: string): HTMLElement {
  const layer = document.createElement('div')
  layer.dataset.layer = name
  host.append(layer)
  return layer
}

/** Names of the scene's nodes on the map: the best tied first, as many as stand free of each other. */
function silentOnMap(scene: Scene, zoom: number, asked: boolean): Set<string> {
  if (levelAt(zoom) === 'far' && !asked)
    return new Set(scene.nodes.filter((node) => node.id !== scene.focus).map(({ id }) => id))
  const silent = new Set<string>()
  const taken: Box[] = []
  for (const node of scene.nodes) {
    const [x, y] = [node.x * zoom, node.y * zoom]
    const left = node.side === 'left' ? x - node.width - 12 : x - 8
    const box =
      node.role === 'focus'
        ? { left: x - node.width / 2, right: x + node.width / 2, top: y - 18, bottom: y + 64 }
        : { left, right: left + node.width + 20, top: y - 9, bottom: y + 9 }
    const free = taken.every(
      (o) => box.left > o.right || box.right < o.left || box.top > o.bottom || box.bottom < o.top,
    )
    if (node.role === 'focus' || free) taken.push(box)
    else silent.add(node.id)
  }
  return silent
}

export function boxOf(scene: Scene): Box {
  const box = { left: -60, top: -60, right: 60, bottom: 60 }
  const heart = scene.nodes.find((node) => node.id === scene.focus) ?? { x: 0, y: 0 }
  let { left, top, right, bottom } = box
  for (const node of scene.nodes) {
    const [x, y] = [node.x - heart.x, node.y - heart.y]
    left = Math.min(left, x - (node.side === 'left' ? node.width + 14 : 10))
    right = Math.max(right, x + (node.side === 'right' ? node.width + 14 : 10))
    top = Math.min(top, y - 14)
    bottom = Math.max(bottom, y + 14)
  }
  return { left: left + heart.x, top: top + heart.y, right: right + heart.x, bottom: bottom + heart.y }
}

export function createPicture(options: Options): Picture {
  const { host, measure } = options
  const backdropHost = layerIn(host, 'map')
  const namedHost = layerIn(host, 'named')
  let data: MapData | null = null
  let shown: Shown = { scene: emptyScene, layout: 'map', asked: false }
  let origin: Point = { x: 0, y: 0 }
  let placed: Scene = emptyScene
  let [flight, redraw, hushedAt] = [0, 0, 1]
  const size = (): Size => ({ width: host.clientWidth, height: host.clientHeight })
  const backdrop = createBackdrop({ host: backdropHost, palette: options.palette, measure, onSharp: options.onSharp })
  const named = createNamedLayer({
    host: namedHost,
    palette: options.palette,
    limits: { least: 0.02, most: nearest },
    onTap: (id) => options.onNode(id),
    onTapBeside: (at) => pressBeside(at),
    onHover: (id) => hoverNamed(id),
    onDragged: (id, to) => options.onDragged(id, { x: to.x - origin.x, y: to.y - origin.y }),
    onMove: (viewport) => moved(viewport),
    onMenu: options.onMenu,
  })

  const mapPlace = (id: string): Point | null => {
    const index = data?.indexOf.get(id)
    return data && index !== undefined ? { x: data.x[index] ?? 0, y: data.y[index] ?? 0 } : null
  }
  const limits = (): ZoomLimits => {
    const all = mapBox()
    const whole = all ? viewportAround(all, size(), { least: 0, most: 1 }).zoom * 0.8 : 0.3
    return { least: Math.min(0.5, whole), most: nearest }
  }
  const mapBox = (): Box | null => {
    if (!data || data.communities.length === 0) return null
    const edge = (pick: (at: { x: number; y: number; radius: number }) => number, of: typeof Math.min) =>
      (data?.communities ?? []).reduce((best, at) => of(best, pick(at)), of === Math.min ? Infinity : -Infinity)
    return {
      left: edge((at) => at.x - at.radius, Math.min),
      top: edge((at) => at.y - at.radius, Math.min),
      right: edge((at) => at.x + at.radius, Math.max),
      bottom: edge((at) => at.y + at.radius, Math.max),
    }
  }

  const moved = (viewport: Viewport) => {
    backdrop.move(viewport)
    if (shown.layout !== 'map' || Math.abs(viewport.zoom / hushedAt - 1) < 0.2) return
    clearTimeout(redraw)
    redraw = window.setTimeout(() => hush(), 160)
  }
  const hush = () => {
    hushedAt = named.viewport().zoom
    named.show(placed, shown.layout === 'map' ? silentOnMap(placed, hushedAt, shown.asked) : new Set(), 0)
  }

  const fly = (to: Viewport) => {
    cancelAnimationFrame(flight)
    const from = named.viewport()
    const far = Math.hypot(to.x - from.x, to.y - from.y) + Math.abs(Math.log(to.zoom / from.zoom)) * 400
    if (options.still || far < 1) return named.setViewport(to)
    const began = performance.now()
    const step = (now: number) => {
      const share = Math.max(0, Math.min(1, (now - began) / glideMilliseconds))
      named.setViewport(between(from, to, eased(share), size()))
      if (share < 1) flight = requestAnimationFrame(step)
    }
    flight = requestAnimationFrame(step)
  }

  /** Far out a press on a community goes nearer; nearer a press on a dot makes it the focus. */
  const pressBeside = (at: Point) => {
    if (!data) return
    const viewport = named.viewport()
    const point = toModel(viewport, at)
    const index = nodeNear(data, point, reach / viewport.zoom)
    const id = data.map.ids[index]
    if (id && shown.layout === 'map' && levelAt(viewport.zoom) !== 'far') return options.onDot(id)
    const community = levelAt(viewport.zoom) === 'far' ? communityAt(data, point) : null
    if (community) fly(aroundCommunity(community))
    else if (id) options.onDot(id)
  }
  const aroundCommunity = ({ x, y, radius }: Community): Viewport => {
    const box = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
    return viewportAround(box, size(), { least: 0.12, most: 1 })
  }
  const hoverNamed = (id: string | null) => {
    named.setLit(id)
    const node = id ? placed.nodes.find((found) => found.id === id) : undefined
    namedHost.style.cursor = node && node.role !== 'heading' ? 'pointer' : ''
    const { zoom, x, y } = named.viewport()
    if (!node || node.label === node.fullLabel) return options.onHover(null)
    options.onHover({ id: node.id, label: node.fullLabel, at: { x: node.x * zoom + x, y: node.y * zoom + y } })
  }
  const hoverDot = (event: PointerEvent) => {
    if (!data || shown.layout !== 'map' || event.buttons) return
    const box = host.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    const viewport = named.viewport()
    const index = levelAt(viewport.zoom) === 'far' ? -1 : nodeNear(data, toModel(viewport, at), reach / viewport.zoom)
    const id = data.map.ids[index]
    namedHost.style.cursor = id ? 'pointer' : ''
    const [x, y] = [data.x[index] ?? 0, data.y[index] ?? 0]
    const screen = { x: x * viewport.zoom + viewport.x, y: y * viewport.zoom + viewport.y }
    options.onHover(id ? { id, label: data.map.labels[index] ?? '', at: screen } : null)
  }
  host.addEventListener('pointermove', hoverDot)

  /** The scene's own places moved to where the focus stands on the map; on the map each node takes its own place. */
  const place = ({ scene, layout }: Shown): Scene => {
    const nodes = scene.nodes
      .filter((node) => layout === 'ego' || mapPlace(node.id) !== null)
      .map((node) => {
        const own = layout === 'map' ? mapPlace(node.id) : null
        return own ? { ...node, ...own, side: node.role === 'focus' ? node.side : ('right' as const) } : shift(node)
      })
    const there = new Set(nodes.map((node) => node.id))
    return { ...scene, nodes, edges: scene.edges.filter((edge) => there.has(edge.source) && there.has(edge.target)) }
  }
  const shift = <T extends Point>(node: T): T => ({ ...node, x: node.x + origin.x, y: node.y + origin.y })

  const fit = (what: 'scene' | 'map', glide = true) => {
    const whole = what === 'map' ? mapBox() : null
    const box = whole ?? boxOf(placed)
    const to = viewportAround(box, size(), { least: limits().least, most: whole ? 1.4 : 1 }, whole ? 30 : 20)
    if (glide) fly(to)
    else named.setViewport(to)
  }

  const show = (next: Shown, glide = !options.still) => {
    const first = placed.nodes.length === 0
    const before = placed.nodes.find((node) => node.id === next.scene.focus)
    const nextOrigin = (next.scene.focus ? mapPlace(next.scene.focus) : null) ?? { x: 0, y: 0 }
    if (!first && next.layout === 'ego' && shown.layout === 'ego') {
      // The map slides under the named nodes so that the new focus starts from where it is on the screen.
      const from = before ?? origin
      named.rebase({ x: nextOrigin.x - from.x, y: nextOrigin.y - from.y })
    }
    const changed = next.scene.focus !== shown.scene.focus || next.layout !== shown.layout
    origin = nextOrigin
    shown = next
    placed = place(next)
    host.dataset.layout = next.layout
    backdrop.setNamed(new Set(placed.nodes.map((node) => node.id)))
    backdrop.setDim(
      placed.nodes.length === 0 ? 'none' : next.layout === 'ego' ? 'behind' : next.asked ? 'half' : 'none',
    )
    named.setLimits(limits())
    named.setFixed(next.layout === 'map')
    const whole = next.layout === 'map' && !next.asked
    if (first) fit(whole ? 'map' : 'scene', false)
    hushedAt = named.viewport().zoom
    const silent = next.layout === 'map' ? silentOnMap(placed, hushedAt, shown.asked) : new Set<string>()
    named.show(placed, silent, glide && !first ? glideMilliseconds : 0)
    if (!first && (changed || next.layout === 'ego' || next.asked)) fit(whole ? 'map' : 'scene', glide)
    backdrop.move(named.viewport())
  }

  const watch = new ResizeObserver(() => {
    backdrop.resize(size())
    named.resize()
    named.setLimits(limits())
    fit(shown.layout === 'map' && !shown.asked ? 'map' : 'scene', false)
    backdrop.draw(named.viewport())
  })
  watch.observe(host)
  backdrop.resize(size())

  return {
    show,
    setMap: (next) => {
      const had = data
      data = next
      backdrop.setData(next)
      named.setLimits(limits())
      if (shown.scene.nodes.length > 0) show(shown, had !== null && !options.still)
      else if (next) fit('map', false)
      backdrop.draw(named.viewport())
    },
    setPalette: (palette) => {
      named.setPalette(palette)
      backdrop.setPalette(palette)
      backdrop.draw(named.viewport())
    },
    setRing: (id) => named.setRing(id),
    setLit: (id) => named.setLit(id),
    zoomBy: (factor) => {
      const { width, height } = size()
      fly(zoomedAbout(named.viewport(), factor, { x: width / 2, y: height / 2 }, limits()))
    },
    fit,
    flyTo: (id) => {
      const at = placed.nodes.find((node) => node.id === id) ?? mapPlace(id)
      const { width, height } = size()
      const zoom = Math.max(named.viewport().zoom, shown.layout === 'map' ? 0.6 : 0.8)
      if (at) fly({ zoom, x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom })
    },
    positions: () => named.positions(),
    viewport: () => named.viewport(),
    size,
    current: () => ({ scene: placed, data, viewport: named.viewport(), layout: shown.layout }),
    png: () => named.png(2),
    destroy: () => {
      cancelAnimationFrame(flight)
      clearTimeout(redraw)
      watch.disconnect()
      host.removeEventListener('pointermove', hoverDot)
      named.destroy()
      backdrop.destroy()
      backdropHost.remove()
      namedHost.remove()
    },
  }
}
