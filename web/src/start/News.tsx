import { Link } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { hasEnded } from '../nodes/has-ended.ts'
import { chooseMyOrganisation, type MyOrganisation } from '../organisations/my-organisation.ts'
import { contactsPath, pathOf, synergiesPathOf } from '../routes-of.ts'
import { SuggestionLine } from '../synergies/SuggestionLine.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './News.module.css'
import { useNewSince } from './use-seen.ts'

const NewsQuery = graphql(`
  query StartNews($organisationId: ID!) {
    synergies(organisationId: $organisationId, first: 15) {
      nodes {
        id level known verdict
        contact { id }
        organisation { id name }
        youGain { offer { text language } }
        theyGain { need { text language } }
        reasons { way }
      }
    }
    contacts(organisationId: $organisationId, state: WAITS_FOR_US, first: 1) { totalCount }
    gatherings(first: 50) { nodes { id title language startsOn endsOn endedOn } }
  }
`)

type Data = ResultOf<typeof NewsQuery>
type Suggestion = Data['synergies']['nodes'][number]

const mostShown = 3

/** What was not there at the last visit comes first, then the best; whom one talks to already is no news. */
const chosenOf = (all: readonly Suggestion[], fresh: ReadonlySet<string>): Suggestion[] => {
  const rank = (one: Suggestion) => (fresh.has(one.id) ? 0 : 1)
  return all
    .filter(({ known, level, verdict, contact }) => !known && level !== 'FAR_FETCHED' && verdict === null && !contact)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostShown)
}

const nextGathering = ({ gatherings }: Data) => {
  const today = currentDay()
  return gatherings.nodes.find(
    ({ startsOn, endsOn, endedOn }) => startsOn !== null && (endsOn ?? startsOn) >= today && !hasEnded(endedOn),
  )
}

/** For someone who has chosen their organisation: what has come up for it since last time, and what to do next. */
export const News = (props: { mine: MyOrganisation }) => {
  const { t, format } = useLanguage()
  const { mine } = props
  const answer = useAnswer({
    query: NewsQuery,
    variables: { organisationId: mine.id },
    types: ['Synergy', 'Need', 'Offer', 'Gathering', 'Contact'],
  })
  const data = answer.state === 'ready' ? answer.data : undefined
  const fresh = useNewSince(data?.synergies.nodes.map(({ id }) => id) ?? [])
  const shown = data ? chosenOf(data.synergies.nodes, fresh) : []
  const next = data && nextGathering(data)
  return (
    <section className={styles.news} aria-labelledby="nytt">
      <h2 id="nytt" className={styles.title} dir="auto">
        {t.start.news.title(mine.name)}
      </h2>
      {data && data.contacts.totalCount > 0 ? (
        <p>
          <Link to={contactsPath}>{t.contacts.news(data.contacts.totalCount)}</Link>
        </p>
      ) : null}
      {shown.length ? (
        <ul className={styles.rows}>
          {shown.map((one) => (
            <SuggestionLine key={one.id} suggestion={one} isNew={fresh.has(one.id)} organisationId={mine.id} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{data ? t.start.news.none : t.states.loading}</p>
      )}
      {next?.startsOn ? (
        <p>
          {t.start.news.gathering}:{' '}
          <Link to={pathOf('GATHERING', next.id)}>
            <Content language={next.language}>{next.title}</Content>
          </Link>
          , {format.date(next.startsOn)}
        </p>
      ) : null}
      <p className={styles.ways}>
        <Link to={synergiesPathOf(mine.id)}>{t.start.news.all}</Link>
        <Link to="/beratta">{t.start.news.tellMore}</Link>
        <Link to={pathOf('ORGANISATION', mine.id)} dir="auto">
          {mine.name}
        </Link>
        <Button small look="quiet" onClick={() => chooseMyOrganisation(null)}>
          {t.start.mine.change}
        </Button>
      </p>
    </section>
  )
}
