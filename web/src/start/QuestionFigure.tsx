import styles from './QuestionFigure.module.css'

/** Small figures in the picture's own shapes. They repeat what the words say, so they are silent. */
const figures = {
  // Two that fit together, with the space between them.
  synergies: (
    <>
      <path
        className={styles.organisation}
        d="M10 22a6 6 0 0 1 6-6h24a6 6 0 0 1 6 6v3a7 7 0 0 0 0 14v3a6 6 0 0 1-6 6H16a6 6 0 0 1-6-6Z"
      />
      <path
        className={styles.line}
        d="M78 22a6 6 0 0 1 6-6h20a6 6 0 0 1 6 6v20a6 6 0 0 1-6 6H84a6 6 0 0 1-6-6v-3a7 7 0 0 1 0-14Z"
        transform="translate(-2 0)"
      />
      <path className={styles.dotted} d="M49 32h16" />
    </>
  ),
  // Two on the same way, unaware of one another.
  parallels: (
    <>
      <path className={styles.line} d="M8 22h104M8 42h104" />
      <path className={styles.initiative} d="M31 14h12l7 8-7 8H31l-7-8Z" />
      <path className={styles.initiative} d="M67 34h12l7 8-7 8H67l-7-8Z" />
    </>
  ),
  // A few around one question.
  miniNetworks: (
    <>
      <path className={styles.line} d="M60 32L38 18M60 32L34 42M60 32L58 56M60 32L84 46M60 32L82 15" />
      <path className={styles.motivation} d="M60 22l10 10-10 10-10-10Z" />
      <circle className={styles.person} cx="38" cy="17" r="5.5" />
      <circle className={styles.person} cx="33" cy="43" r="5.5" />
      <circle className={styles.person} cx="58" cy="56" r="5.5" />
      <circle className={styles.person} cx="85" cy="46" r="5.5" />
      <circle className={styles.person} cx="83" cy="14" r="5.5" />
    </>
  ),
}

/** The figure beside one of the three questions. */
export const QuestionFigure = (props: { of: keyof typeof figures }) => (
  <svg viewBox="0 0 120 64" className={styles.figure} aria-hidden="true">
    {figures[props.of]}
  </svg>
)
