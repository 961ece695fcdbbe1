import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { useSize } from '../picture/use-host.ts'
import { Drawing } from './Drawing.tsx'
import type { Hidden } from './filter.ts'
import type { Look } from './look.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import { groupAt, markAt, pointReach, tapReach } from './nearest-mark.ts'
import styles from './PartnershipPicture.module.css'
import type { SceneMark } from './scene-model.ts'
import { useKeys } from './use-keys.ts'
import { mapArea, useScene } from './use-scene.ts'
import { useViewport } from './use-viewport.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** The ring around what the keys are on, and the name of what has none on the map. */
const Pointed = (props: { mark: SceneMark; named: boolean; byKeys: boolean }) => {
  const { mark, named, byKeys } = props
  const { x, y, radius, ring, organisation } = mark
  return (
    <>
      {byKeys ? <span className={styles.ring} style={{ left: x, top: y, width: (ring ?? radius) * 2 + 12 }} /> : null}
      {named ? null : (
        <span className={styles.name} style={{ left: x, top: y - (ring ?? radius) }} dir="auto">
          {organisation.name}
        </span>
      )}
    </>
  )
}

/** Looks closer with Ctrl and the wheel, and with two fingers on a pad; a plain wheel scrolls the page. */
function useWheel(host: RefObject<HTMLElement | null>, zoomAt: (factor: number, at: { x: number; y: number }) => void) {
  useEffect(() => {
    const element = host.current
    if (!element) return
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const frame = element.getBoundingClientRect()
      zoomAt(Math.exp(-event.deltaY * 0.008), { x: event.clientX - frame.left, y: event.clientY - frame.top })
    }
    element.addEventListener('wheel', wheel, { passive: false })
    return () => element.removeEventListener('wheel', wheel)
  }, [host, zoomAt])
}

interface Lit {
  readonly one: Organisation | null
  readonly byKeys: boolean
}

const nothingLit: Lit = { one: null, byKeys: false }

/**
 * The picture of who works with whom: one tab stop, with keys that go from organisation to organisation. Its equal in words is
 * the list below it.
 */
export const PartnershipPicture = (props: {
  map: PartnershipMap
  look: Look
  hidden: Hidden
  suggestions: boolean
  focus: Organisation | null
  onFocus: (organisation: Organisation | null) => void
  /** Opens the group that an organisation belongs to, where the map is too large to be drawn whole. */
  onOpen: ((id: string) => void) | null
}) => {
  const { t } = useLanguage()
  const { map, look, hidden, suggestions, focus, onFocus, onOpen } = props
  const helpId = useId()
  const host = useRef<HTMLDivElement>(null)
  const area = mapArea(map, useSize(host))
  const [lit, setLit] = useState(nothingLit)
  const { viewport, zoomAt, reset, wasPress, handlers } = useViewport(area)
  const scene = useScene(map, area, { focus, lit: focus ? null : lit.one, hidden, suggestions, ...viewport })
  const pointed = scene?.marks.find(({ organisation }) => organisation === lit.one)
  useWheel(host, zoomAt)
  const onLit = (one: Organisation | null) => setLit({ one, byKeys: true })
  const onKeyDown = useKeys({ scene, lit: lit.one, focus, onLit, onFocus, onZoom: zoomAt, onReset: reset })

  const found = (event: MouseEvent, reach: number) => {
    const frame = host.current?.getBoundingClientRect()
    return frame && scene ? markAt(scene, event.clientX - frame.left, event.clientY - frame.top, reach) : null
  }
  /** The group pressed on, by its best linked member. */
  const opened = (event: MouseEvent) => {
    const frame = host.current?.getBoundingClientRect()
    const group = onOpen && frame && scene && groupAt(scene, event.clientX - frame.left, event.clientY - frame.top)
    return group === null || group === undefined ? null : (map.answer.groups[group]?.hubId ?? null)
  }
  const hover = (event: PointerEvent<HTMLDivElement>) => {
    handlers.onPointerMove(event)
    if (event.pointerType === 'touch') return
    const one = found(event, pointReach)?.organisation ?? null
    if (one !== lit.one) setLit({ one, byKeys: false })
  }
  const press = (event: MouseEvent) => {
    if (!wasPress()) return
    const isTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch'
    const one = found(event, isTouch ? tapReach : pointReach)?.organisation ?? null
    const hubId = one ? null : opened(event)
    if (hubId) return onOpen?.(hubId)
    onFocus(one === focus ? null : one)
  }
  return (
    <div className={styles.frame}>
      <div
        ref={host}
        className={viewport.zoom > 1 ? `${styles.host} ${styles.close}` : styles.host}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive; this is the picture's one tab stop.
        tabIndex={0}
        role="application"
        aria-roledescription={t.partnership.role}
        aria-label={t.partnership.pictureLabel}
        aria-describedby={helpId}
        aria-busy={!scene && map.organisations.length > 0}
        data-pointing={lit.one ? true : undefined}
        onKeyDown={onKeyDown}
        onClick={press}
        onBlur={() => setLit(nothingLit)}
        {...handlers}
        onPointerMove={hover}
        onPointerLeave={(event) => {
          handlers.onPointerLeave(event)
          if (!lit.byKeys) setLit(nothingLit)
        }}
      >
        {scene ? <Drawing scene={scene} look={look} /> : null}
        {scene && pointed ? (
          <Pointed mark={pointed} byKeys={lit.byKeys} named={scene.texts.some(({ key }) => key === lit.one?.id)} />
        ) : null}
      </div>
      <p id={helpId} className="visually-hidden">
        {t.partnership.help}
      </p>
      <ZoomButtons zoom={viewport.zoom} onZoom={zoomAt} onReset={reset} />
    </div>
  )
}
