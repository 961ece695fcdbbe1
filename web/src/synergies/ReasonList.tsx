import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { kindOfType, pathOf } from '../routes-of.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './GainList.module.css'
import type { Reason } from './queries.ts'

const Side = (props: { title: string; node: Reason['yours']; marked: Reason['yoursMarked'] }) => {
  const kind = kindOfType(props.node.__typename)
  if (!kind) return null
  return (
    <div className={styles.side}>
      <dt>
        <KindMark kind={kind} /> {props.title}
      </dt>
      <dd>
        <Link to={pathOf(kind, props.node.id)}>
          <Marked of={props.marked} />
        </Link>
      </dd>
    </div>
  )
}

/**
 * What else than a need and an offer speaks for two: each way with what meets, in both sides' own words.
 * @param props.isAlone nothing else does, so that the sentence above has said the first of them already
 */
export const ReasonList = (props: { reasons: readonly Reason[]; isAlone: boolean }) => {
  const { t } = useLanguage()
  if (props.reasons.length === 0) return null
  return (
    <section className={styles.reasons}>
      <h3 className={styles.title}>{props.isAlone ? t.synergies.reasonsAlone : t.synergies.reasons}</h3>
      {props.reasons.map((reason, at) => (
        <div key={reason.way} className={styles.reason}>
          {props.isAlone && at === 0 ? null : <p>{t.synergies.way[reason.way]}</p>}
          <dl className={styles.both}>
            <Side title={t.synergies.yours} node={reason.yours} marked={reason.yoursMarked} />
            <Side title={t.synergies.theirs} node={reason.theirs} marked={reason.theirsMarked} />
          </dl>
        </div>
      ))}
    </section>
  )
}
