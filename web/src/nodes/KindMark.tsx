import type { NodeKind } from '../routes-of.ts'
import styles from './KindMark.module.css'

type Mark = { shape: string; colour: string; hollow?: boolean }

const rectangle = 'M4 4.5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z'
const circle = 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z'
const hexagon = 'M6 3h8l4 7l-4 7H6l-4-7Z'
const diamond = 'M10 1.8L18.2 10L10 18.2L1.8 10Z'
const triangle = 'M10 2.5L18.5 17h-17Z'
const octagon = 'M6.8 2.2h6.4l4.6 4.6v6.4l-4.6 4.6H6.8l-4.6-4.6V6.8Z'
const ring = 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16Z'
const page = 'M5 2h7l4 4v12H5Z'
const rounded = 'M7 3h6a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z'

/** The same shapes and colours as in the picture. */
const marks: Record<NodeKind, Mark> = {
  ORGANISATION: { shape: rectangle, colour: 'organisation' },
  PERSON: { shape: circle, colour: 'person' },
  INITIATIVE: { shape: hexagon, colour: 'initiative' },
  THEME: { shape: triangle, colour: 'theme' },
  CHALLENGE: { shape: triangle, colour: 'theme', hollow: true },
  PLACE: { shape: ring, colour: 'other', hollow: true },
  MOTIVATION: { shape: diamond, colour: 'motivation' },
  NEED: { shape: rounded, colour: 'organisation', hollow: true },
  OFFER: { shape: rounded, colour: 'organisation' },
  COLLABORATION: { shape: hexagon, colour: 'initiative', hollow: true },
  MINI_NETWORK: { shape: ring, colour: 'motivation', hollow: true },
  GATHERING: { shape: octagon, colour: 'other' },
  REFLECTION: { shape: page, colour: 'other', hollow: true },
  STORY: { shape: page, colour: 'other' },
}

/** The shape of a kind, before its word. The word always stands beside it, so the shape is silent. */
export const KindMark = (props: { kind: NodeKind; large?: boolean }) => {
  const mark = marks[props.kind]
  const classes = [styles.mark, styles[mark.colour], mark.hollow ? styles.hollow : '', props.large ? styles.large : '']
  return (
    <svg className={classes.filter(Boolean).join(' ')} viewBox="0 0 20 20" aria-hidden="true">
      <path d={mark.shape} />
    </svg>
  )
}
