import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { useMayWrite } from '../../viewer/rights.tsx'
import { useViewer } from '../../viewer/viewer.ts'
import { DrawHandle, useHoveredNode } from '../drawing/DrawHandle.tsx'
import type { Drawing } from '../drawing/use-drawing.ts'
import { useSketch } from '../drawing/use-sketch.ts'
import { type LensView, lensAround, lensScene } from '../lenses/lens-view.ts'
import type { Point, Size } from '../model.ts'
import type { TimedMap } from '../tools/timed-map.ts'
import type { Around } from '../use-network.ts'
import type { View } from '../view.ts'
import styles from './PictureView.module.css'
import { Picture } from './picture.ts'
import { egoScene, emptyScene, type Scene } from './scene.ts'
import { createMeasure } from './text-width.ts'
import { useFonts, useLatest, useSize } from './use-host.ts'
import { useMapData } from './use-map-data.ts'
import { usePictureKeys } from './use-picture-keys.ts'
import { prefersReducedMotion, usePalette } from './use-theme.ts'

export interface PictureActions {
  readonly goTo: (id: string) => void
  readonly goBack: () => boolean
  readonly showWhole: (more: string) => void
  readonly pin: (id: string, at: Point) => void
  readonly openMenu: (id: string, at: Point) => void
  readonly search: () => void
  readonly leave: () => void
  readonly drawing: Drawing | null
  readonly draw: (from: string) => void
  readonly cancelDrawing: () => void
  /** Tells what the pointer or the ring is on while a relation is drawn. */
  readonly point: (id: string | null) => void
}

interface Props extends PictureActions {
  readonly around: Around | null
  /** The map on the day that is shown; null until it has come. */
  readonly timed: TimedMap | null
  readonly view: View
  readonly today: string
  /** What belongs to the chosen themes; null where none is chosen. */
  readonly reached: ReadonlySet<string> | null
  readonly picture: RefObject<Picture | null>
  /** What a lens answers, drawn instead of the ego view. */
  readonly lens: LensView | null
}

type Hover = { id: string; label: string; at: Point } | null

function useScene(props: Props, size: Size, fonts: number): Scene {
  const { t } = useLanguage()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured before the typeface came is forgotten.
  const measure = useMemo(createMeasure, [fonts])
  const { around, view, lens, today } = props
  return useMemo(() => {
    if (lens) return lensScene(lens, measure, size.width)
    if (!around || size.width === 0) return emptyScene
    return egoScene({
      network: around,
      focus: around.focus.id,
      size,
      measure,
      kindName: (kind) => t.kinds.many[kind],
      moreName: t.graph.more,
      partName: (kind, shown, count) => t.graph.part(t.kinds.many[kind], shown, count),
      pinned: view.pinned,
      whole: view.whole,
      opened: view.opened,
      between: view.since ? { from: view.since, to: view.date ?? today } : null,
    })
  }, [around, size, measure, t, view.pinned, view.whole, view.opened, view.since, view.date, today, lens])
}

/**
 * The picture: created once, patched from the outside, destroyed when one leaves. React draws nothing inside it.
 * One tab stop; the same things stand in the panel after it.
 */
export const PictureView = (props: Props) => {
  const { t } = useLanguage()
  const host = useRef<HTMLDivElement>(null)
  const [ready, setReady] = useState(false)
  const [hover, setHover] = useState<Hover>(null)
  const frame = useRef<HTMLDivElement>(null)
  const over = useHoveredNode()
  const palette = usePalette()
  const size = useSize(host)
  const fonts = useFonts()
  const scene = useScene(props, size, fonts)
  const helpId = useId()
  const latest = useLatest(props)
  const { picture, timed, view, around, lens } = props

  // biome-ignore lint/correctness/useExhaustiveDependencies: the picture is created once; its palette is set below.
  useEffect(() => {
    if (!host.current) return
    const created = new Picture({
      host: host.current,
      palette,
      measure: createMeasure(),
      still: prefersReducedMotion(),
      onNode: (id) => {
        if (id.startsWith('more:')) latest.current.showWhole(id)
        else if (!id.startsWith('heading:')) latest.current.goTo(id)
      },
      onDot: (id) => latest.current.goTo(id),
      onMenu: (id, at) => latest.current.openMenu(id, at),
      onHover: setHover,
      onDragged: (id, to) => latest.current.pin(id, to),
      onOver: (at) => {
        over.see(at)
        latest.current.point(at?.id ?? null)
      },
    })
    picture.current = created
    setReady(true)
    return () => {
      picture.current = null
      setReady(false)
      created.destroy()
    }
  }, [picture, latest])

  useEffect(() => {
    if (ready) picture.current?.setPalette(palette)
  }, [ready, picture, palette])
  const { reached } = props
  const relays = lens === null && view.layout === 'map'
  const shown = useMapData({ timed, view, reached, unlinked: t.graph.unlinked, relays })
  const [data, relaid] = [shown?.data ?? null, shown?.relaid ?? false]
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are drawn again when the typeface has come.
  useEffect(() => {
    if (ready) picture.current?.setMap(data)
  }, [ready, picture, data, fonts])
  useEffect(() => {
    const asked = lens !== null && scene.nodes.length > 0
    if (ready) picture.current?.show({ scene, layout: asked || !around ? 'map' : view.layout, asked })
  }, [ready, picture, scene, view.layout, lens, around])
  const wasRelaid = useRef(relaid)
  useEffect(() => {
    if (ready && wasRelaid.current !== relaid && relays) picture.current?.fit('map')
    wasRelaid.current = relaid
  }, [ready, picture, relaid, relays])
  const { ring, handlers } = usePictureKeys({ ...props, scene, around: lens ? lensAround(lens) : around })
  const mayWrite = useMayWrite()
  // Until it is drawn and it is known who asks, a key would be pressed in vain.
  const isViewerKnown = useViewer() !== undefined
  const busy = !ready || !isViewerKnown || (around !== null && scene === emptyScene)
  useSketch({ picture, frame, scene, drawing: props.drawing, ring, point: props.point })

  return (
    <div className={styles.frame} ref={frame}>
      <div
        ref={host}
        className={styles.host}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; this is the canvas's one tab stop.
        tabIndex={0}
        role="application"
        aria-roledescription={t.graph.role}
        aria-label={around ? t.graph.pictureLabel(around.focus.label) : t.graph.pictureWhole}
        aria-describedby={helpId}
        aria-busy={busy}
        {...handlers}
      />
      <p id={helpId} className="visually-hidden">
        {t.graph.help}
      </p>
      {mayWrite ? (
        <DrawHandle
          over={over}
          picture={picture}
          frame={frame}
          title={t.graph.draw}
          begin={props.draw}
          reach={props.goTo}
          point={props.point}
          cancel={props.cancelDrawing}
        />
      ) : null}
      {hover ? (
        <span className={styles.hover} style={{ left: hover.at.x, top: hover.at.y }} aria-hidden="true">
          {hover.label}
        </span>
      ) : null}
    </div>
  )
}
