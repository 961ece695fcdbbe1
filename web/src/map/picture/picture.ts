import type { Point, Size, Viewport } from '../model.ts'
import { createBackdrop } from './backdrop.ts'
import { fittingOf, limitsOf, nearest } from './fitting.ts'
import { createHovering } from './hovering.ts'
import { createLabelCulling } from './label-culling.ts'
import type { MapData } from './map-data.ts'
import { createNamedLayer } from './named-layer.ts'
import type { Palette } from './palette.ts'
import type { PictureEvents } from './picture-events.ts'
import { mapPlace, type Shown } from './places.ts'
import { dotUnder, pressBeside } from './pointer.ts'
import { emptyScene, type Scene } from './scene.ts'
import { unlabelledNodes } from './scene-room.ts'
import { transitionOf } from './scene-transition.ts'
import type { Measure } from './text-width.ts'
import { toModel, viewportAt, type ZoomLimits, zoomedAbout } from './viewport.ts'
import { animationMilliseconds, createViewportAnimation } from './viewport-animation.ts'

interface Options extends PictureEvents {
  readonly host: HTMLElement
  readonly palette: Palette
  readonly measure: Measure
  /** No motion: everything is where it should be at once. */
  readonly still: boolean
  /** Told when the map has been drawn sharp, with the milliseconds from its first slice. */
  readonly onSharp?: (milliseconds: number) => void
}

function layerIn(host: HTMLElement, name: string): HTMLElement {
  const layer = document.createElement('div')
  layer.dataset.layer = name
  host.append(layer)
  return layer
}

/** Two layers, one viewport: the named nodes above, the whole network behind. Made once, destroyed when one leaves. */
export class Picture {
  readonly #options: Options
  readonly #hosts: readonly [map: HTMLElement, named: HTMLElement]
  readonly #backdrop
  readonly #named
  readonly #flight
  readonly #hovering
  readonly #labelCulling
  readonly #watch: ResizeObserver
  #data: MapData | null = null
  #shown: Shown = { scene: emptyScene, layout: 'map', asked: false }
  #placed: Scene = emptyScene
  #origin: Point = { x: 0, y: 0 }

  constructor(options: Options) {
    const { host, palette, measure, still } = options
    this.#options = options
    this.#hosts = [layerIn(host, 'map'), layerIn(host, 'named')]
    const [mapHost, namedHost] = this.#hosts
    this.#backdrop = createBackdrop({ host: mapHost, palette, measure, onSharp: options.onSharp })
    this.#named = createNamedLayer({
      host: namedHost,
      palette,
      limits: { least: 0.02, most: nearest },
      onTap: options.onNode,
      onMenu: options.onMenu,
      onTapBeside: (at) => this.#pressBeside(at),
      onHover: (id) => this.#hovering.named(id),
      onDragged: (id, to) => options.onDragged(id, { x: to.x - this.#origin.x, y: to.y - this.#origin.y }),
      onMove: (viewport) => this.#moved(viewport),
    })
    this.#flight = createViewportAnimation({
      still,
      from: () => this.#named.viewport(),
      size: () => this.size(),
      onMove: (viewport) => this.#named.setViewport(viewport),
    })
    this.#labelCulling = createLabelCulling({
      zoom: () => this.#named.viewport().zoom,
      onCull: (zoom, milliseconds) => {
        const { layout, asked } = this.#shown
        const silent = layout === 'map' ? unlabelledNodes(this.#placed, zoom, asked) : new Set<string>()
        this.#named.show(this.#placed, silent, milliseconds)
      },
    })
    this.#hovering = createHovering({
      host,
      namedHost,
      viewport: () => this.#named.viewport(),
      placed: () => this.#placed,
      dots: () => (this.#shown.layout === 'map' ? this.#data : null),
      setLit: (id) => this.#named.setLit(id),
      handleOf: (id) => this.#named.handleOf(id),
      onHover: options.onHover,
      onOver: options.onOver,
    })
    this.#watch = new ResizeObserver(() => this.#resized())
    this.#watch.observe(host)
    this.#backdrop.resize(this.size())
  }

  /** Shows a scene around its focus, gliding there from what was shown. */
  show(next: Shown, glide = !this.#options.still): void {
    const before = { shown: this.#shown, placed: this.#placed, origin: this.#origin }
    const { first, origin, rebase, placed, dim, stays } = transitionOf(next, before, this.#data)
    if (rebase) this.#named.rebase(rebase)
    this.#origin = origin
    this.#shown = next
    this.#placed = placed
    this.#backdrop.setNamed(new Set(placed.nodes.map((node) => node.id)))
    this.#backdrop.setDim(dim)
    this.#named.setLimits(this.#limits())
    this.#named.setFixed(next.layout === 'map')
    const to = this.#fitting(next.layout === 'map' && !next.asked ? 'map' : 'scene')
    if (first) this.#named.setViewport(to)
    this.#labelCulling.at(to.zoom, glide && !first ? animationMilliseconds : 0)
    if (!stays) this.#go(to, glide)
    this.#backdrop.move(this.#named.viewport())
  }

  setMap(data: MapData | null): void {
    const had = this.#data
    this.#data = data
    this.#backdrop.setData(data)
    this.#named.setLimits(this.#limits())
    if (this.#shown.scene.nodes.length > 0) this.show(this.#shown, had !== null && !this.#options.still)
    else if (data && !had) this.#named.setViewport(this.#fitting('map'))
    this.#backdrop.draw(this.#named.viewport())
  }

  setPalette(palette: Palette): void {
    this.#named.setPalette(palette)
    this.#backdrop.setPalette(palette)
    this.#backdrop.draw(this.#named.viewport())
  }

  setRing(id: string | null): void {
    this.#named.setRing(id)
  }

  setLit(id: string | null): void {
    this.#named.setLit(id)
  }

  /** The keyboard is taken up by the picture. */
  focus(): void {
    this.#options.host.focus()
  }

  /** Shows the line of a relation that is being drawn, to a node or to a point in CSS pixels; null shows none. */
  sketch(line: { from: string; to: string | Point | null } | null): void {
    const { sketch } = this.#named
    if (!line) {
      sketch.clear()
      return
    }
    const { from, to } = line
    sketch.draw(from, to !== null && typeof to !== 'string' ? toModel(this.#named.viewport(), to) : to)
  }

  /** Dims every named node but these; null dims none. */
  setReachable(ids: ReadonlySet<string> | null): void {
    this.#named.sketch.setReachable(ids)
  }

  /** What is under a point in CSS pixels: a named node, else a dot of the map where that is what one looks at. */
  under(at: Point): string | null {
    const named = this.#named.under(at)
    if (named || !this.#data || this.#shown.layout !== 'map') return named
    return dotUnder(this.#data, this.#named.viewport(), at)?.id ?? null
  }

  /** Where a node is drawn, in CSS pixels; null where it is not. */
  placeOf(id: string): Point | null {
    const at = this.positions().get(id) ?? (this.#shown.layout === 'map' ? mapPlace(this.#data, id) : null)
    const { zoom, x, y } = this.#named.viewport()
    return at ? { x: at.x * zoom + x, y: at.y * zoom + y } : null
  }

  zoomBy(factor: number): void {
    const { width, height } = this.size()
    this.#flight.to(zoomedAbout(this.#named.viewport(), factor, { x: width / 2, y: height / 2 }, this.#limits()))
  }

  /** All of the scene, or all of the map. */
  fit(what: 'scene' | 'map'): void {
    this.#flight.to(this.#fitting(what))
  }

  flyTo(id: string): void {
    const at = this.#placed.nodes.find((node) => node.id === id) ?? mapPlace(this.#data, id)
    const zoom = Math.max(this.#named.viewport().zoom, this.#shown.layout === 'map' ? 0.6 : 0.8)
    if (at) this.#flight.to(viewportAt(at, zoom, this.size()))
  }

  positions(): Map<string, Point> {
    return this.#named.positions()
  }

  viewport(): Viewport {
    return this.#named.viewport()
  }

  setViewport(viewport: Viewport): void {
    this.#named.setViewport(viewport)
  }

  size(): Size {
    const { clientWidth, clientHeight } = this.#options.host
    return { width: clientWidth, height: clientHeight }
  }

  /** Where everything now stands, for exports. */
  current(): { scene: Scene; data: MapData | null; viewport: Viewport; layout: 'ego' | 'map'; asked: boolean } {
    const { layout, asked } = this.#shown
    return { scene: this.#placed, data: this.#data, viewport: this.#named.viewport(), layout, asked }
  }

  /** The named nodes as an image with a clear ground, as a data address. */
  png(): string {
    return this.#named.png(2)
  }

  destroy(): void {
    this.#flight.stop()
    this.#labelCulling.stop()
    this.#watch.disconnect()
    this.#hovering.destroy()
    this.#named.destroy()
    this.#backdrop.destroy()
    for (const host of this.#hosts) host.remove()
  }

  #limits(): ZoomLimits {
    return limitsOf(this.#data, this.size())
  }

  #fitting(what: 'scene' | 'map'): Viewport {
    return fittingOf(what, { data: this.#data, placed: this.#placed, size: this.size() })
  }

  #go(to: Viewport, glide: boolean): void {
    if (glide) this.#flight.to(to)
    else this.#named.setViewport(to)
  }

  #moved(viewport: Viewport): void {
    this.#options.onOver(null)
    this.#backdrop.move(viewport)
    if (this.#shown.layout === 'map') this.#labelCulling.moved(viewport.zoom)
  }

  #resized(): void {
    this.#backdrop.resize(this.size())
    this.#named.resize()
    this.#named.setLimits(this.#limits())
    this.#named.setViewport(this.#fitting(this.#shown.layout === 'map' && !this.#shown.asked ? 'map' : 'scene'))
    this.#backdrop.draw(this.#named.viewport())
  }

  #pressBeside(at: Point): void {
    if (!this.#data) return
    const press = pressBeside({ data: this.#data, viewport: this.#named.viewport(), at, size: this.size() })
    if (press && 'fly' in press) this.#flight.to(press.fly)
    else if (press) this.#options.onDot(press.dot)
  }
}
