import { useMutation } from 'urql'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'
import styles from './MatchingPage.module.css'
import { type Matching, MatchingQuery, ResetWeightsMutation } from './queries.ts'
import { Reliability } from './Reliability.tsx'

/** How the matching weighs today, what has moved it, how often people agreed, and how fairly it shows. */
const MatchingPage = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: MatchingQuery, variables: {} })
  return (
    <Page title={t.matching.title} lead={t.matching.lead} actions={<ButtonLink to="/ringar">{t.rings.all}</ButtonLink>}>
      <Shown answer={answer} lines={8}>
        {(data) => (
          <>
            {data.matchingFigures.failing ? <p role="status">{t.matching.failing}</p> : null}
            <Weights data={data} onReset={answer.state === 'ready' ? answer.retry : undefined} />
            <Reliability />
            <Section title={t.matching.judged} lead={t.matching.judgedLead}>
              <Judged figures={data.matchingFigures} />
            </Section>
            <Section title={t.matching.fairness} lead={t.matching.fairnessLead}>
              <Fairness data={data} />
            </Section>
          </>
        )}
      </Shown>
    </Page>
  )
}

const Weights = (props: { data: Matching; onReset: (() => void) | undefined }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const [result, reset] = useMutation(ResetWeightsMutation)
  const { weights, relevant, notRelevant, resetAt } = props.data.matchingFigures
  // The whole length of a bar is 100 %.
  const share = (value: number) => `${Math.round(value * 100)}%`
  const begin = async () => {
    const { error } = await reset({})
    notify(error ? t.synergies.notSaved : t.matching.resetDone)
    if (!error) props.onReset?.()
  }
  return (
    <Section
      title={t.matching.weights}
      lead={relevant + notRelevant === 0 ? t.matching.unmoved : t.matching.moved(relevant + notRelevant)}
      action={
        <ForCoordinators>
          <Button small busy={result.fetching} onClick={() => void begin()}>
            {t.matching.reset}
          </Button>
        </ForCoordinators>
      }
    >
      <ol className={styles.weights}>
        {weights.map(({ part, from, to }) => (
          <li key={part} className={styles.weight}>
            <span>
              {t.synergies.part[part] ?? part}{' '}
              <span className="quiet">
                {format.percent(to)}
                {Math.abs(to - from) >= 0.005 ? ` · ${t.matching.meant(format.percent(from))}` : ''}
              </span>
            </span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: share(to) }} />
              <span className={styles.meant} style={{ insetInlineStart: share(from) }} />
            </span>
          </li>
        ))}
      </ol>
      {resetAt ? <p className="small quiet">{t.matching.resetAt(format.date(resetAt))}</p> : null}
    </Section>
  )
}

const Judged = (props: { figures: Matching['matchingFigures'] }) => {
  const { t, format } = useLanguage()
  const { relevant, notRelevant, precision } = props.figures
  if (precision === null) return <p>{t.matching.nothingJudged}</p>
  return (
    <Facts
      facts={[
        { name: t.matching.relevant, value: format.number(relevant) },
        { name: t.matching.notRelevant, value: format.number(notRelevant) },
        { name: t.matching.precision, value: format.percent(precision) },
      ]}
    />
  )
}

const Fairness = (props: { data: Matching }) => {
  const { t, format } = useLanguage()
  const { matchingFigures, freshness, counts } = props.data
  const { coverage, mostShown } = matchingFigures
  return (
    <Facts
      facts={[
        { name: t.matching.coverage, value: coverage === null ? null : format.percent(coverage) },
        {
          name: t.matching.mostShown,
          value: mostShown === null ? null : t.matching.lists(mostShown, counts.organisations),
        },
        { name: t.matching.computed, value: freshness.computedAt ? format.date(freshness.computedAt) : null },
        { name: t.matching.pending, value: format.number(freshness.pendingChanges) },
      ]}
    />
  )
}

export default MatchingPage
