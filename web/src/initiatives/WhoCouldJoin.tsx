import { Link } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import styles from './WhoCouldJoin.module.css'

const CouldJoinQuery = graphql(`
  query WhoCouldJoin($initiativeId: ID!) {
    whoCouldJoin(initiativeId: $initiativeId) {
      organisation { id name }
      initiative { id title language }
      another { id title language }
      partner { id name }
      place { id name }
    }
  }
`)

const DismissMutation = graphql(`
  mutation DismissCouldJoin($input: CouldJoinInput!) {
    result: dismissCouldJoin(input: $input) {
      __typename
      ... on MutationDismissCouldJoinSuccess { data { id } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

const UndoMutation = graphql(`
  mutation UndoDismissedCouldJoin($input: CouldJoinInput!) {
    result: undoDismissedCouldJoin(input: $input) {
      __typename
      ... on MutationUndoDismissedCouldJoinSuccess { data { id } }
      ... on InputError { message fields { path code message } }
    }
  }
`)

type CouldJoin = ResultOf<typeof CouldJoinQuery>['whoCouldJoin'][number]

const Initiative = (props: { of: CouldJoin['initiative'] }) => (
  <Link to={pathOf('INITIATIVE', props.of.id)}>
    <Content language={props.of.language}>{props.of.title}</Content>
  </Link>
)

/** Why: what of theirs is like this, whom here they work with already, and where both are. */
const Why = (props: { of: CouldJoin }) => {
  const { t } = useLanguage()
  const { initiative, another, partner, place } = props.of
  const words = t.initiatives.couldJoin
  return (
    <p>
      {words.works} <Initiative of={initiative} />
      {another ? (
        <>
          {' '}
          {words.and} <Initiative of={another} />
        </>
      ) : null}
      {another ? words.bothAlike : words.alike}{' '}
      {partner ? (
        <>
          {words.together} <Link to={pathOf('ORGANISATION', partner.id)}>{partner.name}</Link>.{' '}
        </>
      ) : null}
      {place ? words.place(place.name) : null}
    </p>
  )
}

/** Who else might belong on an initiative, and why; nothing at all where too little says so. */
export const WhoCouldJoin = (props: { initiativeId: string }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const dismiss = useChange(DismissMutation)
  const undo = useChange(UndoMutation)
  const { initiativeId } = props
  const answer = useAnswer({ query: CouldJoinQuery, variables: { initiativeId }, types: ['CouldJoin', 'Organisation'] })
  if (answer.state !== 'ready' || answer.data.whoCouldJoin.length === 0) return null
  const { retry } = answer
  const undoChange = async (organisationId: string) => {
    const outcome = await undo.change({ input: { initiativeId, organisationId } })
    notify(outcome.end === 'done' ? t.synergies.undone : t.synergies.notSaved)
    retry()
  }
  const putAside = async (organisationId: string) => {
    const outcome = await dismiss.change({ input: { initiativeId, organisationId } })
    if (outcome.end !== 'done') return notify(t.synergies.notSaved)
    notify(t.initiatives.couldJoin.dismissed, () => void undoChange(organisationId))
    retry()
  }
  return (
    <Section title={t.initiatives.couldJoin.title} lead={t.initiatives.couldJoin.lead}>
      <ul className={styles.list}>
        {answer.data.whoCouldJoin.map((one) => (
          <li key={one.organisation.id} className={styles.one}>
            <h3 className={styles.name}>
              <KindMark kind="ORGANISATION" />
              <Link to={pathOf('ORGANISATION', one.organisation.id)}>{one.organisation.name}</Link>{' '}
            </h3>
            <Why of={one} />
            <div className="no-print">
              <Button small look="quiet" busy={dismiss.busy} onClick={() => void putAside(one.organisation.id)}>
                {t.initiatives.couldJoin.dismiss}
                <span className="visually-hidden">: {one.organisation.name}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
