import { useParams } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { pathOf } from '../routes-of.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { CoordinatorsOnly } from '../viewer/CoordinatorsOnly.tsx'
import { HistoryQuery, PutBackMutation } from './queries.ts'
import { useHistoryWords } from './words.ts'

type Entry = NonNullable<ResultOf<typeof HistoryQuery>['history']>['entries'][number]

/** One thing that happened: who, when, from what to what, and the way back. */
const Happened = (props: { id: string; entry: Entry; onBack: () => void }) => {
  const { t, format } = useLanguage()
  const words = useHistoryWords()
  const { change } = useChange(PutBackMutation)
  const { entry } = props
  const putBack = async () => {
    const { end } = await change({ id: props.id, changeId: entry.id })
    if (end === 'done') props.onBack()
    return end === 'done'
  }
  const named = words.saysAll(entry.what)
    ? []
    : entry.fields.filter((field) => !entry.values.some(({ name }) => name === field))
  const facts = entry.values.map(({ name, before, after }) => ({
    name: words.field(name),
    value: (
      <>
        <del>{before ?? t.audit.nothing}</del> → <ins>{after ?? t.audit.nothing}</ins>
      </>
    ),
  }))
  return (
    <Section title={`${words.happened(entry.what)}, ${format.moment(entry.at)}`} lead={words.by(entry)}>
      {facts.length ? <Facts facts={facts} /> : null}
      {named.length ? <p className="quiet">{t.audit.alsoChanged(named.map(words.field))}</p> : null}
      {entry.values.length && !words.saysAll(entry.what) ? (
        <div>
          <ActionButton look="quiet" label={t.audit.putBack} done={t.audit.isBack} act={putBack} />
        </div>
      ) : null}
    </Section>
  )
}

const History = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: HistoryQuery, variables: { id } })
  return (
    <Shown answer={answer} lines={10}>
      {({ history }) =>
        history ? (
          <Page
            title={t.audit.of(history.title)}
            lead={<p>{t.audit.lead}</p>}
            actions={<ButtonLink to={pathOf(history.kind, id)}>{t.audit.back}</ButtonLink>}
          >
            {history.entries.length ? null : <p className="quiet">{t.audit.none}</p>}
            {history.entries.map((entry) => (
              <Happened
                key={entry.id}
                id={id}
                entry={entry}
                onBack={() => answer.state === 'ready' && answer.retry()}
              />
            ))}
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** What happened to a thing, the latest first: for coordinators. */
const HistoryPage = () => {
  const { t } = useLanguage()
  return (
    <CoordinatorsOnly title={t.audit.title}>
      <History />
    </CoordinatorsOnly>
  )
}

export default HistoryPage
