import type { Size, Viewport } from '../model.ts'
import type { MapData } from './map-data.ts'
import { paintMap } from './map-paint.ts'
import type { Palette } from './palette.ts'
import type { Measure } from './text-width.ts'

/** The whole network as a canvas behind the named nodes. While the picture moves its bitmap moves; at rest it is redrawn. */
export interface Backdrop {
  setData(data: MapData | null): void
  setPalette(palette: Palette): void
  /** Nodes named in the layer above. */
  setNamed(named: ReadonlySet<string>): void
  /** Steps back behind a focus; only the canvas's opacity changes. */
  setDim(dim: 'none' | 'some' | 'half' | 'behind'): void
  resize(size: Size): void
  /** Follows the picture: the bitmap now, sharp `sharpenAfter` later. */
  move(viewport: Viewport): void
  /** Draws the map sharp at a viewport as soon as the page has time. */
  draw(viewport: Viewport): void
  destroy(): void
}

const sharpenAfter = 120
/** The bitmap reaches this share of the picture beyond each edge, so that a pan has something to show. */
const overlap = 0.25
/** One slice of drawing, in milliseconds. */
const slice = 24

interface Options {
  readonly host: HTMLElement
  readonly palette: Palette
  readonly measure: Measure
  /** Told when a sharp drawing is done, with the milliseconds it took from its first slice. */
  readonly onSharp?: (milliseconds: number) => void
}

function canvasIn(host: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.cssText = 'position:absolute;transform-origin:0 0;pointer-events:none;visibility:hidden'
  host.append(canvas)
  return canvas
}

export function createBackdrop(options: Options): Backdrop {
  const { host, measure } = options
  let [front, back] = [canvasIn(host), canvasIn(host)]
  let [data, palette, size]: [MapData | null, Palette, Size] = [null, options.palette, { width: 0, height: 0 }]
  let named: ReadonlySet<string> = new Set()
  let current: Viewport = { zoom: 1, x: 0, y: 0 }
  let drawn: Viewport = current
  let [timer, frame] = [0, 0]

  const stop = () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }

  const follow = () => {
    const ratio = current.zoom / drawn.zoom
    const margin = { x: size.width * overlap, y: size.height * overlap }
    const dx = current.x - drawn.x * ratio - margin.x * ratio
    const dy = current.y - drawn.y * ratio - margin.y * ratio
    front.style.transform = `translate(${dx}px,${dy}px) scale(${ratio})`
  }

  const swap = (viewport: Viewport) => {
    ;[front, back] = [back, front]
    drawn = viewport
    follow()
    front.style.visibility = 'visible'
    back.style.visibility = 'hidden'
  }

  const draw = (viewport: Viewport) => {
    stop()
    current = viewport
    const context = back.getContext('2d')
    if (!data || !context || size.width === 0) return
    const sharpness = Math.min(2, window.devicePixelRatio || 1)
    const whole = { width: size.width * (1 + overlap * 2), height: size.height * (1 + overlap * 2) }
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0)
    const shifted = { zoom: viewport.zoom, x: viewport.x + size.width * overlap, y: viewport.y + size.height * overlap }
    const culled = host.dataset.dim === 'behind' || host.dataset.dim === 'half'
    const margin = size.width * overlap
    const steps = paintMap({ context, data, viewport: shifted, size: whole, margin, palette, measure, named, culled })
    const started = performance.now()
    const work = () => {
      const until = performance.now() + slice
      while (performance.now() < until) {
        if (!steps.next().done) continue
        swap(viewport)
        options.onSharp?.(performance.now() - started)
        return
      }
      frame = requestAnimationFrame(work)
    }
    work()
  }

  return {
    setData: (next) => {
      data = next
      if (!next) front.style.visibility = 'hidden'
    },
    setPalette: (next) => {
      palette = next
    },
    setNamed: (next) => {
      named = next
    },
    setDim: (dim) => {
      host.dataset.dim = dim
    },
    resize: (next) => {
      size = next
      const sharpness = Math.min(2, window.devicePixelRatio || 1)
      for (const canvas of [front, back]) {
        canvas.width = Math.round(next.width * (1 + overlap * 2) * sharpness)
        canvas.height = Math.round(next.height * (1 + overlap * 2) * sharpness)
        canvas.style.width = `${next.width * (1 + overlap * 2)}px`
        canvas.style.height = `${next.height * (1 + overlap * 2)}px`
      }
    },
    move: (viewport) => {
      current = viewport
      stop()
      follow()
      timer = window.setTimeout(() => draw(current), sharpenAfter)
    },
    draw,
    destroy: () => {
      stop()
      front.remove()
      back.remove()
    },
  }
}
