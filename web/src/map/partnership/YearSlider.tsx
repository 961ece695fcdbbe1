import { useEffect, useId, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import styles from './YearSlider.module.css'

/** The stops of the slider: the first day of each of the last years, then today. */
function yearStops(first: number, today: string): string[] {
  const last = Number(today.slice(0, 4))
  const stops: string[] = []
  for (let year = Math.max(first, last - 30); year <= last; year++) {
    for (const month of ['01', '07']) stops.push(`${year}-${month}-01`)
  }
  return [...stops.filter((stop) => stop < today), today]
}

/** Goes through the years: what joined whom then, each at its place of today. */
export const YearSlider = (props: {
  onDay: string | null
  today: string
  firstYear: number
  onChange: (day: string | null) => void
}) => {
  const { t, format } = useLanguage()
  const id = useId()
  const { onDay, today, onChange } = props
  const stops = yearStops(props.firstYear, today)
  const shown = onDay ?? today
  const at = stops.findLastIndex((stop) => stop <= shown)
  const [dragged, setDragged] = useState<number | null>(null)
  // The address follows when the slider rests, so that each step is not asked for.
  useEffect(() => {
    if (dragged === null) return
    const timer = setTimeout(() => {
      const day = stops[dragged]
      onChange(day === undefined || day === today ? null : day)
      setDragged(null)
    }, 140)
    return () => clearTimeout(timer)
  }, [dragged, stops, today, onChange])
  const stop = stops[dragged ?? at] ?? today
  const words = stop === today ? t.partnership.timeNow : format.month(stop)
  return (
    <div className={`${styles.slider} no-print`}>
      <label htmlFor={id}>{t.partnership.time}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={dragged ?? Math.max(0, at)}
        aria-valuetext={words}
        onChange={(event) => setDragged(Number(event.target.value))}
      />
      <output htmlFor={id}>{words}</output>
    </div>
  )
}
