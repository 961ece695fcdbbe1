import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { useLive } from '../../ui/Live.tsx'
import { choicesBetween } from '../drawing/link-types.ts'
import type { Drawing } from '../drawing/use-drawing.ts'
import type { Point } from '../model.ts'
import type { Around } from '../use-network.ts'
import type { Picture } from './picture.ts'
import { type Direction, nextByAngle } from './roving.ts'
import type { Scene } from './scene.ts'

interface Options {
  readonly scene: Scene
  readonly around: Around | null
  readonly picture: RefObject<Picture | null>
  readonly goTo: (id: string) => void
  readonly goBack: () => boolean
  readonly showWhole: (more: string) => void
  readonly openMenu: (id: string, at: Point) => void
  readonly search: () => void
  readonly leave: () => void
  /** The relation that is being drawn, while its other end is chosen. */
  readonly drawing: Drawing | null
  readonly draw: (from: string) => void
  readonly cancelDrawing: () => void
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** A ring that the arrow keys move from node to node, and what else the keys do on the picture. */
export function usePictureKeys(options: Options) {
  const { t } = useLanguage()
  const { announce } = useLive()
  const { scene, around, picture, drawing } = options
  const [ring, setRing] = useState<string | null>(null)
  const inside = useRef(false)
  const focus = scene.focus

  // A new focus takes the ring with it, and says who it is.
  useEffect(() => {
    if (!inside.current || !focus) return
    setRing(focus)
    const node = around?.focus.id === focus ? around.focus : null
    if (node) announce(t.graph.focused(node.label, t.kinds.one[node.kind], node.degree))
  }, [focus, around, announce, t])
  // A relation is drawn from where the ring is.
  const from = drawing && !drawing.to ? drawing.from : null
  useEffect(() => {
    if (from && inside.current) setRing(from.id)
  }, [from])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has forgotten the ring.
  useEffect(() => {
    picture.current?.setRing(ring)
    picture.current?.setLit(ring)
  }, [ring, picture, scene])

  const speak = (id: string) => {
    const node = scene.nodes.find((found) => found.id === id)
    if (!node) return
    const known = around?.nodes.find((found) => found.id === id)
    if (node.role === 'more') return announce(t.graph.moreSpoken(node.label, t.kinds.many[node.kind]))
    if (from) {
      const fits = choicesBetween(from.kind, node.kind).length > 0
      announce(t.graph.drawOver(node.fullLabel, t.kinds.one[node.kind], fits))
    } else announce(t.graph.spoken(node.fullLabel, t.kinds.one[node.kind], known?.degree ?? 0))
  }
  const walk = (direction: Direction) => {
    const there = new Set(scene.nodes.filter((node) => node.role !== 'heading').map((node) => node.id))
    const points = new Map([...(picture.current?.positions() ?? [])].filter(([id]) => there.has(id)))
    const from = ring && there.has(ring) ? ring : focus
    const next = from ? nextByAngle(points, from, direction) : null
    if (!next) return
    setRing(next)
    speak(next)
  }
  const choose = () => {
    if (!ring || ring === (from?.id ?? focus)) return
    if (ring.startsWith('more:')) options.showWhole(ring)
    else options.goTo(ring)
  }
  const menu = () => {
    const at = ring ? picture.current?.positions().get(ring) : undefined
    const viewport = picture.current?.viewport()
    if (!ring || !at || !viewport) return
    options.openMenu(ring, { x: at.x * viewport.zoom + viewport.x, y: at.y * viewport.zoom + viewport.y })
  }
  const draw = () => {
    const start = ring && !ring.startsWith('more:') ? ring : focus
    if (start) options.draw(start)
  }
  const zoom = (factor: number) => picture.current?.zoomBy(factor)
  const deeds = new Map<string, () => void>([
    ['Enter', choose],
    [' ', choose],
    ['Backspace', () => void options.goBack()],
    ['Escape', () => (drawing ? options.cancelDrawing() : options.leave())],
    ['+', () => zoom(1.3)],
    ['=', () => zoom(1.3)],
    ['-', () => zoom(1 / 1.3)],
    ['0', () => picture.current?.fit('scene')],
    ['/', () => options.search()],
    ['ContextMenu', menu],
    ['m', menu],
    ['k', draw],
  ])
  const handlers = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const direction = arrows[event.key]
      const deed = direction ? () => walk(direction) : deeds.get(event.key)
      if (!deed) return
      event.preventDefault()
      deed()
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      inside.current = true
      // A press with the pointer needs no ring; one who came by keyboard does.
      if (event.currentTarget.matches(':focus-visible') && focus) setRing(focus)
    },
    onBlur: () => {
      inside.current = false
      setRing(null)
    },
  }
  return { ring, handlers }
}
