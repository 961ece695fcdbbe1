import { useLanguage } from '../language/LanguageContext.tsx'
import { askContactPathOf, mergePathOf, pathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { useViewer } from '../viewer/viewer.ts'
import styles from './ParallelVerdict.module.css'
import type { Parallel, Side } from './queries.ts'

/** Verdicts after which the two have something to talk about. */
const talking: readonly Parallel['verdict'][] = ['SAME_WORK', 'COMPLEMENTARY', 'IN_SEQUENCE']

export const leaderOf = (side: Side) => side.organisations.edges.find((edge) => edge.role === 'LEADS')?.node

/** What a verdict leads on to: one conversation between those who lead the two, making the two one, or their pages. */
export const AfterVerdict = (props: { parallel: Parallel; verdict: NonNullable<Parallel['verdict']> }) => {
  const { t } = useLanguage()
  const speaksForAll = useViewer()?.speaksForAll ?? false
  const { parallel, verdict } = props
  const { a, b } = parallel
  const words = t.parallels.after
  const [one, other] = [leaderOf(a), leaderOf(b)]
  const canTalk = talking.includes(verdict) && one && other && one.id !== other.id
  const isShown = verdict !== 'UNRELATED' && verdict !== 'ALREADY_TALKING'
  return (
    <div className={styles.after}>
      {isShown ? <p className="small quiet">{words.shown}</p> : null}
      <div className="row no-print">
        {speaksForAll && canTalk ? (
          <ButtonLink
            small
            look="strong"
            to={askContactPathOf({ asked: other.id, asking: one.id, origin: 'PARALLEL', about: [b.id, a.id] })}
          >
            {words.talk(one.name, other.name)}
          </ButtonLink>
        ) : null}
        {speaksForAll && verdict === 'SAME_WORK' ? (
          <ButtonLink small to={mergePathOf(a.id, b.id)}>
            {words.merge}
          </ButtonLink>
        ) : null}
        {isShown ? (
          <ButtonLink small look="quiet" to={pathOf('INITIATIVE', a.id)}>
            {words.see(a.title)}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  )
}
