import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'
import { Tag } from '../ui/Tag.tsx'
import styles from './KindLabel.module.css'
import { KindMark } from './KindMark.tsx'

/** The shape and the word of a kind, as it stands above a heading. */
export const KindLabel = (props: { kind: NodeKind; word?: string | undefined }) => {
  const { t } = useLanguage()
  return (
    <span className={styles.label}>
      <KindMark kind={props.kind} />
      <span className={styles.word}>{props.word ?? t.kinds.one[props.kind]}</span>
    </span>
  )
}

/** The quiet label on everything that was invented to show how the product works. */
export const DemoTag = (props: { demo: boolean | null | undefined }) => {
  const { t } = useLanguage()
  return props.demo ? <Tag title={t.kinds.demoExplained}>{t.kinds.demo}</Tag> : null
}
