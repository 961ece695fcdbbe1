import { Link } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { MayChange } from '../viewer/rights.tsx'
import styles from './WhoCouldJoin.module.css'

const CouldJoinQuery = graphql(`
  query WhoCouldJoin($initiativeId: ID!) {
    whoCouldJoin(initiativeId: $initiativeId) {
      level
      organisation { id name }
      offer { id text language }
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
      ... on MutationDismissCouldJoinSuccess { data { id } }
      ${refusals}
    }
  }
`)

const UndoMutation = graphql(`
  mutation UndoDismissedCouldJoin($input: CouldJoinInput!) {
    result: undoDismissedCouldJoin(input: $input) {
      ... on MutationUndoDismissedCouldJoinSuccess { data { id } }
      ${refusals}
    }
  }
`)

type CouldJoin = ResultOf<typeof CouldJoinQuery>['whoCouldJoin'][number]

const Initiative = (props: { of: NonNullable<CouldJoin['initiative']> }) => (
  <Link to={pathOf('INITIATIVE', props.of.id)}>
    <Content language={props.of.language}>{props.of.title}</Content>
  </Link>
)

/** Why: what they offer, what of theirs is most like this, whom here they work with already, and where both are. */
const Why = (props: { of: CouldJoin }) => {
  const { t } = useLanguage()
  const { initiative, another, offer, partner, place, level } = props.of
  const words = t.initiatives.couldJoin
  return (
    <>
      {offer ? (
        <p>
          {words.offers}{' '}
          <Link to={pathOf('OFFER', offer.id)}>
            <Content language={offer.language}>{offer.text}</Content>
          </Link>
        </p>
      ) : null}
      <p>
        {initiative ? (
          <>
            {words.works} <Initiative of={initiative} />
            {another ? (
              <>
                {' '}
                {words.and} <Initiative of={another} />
              </>
            ) : null}
            {level === 'FAR_FETCHED' ? words.littleAlike : words.alike}{' '}
          </>
        ) : null}
        {partner ? (
          <>
            {words.together} <Link to={pathOf('ORGANISATION', partner.id)}>{partner.name}</Link>.{' '}
          </>
        ) : null}
        {place ? words.place(place.name) : null}
      </p>
    </>
  )
}

const One = (props: { of: CouldJoin; initiativeId: string; busy: boolean; putAside: () => void }) => {
  const { t } = useLanguage()
  const { organisation } = props.of
  return (
    <li className={styles.one}>
      <h3 className={styles.name}>
        <KindMark kind="ORGANISATION" />
        <Link to={pathOf('ORGANISATION', organisation.id)}>{organisation.name}</Link>{' '}
      </h3>
      <Why of={props.of} />
      <MayChange id={props.initiativeId}>
        <div className="no-print">
          <Button small look="quiet" busy={props.busy} onClick={props.putAside}>
            {t.initiatives.couldJoin.dismiss}
            <span className="visually-hidden">: {organisation.name}</span>
          </Button>
        </div>
      </MayChange>
    </li>
  )
}

/** Who else might belong on an initiative, and why; what is far-fetched is folded away. */
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
  const rows = (of: readonly CouldJoin[]) => (
    <ul className={styles.list}>
      {of.map((one) => (
        <One
          initiativeId={initiativeId}
          key={one.organisation.id}
          of={one}
          busy={dismiss.busy}
          putAside={() => void putAside(one.organisation.id)}
        />
      ))}
    </ul>
  )
  const all = answer.data.whoCouldJoin
  const folded = all.filter(({ level }) => level === 'FAR_FETCHED')
  return (
    <Section title={t.initiatives.couldJoin.title} lead={t.initiatives.couldJoin.lead}>
      {rows(all.filter(({ level }) => level !== 'FAR_FETCHED'))}
      {folded.length ? (
        <details>
          <summary>{t.initiatives.couldJoin.folded(folded.length)}</summary>
          {rows(folded)}
        </details>
      ) : null}
    </Section>
  )
}
