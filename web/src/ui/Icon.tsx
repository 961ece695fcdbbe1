import styles from './Icon.module.css'

const paths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  full: 'M8 12l-5 5M3 12.5V17h4.5M12 8l5-5M17 7.5V3h-4.5',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  legend: 'M4 5h.01M8 5h9M4 10h.01M8 10h9M4 15h.01M8 15h9',
  save: 'M10 3v9M6 8.5L10 12.5l4-4M4 16.5h12',
  time: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14M10 6v4l2.5 2',
  question: 'M7 7.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.9M10 15.5h.01',
  star: 'M5 3h10v14l-5-4-5 4Z',
} as const

export type IconName = keyof typeof paths

/** A drawn sign beside or instead of a word; the word is always in the accessible name. */
export const Icon = (props: { name: IconName }) => (
  <svg viewBox="0 0 20 20" className={styles.icon} aria-hidden="true">
    <path d={paths[props.name]} />
  </svg>
)
