import { useEffect, useId, useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import popover from '../../ui/Popover.module.css'
import type { NetworkMap } from '../model.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { earliest, monthsBetween, stopAt } from './months.ts'
import styles from './TimeStrip.module.css'

/** The network at a date, and what came and went between two: a slider over the months there is anything to tell of. */
export const TimeStrip = (props: { address: GraphAddress; map: NetworkMap | null; today: string }) => {
  const { t, format } = useLanguage()
  const id = useId()
  const { address, map, today } = props
  const { view, change } = address
  const stops = useMemo(() => {
    const first = map ? earliest([...map.since, ...map.edgeSince]) : null
    return monthsBetween(first ?? today, today)
  }, [map, today])
  const at = stopAt(stops, view.date ?? today)
  const [dragged, setDragged] = useState<number | null>(null)
  // The address follows when the slider rests, so that the browser's history and the picture keep up.
  useEffect(() => {
    if (dragged === null) return
    const timer = setTimeout(() => {
      const day = stops[dragged]
      // One compares with an earlier day: going back past it ends the comparison.
      const since = view.since && day !== undefined && view.since < day ? view.since : null
      change({ date: day === undefined || day === today ? null : day, since })
      setDragged(null)
    }, 140)
    return () => clearTimeout(timer)
  }, [dragged, stops, change, today, view.since])
  const shown = stops[dragged ?? at] ?? today
  const date = shown === today ? t.graph.timeNow : format.date(shown)
  const words = view.since ? t.graph.timeBetween(format.date(view.since), date.toLocaleLowerCase()) : date
  return (
    <div className={styles.strip}>
      <label htmlFor={id} className={styles.word}>
        {words}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={dragged ?? at}
        aria-valuetext={date}
        onChange={(event) => setDragged(Number(event.target.value))}
      />
      <label className={styles.compare}>
        <span>{t.graph.timeCompare}</span>
        <select
          className={popover.field}
          value={view.since ?? ''}
          onChange={(event) => change({ since: event.target.value || null })}
        >
          <option value="">{t.graph.timeNone}</option>
          {[...stops.slice(0, at)].reverse().map((stop) => (
            <option key={stop} value={stop}>
              {format.month(stop)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
