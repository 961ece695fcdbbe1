import { graphql, type ResultOf } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Section } from '../ui/Page.tsx'
import { useMayChange } from '../viewer/rights.tsx'
import { RaiseTie } from './RaiseTie.tsx'

const TiesQuery = graphql(`
  query InitiativeTies($id: ID!) {
    initiative(id: $id) {
      id
      ties { verdict reason comesFirst decidedOn other { id title language } }
    }
  }
`)
type Tie = NonNullable<ResultOf<typeof TiesQuery>['initiative']>['ties'][number]

const UnrelateMutation = graphql(`
  mutation UnrelateInitiatives($input: UndoParallelVerdictInput!) {
    result: unrelateInitiatives(input: $input) {
      ... on MutationUnrelateInitiativesSuccess { data { id ties { verdict other { id } } } }
      ${refusals}
    }
  }
`)

/** What one is to the other, as it is said on the one's page. */
const useWord = (): ((tie: Tie) => string) => {
  const { t } = useLanguage()
  const { verdict: words, comesFirst, comesAfter } = t.parallels
  return ({ verdict, comesFirst: isFirst }) =>
    verdict !== 'IN_SEQUENCE' || isFirst === null ? words[verdict] : isFirst ? comesFirst : comesAfter
}

const Row = (props: { id: string; tie: Tie; mayChange: boolean }) => {
  const { t, format } = useLanguage()
  const wordOf = useWord()
  const { change } = useChange(UnrelateMutation)
  const { id, tie, mayChange } = props
  const act = () => change({ input: { aId: id, bId: tie.other.id } })
  return (
    <li className={rowStyles.row}>
      <NodeLink kind="INITIATIVE" id={tie.other.id} title={tie.other.title} language={tie.other.language} />
      <div className={rowStyles.detail}>
        {[wordOf(tie), tie.reason ?? '', format.date(tie.decidedOn)].filter(Boolean).join(' · ')}
      </div>
      {mayChange ? (
        <div className="no-print">
          <ActionButton look="quiet" label={t.parallels.takeBack} done={t.parallels.undone} act={act} />
        </div>
      ) : null}
    </li>
  )
}

/** What people have said that an initiative is to others, and the way for its owners to say more. */
export const InitiativeTies = (props: { id: string }) => {
  const { t } = useLanguage()
  const mayChange = useMayChange(props.id) ?? false
  const answer = useAnswer({ query: TiesQuery, variables: { id: props.id }, types: ['Initiative', 'Parallel'] })
  const ties = answer.state === 'ready' ? (answer.data.initiative?.ties ?? []) : []
  if (ties.length === 0 && !mayChange) return null
  return (
    <Section title={t.parallels.ties}>
      {ties.length > 0 ? (
        <ul className={rowStyles.list}>
          {ties.map((tie) => (
            <Row key={tie.other.id} id={props.id} tie={tie} mayChange={mayChange} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{t.parallels.noTies}</p>
      )}
      {mayChange ? <RaiseTie id={props.id} tied={ties.map(({ other }) => other.id)} /> : null}
    </Section>
  )
}
