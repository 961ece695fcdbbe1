import { type PointerEvent, useRef, useState } from 'react'
import { useSize } from '../picture/use-host.ts'
import { usePalette } from '../picture/use-theme.ts'
import { Drawing } from './Drawing.tsx'
import type { Hidden } from './filter.ts'
import { lookOf } from './look.ts'
import type { Organisation, PartnershipMap } from './model.ts'
import { markAt, pointReach } from './nearest-mark.ts'
import styles from './SmallPicture.module.css'
import { usePartnershipMap } from './use-partnership-map.ts'
import { useScene } from './use-scene.ts'

/** How much smaller it is shown than laid out, so that marks and lines keep their proportions in little room. */
const shrunkAt = (width: number): number => (width < 500 ? 0.5 : 0.6)

const nothingHidden: Hidden = new Set()

const Picture = (props: { map: PartnershipMap; mine: Organisation | null }) => {
  const { map, mine } = props
  const host = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(host)
  const shrunk = shrunkAt(width)
  const [lit, setLit] = useState<Organisation | null>(null)
  const look = lookOf(usePalette().name)
  const area = { width: width / shrunk, height: height / shrunk, rowHeight: 0 }
  const view = { focus: null, lit: lit ?? mine, hidden: nothingHidden, suggestions: false, zoom: 1, x: 0, y: 0 }
  // A name stands where the pointer is, and nowhere else.
  const scene = useScene(map, area, view, true)
  const named = lit ?? mine
  const pointed = named && scene?.marks.find(({ organisation }) => organisation === named)
  const point = (event: PointerEvent) => {
    const frame = host.current?.getBoundingClientRect()
    if (!frame || !scene || event.pointerType === 'touch') return
    const [x, y] = [(event.clientX - frame.left) / shrunk, (event.clientY - frame.top) / shrunk]
    setLit(markAt(scene, x, y, pointReach / shrunk)?.organisation ?? null)
  }
  return (
    <div ref={host} className={styles.host} onPointerMove={point} onPointerLeave={() => setLit(null)}>
      {scene ? (
        <div className={styles.large} style={{ width: area.width, height: area.height, scale: String(shrunk) }}>
          <Drawing scene={scene} look={look} />
        </div>
      ) : null}
      {pointed ? (
        <span className={styles.name} style={{ left: pointed.x * shrunk, top: pointed.y * shrunk }} dir="auto">
          {pointed.organisation.name}
        </span>
      ) : null}
    </div>
  )
}

/** The map of the partnership in little: who works with whom today. It says nothing that the words beside it do not. */
const SmallPicture = (props: { mineId: string | undefined }) => {
  const answer = usePartnershipMap(null)
  if (answer.state !== 'ready') return null
  return <Picture map={answer.map} mine={(props.mineId && answer.map.byId.get(props.mineId)) || null} />
}

export default SmallPicture
