import type { ReactNode } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { SvgContext } from '../export/svg-context.ts'
import { type Family, families } from './families.ts'
import type { FilterKey, Hidden } from './filter.ts'
import styles from './Legend.module.css'
import type { Look } from './look.ts'
import { traceMark } from './paint.ts'

const strengths = ['one', 'two', 'three'] as const
const widths = { one: 1.4, two: 3, three: 5.5 } as const

/** A mark as the map draws it. */
export const FamilyMark = (props: { family: Family; look: Look }) => {
  const { family, look } = props
  const pen = new SvgContext()
  traceMark(pen, family, 9, 9, 6.2)
  pen.fillStyle = look.marks[family]
  pen.fill()
  pen.strokeStyle = family === 'research' || family === 'association' ? look.outline : look.ground
  pen.lineWidth = 1.4
  pen.stroke()
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by the drawing context from numbers and colours.
  return <svg width="18" height="18" aria-hidden="true" dangerouslySetInnerHTML={{ __html: pen.toString() }} />
}

const Entry = (props: { on: boolean; onToggle: () => void; name?: string; children: ReactNode }) => (
  <button
    type="button"
    className={styles.entry}
    aria-pressed={props.on}
    aria-label={props.name}
    onClick={props.onToggle}
  >
    {props.children}
  </button>
)

/** What the signs mean, always within sight. Each entry shows or hides what it explains. */
export const Legend = (props: {
  look: Look
  hidden: Hidden
  onToggle: (key: FilterKey) => void
  holders: boolean
  groups: boolean
  suggestions: boolean
}) => {
  const { t } = useLanguage()
  const { look, hidden, onToggle } = props
  return (
    <fieldset className={styles.legend} aria-label={`${t.partnership.legend}. ${t.partnership.legendHelp}`}>
      {families.map((family) => (
        <Entry
          key={family}
          on={!hidden.has(family)}
          onToggle={() => onToggle(family)}
          name={t.partnership.family[family]}
        >
          <FamilyMark family={family} look={look} /> <span className={styles.wide}>{t.partnership.family[family]}</span>
          <span className={styles.narrow}>{t.partnership.familyShort[family]}</span>
        </Entry>
      ))}
      <span className={styles.gap} />
      {strengths.map((key, index) => (
        <Entry key={key} on={!hidden.has(key)} onToggle={() => onToggle(key)}>
          <svg width="28" height="10" aria-hidden="true">
            <line
              x1="3"
              x2="25"
              y1="5"
              y2="5"
              stroke={look.lines[index]}
              strokeWidth={widths[key]}
              strokeLinecap="round"
            />
          </svg>{' '}
          {t.partnership.strength[key]}
        </Entry>
      ))}
      {props.suggestions ? (
        <span className={styles.sign}>
          <svg width="34" height="10" aria-hidden="true">
            <line
              x1="4"
              x2="32"
              y1="5"
              y2="5"
              stroke={look.suggestion}
              strokeWidth="3.4"
              strokeLinecap="round"
              strokeDasharray="0 7.2"
            />
          </svg>{' '}
          {t.partnership.suggestion}
        </span>
      ) : null}
      <span className={styles.gap} />
      <span className={styles.signs}>
        {props.holders ? (
          <span className={styles.sign}>
            <svg width="22" height="22" aria-hidden="true">
              <circle cx="11" cy="11" r="9" fill={look.ground} stroke={look.outline} strokeWidth="1.6" />
            </svg>{' '}
            {t.partnership.holder}
          </span>
        ) : null}
        <span className={styles.sign}>{t.partnership.larger}</span>
        {props.groups ? (
          <span className={styles.sign}>
            <svg width="24" height="14" aria-hidden="true">
              <rect width="24" height="14" rx="6" fill={look.islands[2]} />
            </svg>{' '}
            {t.partnership.groupSign}
          </span>
        ) : null}
      </span>
    </fieldset>
  )
}
