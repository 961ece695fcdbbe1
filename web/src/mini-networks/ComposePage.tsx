import { useAnswer } from '../client/use-answer.ts'
import { KindLabel } from '../kinds/KindLabel.tsx'
import { Missing } from '../kinds/Missing.tsx'
import { ThingLink } from '../kinds/Thing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { kindOfType } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { ChooseAround } from './ChooseAround.tsx'
import styles from './ComposePage.module.css'
import { type Around, useTitleOf } from './GatheredAround.tsx'
import { ProposalView } from './ProposalView.tsx'
import { CompositionQuery, type MiniNetworkProposal, ProposalsQuery } from './queries.ts'

/** The members that a person chose, in the address (`med`); none while a proposal stands as it came. */
const useMembers = (): [string[], (ids: readonly string[]) => void] => {
  const [value, setValue] = useAddress('med')
  return [value.split(',').filter(Boolean).slice(0, 7), (ids) => setValue(ids.join(','))]
}

const Own = (props: { around: Around; memberIds: string[]; setMembers: (ids: readonly string[]) => void }) => {
  const { t } = useLanguage()
  const answer = useAnswer({
    query: CompositionQuery,
    variables: { aroundId: props.around.id, memberIds: props.memberIds },
  })
  return (
    <Shown answer={answer}>
      {({ miniNetworkComposition: composition }) => (
        <>
          <div>
            <Button small look="quiet" onClick={() => props.setMembers([])}>
              ← {t.miniNetworks.compose.back}
            </Button>
          </div>
          {composition ? (
            <ProposalView around={props.around} proposal={composition} setMembers={props.setMembers} />
          ) : (
            <EmptyState>{t.miniNetworks.compose.none}</EmptyState>
          )}
        </>
      )}
    </Shown>
  )
}

const Proposed = (props: {
  around: Around
  proposals: readonly MiniNetworkProposal[]
  setMembers: (ids: readonly string[]) => void
}) => {
  const { t } = useLanguage()
  const [value, setValue] = useAddress('forslag')
  const { proposals } = props
  const at = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), Math.max(proposals.length, 1))
  const proposal = proposals[at - 1]
  if (!proposal) return <EmptyState>{t.miniNetworks.compose.none}</EmptyState>
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t.miniNetworks.compose.proposals}</legend>
        {proposals.map((one, index) => (
          <label key={one.id} className={styles.choice}>
            <input
              type="radio"
              name="forslag"
              className={styles.radio}
              checked={index === at - 1}
              onChange={() => setValue(index === 0 ? '' : String(index + 1))}
            />
            <span>{t.miniNetworks.compose.proposal(index + 1)}</span>
          </label>
        ))}
      </fieldset>
      <ProposalView key={proposal.id} around={props.around} proposal={proposal} setMembers={props.setMembers} />
    </>
  )
}

const Compose = (props: { aroundId: string }) => {
  const { t } = useLanguage()
  const titleOf = useTitleOf()
  const [memberIds, setMembers] = useMembers()
  const answer = useAnswer({ query: ProposalsQuery, variables: { aroundId: props.aroundId } })
  return (
    <Shown answer={answer} lines={10}>
      {({ node, miniNetworkProposals: proposals }) => {
        const kind = node ? kindOfType(node.__typename) : undefined
        if (!node || !kind) return <Missing />
        const around: Around = node
        return (
          <Page
            title={t.miniNetworks.compose.title}
            eyebrow={<KindLabel kind="MINI_NETWORK" />}
            lead={
              <div>
                {t.miniNetworks.compose.around}:{' '}
                <ThingLink kind={kind} id={node.id} title={titleOf(around)} language={around.language} />
              </div>
            }
            actions={
              <ButtonLink small to="/mininatverk/ny">
                {t.miniNetworks.compose.other}
              </ButtonLink>
            }
          >
            {memberIds.length ? (
              <Own around={around} memberIds={memberIds} setMembers={setMembers} />
            ) : (
              <Proposed around={around} proposals={proposals} setMembers={setMembers} />
            )}
          </Page>
        )
      }}
    </Shown>
  )
}

/** Chooses a question and composes a mini-network around it. */
const ComposePage = () => {
  const [aroundId] = useAddress('kring')
  return aroundId ? <Compose key={aroundId} aroundId={aroundId} /> : <ChooseAround />
}

export default ComposePage
