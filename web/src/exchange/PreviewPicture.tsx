import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './PreviewPicture.module.css'
import type { Preview } from './queries.ts'

const [wide, high, margin] = [960, 520, 60]
/** So many of the best linked have their names; the lists have all of them. */
const named = 14

/** What an import would add, drawn; a sentence says the same, and the rows below are the list of it. */
export const PreviewPicture = ({ picture }: { picture: Preview['picture'] }) => {
  const { t, format } = useLanguage()
  const { nodes, ends, notDrawn } = picture
  if (ends.length === 0) return null
  const xOf = (at: number) => margin + (nodes[at]?.x ?? 0) * (wide - 2 * margin)
  const yOf = (at: number) => margin + (nodes[at]?.y ?? 0) * (high - 2 * margin)
  const lines = Array.from({ length: ends.length / 2 }, (_, at) => [ends[at * 2] ?? 0, ends[at * 2 + 1] ?? 0] as const)
  const fresh = nodes.filter(({ isNew }) => isNew).length
  const said = t.exchange.picture(
    format.number(fresh),
    format.number(nodes.length - fresh),
    format.number(lines.length),
  )
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${wide} ${high}`} role="img" aria-label={said}>
        {lines.map(([from, to]) => (
          <line key={`${from} ${to}`} x1={xOf(from)} y1={yOf(from)} x2={xOf(to)} y2={yOf(to)} />
        ))}
        {nodes.map(({ id, kind, label, isNew }, at) => (
          <circle key={id} cx={xOf(at)} cy={yOf(at)} r={kind === 'organisation' ? 8 : 6} data-new={isNew}>
            <title>{label}</title>
          </circle>
        ))}
        {nodes.slice(0, named).map(({ id, label, x }, at) => (
          <text key={id} x={xOf(at)} y={yOf(at) - 13} textAnchor={anchorOf(x)}>
            {label.length > 28 ? `${label.slice(0, 27)}…` : label}
          </text>
        ))}
      </svg>
      <figcaption className="small quiet">
        {said} {notDrawn > 0 ? t.exchange.pictureNotDrawn(format.number(notDrawn)) : ''}
      </figcaption>
    </figure>
  )
}

/** Names at the sides of the picture lead inwards. */
const anchorOf = (x: number) => (x < 0.15 ? 'start' : x > 0.85 ? 'end' : 'middle')
