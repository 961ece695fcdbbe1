import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { kindOfType } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import radioChoice from '../ui/Choice.module.css'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { ChooseAround } from './ChooseAround.tsx'
import styles from './ComposePage.module.css'
import { Gap } from './Gap.tsx'
import { type Around, useTitleOf } from './GatheredAround.tsx'
import { ProposalView } from './ProposalView.tsx'
import { CompositionQuery, type MiniNetworkProposal, ProposalsQuery } from './queries.ts'
import { type Group, useGroup } from './use-group.ts'

/** The proposal that the address names (`forslag`, from 1), and the way to name another. */
const useProposal = (proposals: readonly MiniNetworkProposal[]) => {
  const [value, setValue] = useAddress('forslag')
  const at = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), Math.max(proposals.length, 1))
  const choose = (index: number) => setValue(index === 0 ? '' : String(index + 1))
  return { at, proposal: proposals[at - 1], choose }
}

const Own = (props: { around: Around; proposals: readonly MiniNetworkProposal[]; group: Group }) => {
  const { t } = useLanguage()
  const { around, group } = props
  const { proposal: before } = useProposal(props.proposals)
  const answer = useAnswer({
    query: CompositionQuery,
    variables: { aroundId: around.id, memberIds: group.memberIds },
  })
  return (
    <>
      <div>
        <Button small look="quiet" onClick={() => group.setMembers([])}>
          ← {t.miniNetworks.compose.back}
        </Button>
      </div>
      {answer.state === 'loading' && before ? (
        // What one has before one's eyes stays until the changed group has been worked out.
        <div className={styles.waiting} aria-busy="true" inert>
          <ProposalView around={around} proposal={before} group={group} />
        </div>
      ) : (
        <Shown answer={answer}>
          {({ miniNetworkComposition: composition }) =>
            composition ? (
              <ProposalView around={around} proposal={composition} group={group} />
            ) : (
              <EmptyState>{t.miniNetworks.compose.none}</EmptyState>
            )
          }
        </Shown>
      )}
    </>
  )
}

const Proposed = (props: {
  around: Around
  holderId: string | null
  proposals: readonly MiniNetworkProposal[]
  group: Group
}) => {
  const { t } = useLanguage()
  const { proposals } = props
  const { at, proposal, choose } = useProposal(proposals)
  if (!proposal) return <Gap aroundId={props.around.id} holderId={props.holderId} />
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t.miniNetworks.compose.proposals}</legend>
        {proposals.map((one, index) => (
          <label key={one.id} className={radioChoice.choice}>
            <input
              type="radio"
              name="forslag"
              className={radioChoice.radio}
              checked={index === at - 1}
              onChange={() => choose(index)}
            />
            <span>{t.miniNetworks.compose.proposal(index + 1)}</span>
          </label>
        ))}
      </fieldset>
      <ProposalView key={proposal.id} around={props.around} proposal={proposal} group={props.group} />
    </>
  )
}

const Compose = (props: { aroundId: string }) => {
  const { t } = useLanguage()
  const titleOf = useTitleOf()
  const group = useGroup()
  const answer = useAnswer({ query: ProposalsQuery, variables: { aroundId: props.aroundId } })
  return (
    <Shown answer={answer} lines={10}>
      {({ node, miniNetworkProposals: proposals }) => {
        const kind = node ? kindOfType(node.__typename) : undefined
        if (!node || !kind) return <Missing />
        const around: Around = node
        const holderId = (node.__typename === 'Need' && node.organisation?.id) || null
        return (
          <Page
            title={t.miniNetworks.compose.title}
            eyebrow={<KindLabel kind="MINI_NETWORK" />}
            lead={
              <div>
                {t.miniNetworks.compose.around}:{' '}
                <NodeLink kind={kind} id={node.id} title={titleOf(around)} language={around.language} />
              </div>
            }
            actions={
              <ButtonLink small to="/mininatverk/ny">
                {t.miniNetworks.compose.other}
              </ButtonLink>
            }
          >
            {group.memberIds.length ? (
              <Own around={around} proposals={proposals} group={group} />
            ) : (
              <Proposed around={around} holderId={holderId} proposals={proposals} group={group} />
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
