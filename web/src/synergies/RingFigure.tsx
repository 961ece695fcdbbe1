import styles from './RingFigure.module.css'
import type { RingLink } from './ring-members.ts'

const [width, height, across, down] = [440, 250, 105, 80]

/** Where the nth of several stands on the ring, the first on top, clockwise. A share of a step is allowed. */
const place = (at: number, of: number) => {
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2
  return { x: width / 2 + across * Math.cos(angle), y: height / 2 + down * Math.sin(angle) }
}

const longest = 24
const shorten = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)

/** The ring as the map would draw it: organisations, and between them what one seeks and the next one has. Silent: the list says the same. */
export const RingFigure = (props: {
  links: readonly RingLink[]
  nameOf: (one: { id: string; name: string }) => string
}) => {
  const { links } = props
  const count = links.length
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.figure} aria-hidden="true">
      <ellipse className={styles.ring} cx={width / 2} cy={height / 2} rx={across} ry={down} />
      {links.map((link, at) => {
        const [here, need, offer] = [place(at, count), place(at + 0.37, count), place(at + 0.63, count)]
        const above = here.y < height / 4
        return (
          <g key={link.gain.need.id}>
            <rect className={styles.organisation} x={here.x - 11} y={here.y - 8} width={22} height={16} rx={3} />
            <text className={styles.name} x={here.x} y={above ? here.y - 16 : here.y + 27}>
              {shorten(props.nameOf(link.gainer))}
            </text>
            <rect className={styles.need} x={need.x - 6} y={need.y - 6} width={12} height={12} rx={4} />
            <rect className={styles.offer} x={offer.x - 6} y={offer.y - 6} width={12} height={12} rx={4} />
          </g>
        )
      })}
    </svg>
  )
}
