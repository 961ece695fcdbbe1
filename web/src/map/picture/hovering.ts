import type { Point, Viewport } from '../model.ts'
import type { MapData } from './map-data.ts'
import type { PictureEvents } from './picture-events.ts'
import { dotUnder } from './pointer.ts'
import type { Scene } from './scene.ts'

/** What hovering reads of the picture as it stands, and what it tells. */
interface Hovered extends Pick<PictureEvents, 'onHover' | 'onOver'> {
  readonly host: HTMLElement
  readonly namedHost: HTMLElement
  readonly viewport: () => Viewport
  readonly placed: () => Scene
  /** The map, where one looks at its dots; null where one does not. */
  readonly dots: () => MapData | null
  readonly setLit: (id: string | null) => void
  /** Where a relation can be drawn from, beside a node's shape, in CSS pixels. */
  readonly handleOf: (id: string) => Point | null
}

/** Says more of what the pointer rests on: a name that was cut, a dot of the map, where a relation can be drawn from. */
export function createHovering(options: Hovered): { named: (id: string | null) => void; destroy: () => void } {
  const { host, namedHost, onHover, onOver } = options
  const dot = (event: PointerEvent): void => {
    const data = options.dots()
    if (!data || event.buttons) return
    const box = host.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    const hover = dotUnder(data, options.viewport(), at)
    namedHost.style.cursor = hover ? 'pointer' : ''
    onHover(hover)
  }
  host.addEventListener('pointermove', dot)
  return {
    named: (id) => {
      options.setLit(id)
      const node = id ? options.placed().nodes.find((found) => found.id === id) : undefined
      namedHost.style.cursor = node && node.role !== 'heading' ? 'pointer' : ''
      const { zoom, x, y } = options.viewport()
      const cut = node && node.label !== node.fullLabel
      const at = { x: (node?.x ?? 0) * zoom + x, y: (node?.y ?? 0) * zoom + y }
      onHover(cut ? { id: node.id, label: node.fullLabel, at } : null)
      const handle = node && node.role !== 'heading' && node.role !== 'more' ? options.handleOf(node.id) : null
      onOver(node && handle ? { id: node.id, at: handle } : null)
    },
    destroy: () => host.removeEventListener('pointermove', dot),
  }
}
