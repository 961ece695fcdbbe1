import { type RefObject, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { synergiesPathOf } from '../routes-of.ts'
import { SuggestionLine } from '../synergies/SuggestionLine.tsx'
import { useLive } from '../ui/Live.tsx'
import { DraftSuggestions } from './DraftSuggestions.tsx'
import styles from './NewcomersPage.module.css'
import { type NewcomerDraft, parts } from './rows.ts'

const SuggestionsQuery = graphql(`
  query NewcomerSuggestions($organisationId: ID!) {
    freshness { pendingChanges }
    synergies(organisationId: $organisationId, first: 6) {
      totalCount
      nodes {
        id level
        organisation { id name }
        youGain { offer { text language } }
        theyGain { need { text language } }
        reasons { way }
      }
    }
  }
`)

/** So often suggestions are asked for after a save, in milliseconds, and so many times. */
const [askEvery, askMost] = [700, 40]

/**
 * Suggestions for the organisation: from what is written while it is not saved, and from all it has said some seconds after
 * each save.
 * @param props.told what is written and not saved
 * @param props.saves how many times something was saved on this page
 */
export const Suggestions = (props: {
  organisationId: string | undefined
  told: NewcomerDraft
  saves: number
  place: RefObject<HTMLElement | null>
}) => {
  const { t } = useLanguage()
  const { announce } = useLive()
  const { organisationId, saves } = props
  const answer = useAnswer({
    query: SuggestionsQuery,
    variables: { organisationId: organisationId ?? '' },
    pause: !organisationId,
    types: ['Synergy', 'Need', 'Offer'],
  })
  const asked = useRef({ saves: 0, times: 0 })
  if (asked.current.saves !== saves) asked.current = { saves, times: 0 }
  const data = answer.state === 'ready' ? answer.data : undefined
  const found = (data?.synergies.nodes ?? []).filter(({ level }) => level !== 'FAR_FETCHED')
  const waits =
    saves > 0 && asked.current.times < askMost && (found.length === 0 || (data?.freshness.pendingChanges ?? 0) > 0)
  useEffect(() => {
    if (!waits || answer.state !== 'ready') return
    const timer = setTimeout(() => {
      asked.current.times += 1
      answer.retry()
    }, askEvery)
    return () => clearTimeout(timer)
  }, [waits, answer])
  const count = found.length
  const writes = parts.some((part) => props.told[part].some(({ text }) => text.trim() !== ''))
  useEffect(() => {
    if (saves > 0 && count > 0) announce(t.newcomers.found(count))
  }, [saves, count, announce, t])
  return (
    <section ref={props.place} tabIndex={-1} className={styles.suggestions} aria-labelledby="forslag">
      <h2 id="forslag" className={styles.legend}>
        {t.newcomers.suggestions}
      </h2>
      {writes || saves + count === 0 ? (
        <DraftSuggestions told={props.told} ownId={organisationId} place={props.place} />
      ) : count > 0 && organisationId ? (
        <>
          <ul className={styles.lines}>
            {found.map((one) => (
              <SuggestionLine key={one.id} suggestion={one} organisationId={organisationId} />
            ))}
          </ul>
          <Link to={synergiesPathOf(organisationId)}>{t.start.news.all}</Link>
        </>
      ) : (
        <p className="quiet">{waits ? t.newcomers.looking : t.newcomers.none}</p>
      )}
    </section>
  )
}
