import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLinkList, NodeListRow } from '../nodes/NodeLink.tsx'
import { Section } from '../ui/Page.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { CoverageGrid } from './CoverageGrid.tsx'
import { FormNetwork } from './FormNetwork.tsx'
import type { Around } from './GatheredAround.tsx'
import { Members } from './Members.tsx'
import styles from './ProposalView.module.css'
import type { MiniNetworkProposal } from './queries.ts'
import type { Group } from './use-group.ts'

const Uncovered = (props: { proposal: MiniNetworkProposal }) => {
  const { t } = useLanguage()
  const uncovered = props.proposal.needs.filter((one) => one.uncovered)
  if (uncovered.length === 0) return <p className="quiet">{t.miniNetworks.compose.covered}</p>
  return (
    <div>
      <h3 className={styles.small}>{t.miniNetworks.compose.uncovered}</h3>
      <NodeLinkList>
        {uncovered.map(({ need }) => (
          <NodeListRow
            key={need.id}
            kind="NEED"
            id={need.id}
            title={need.text}
            language={need.language}
            detail={need.organisation?.name}
          />
        ))}
      </NodeLinkList>
    </div>
  )
}

/** A group that could meet: who and why, who can help whom, what stays open, and the way to form it. */
export const ProposalView = (props: { around: Around; proposal: MiniNetworkProposal; group: Group }) => {
  const { t } = useLanguage()
  const { proposal } = props
  return (
    <>
      {proposal.brokenRules.length ? (
        <div role="alert">
          <ul className={styles.broken}>
            {proposal.brokenRules.map((rule) => (
              <li key={rule}>{t.miniNetworks.compose.broken[rule] ?? t.forms.problems.other}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Section
        title={t.miniNetworks.compose.whoAndWhy}
        lead={proposal.gains.length === 0 ? t.miniNetworks.compose.nobodyHelps : undefined}
      >
        <Members aroundId={props.around.id} proposal={proposal} group={props.group} />
      </Section>
      {proposal.needs.length ? (
        <Section title={t.miniNetworks.compose.grid} lead={t.miniNetworks.compose.gridHint}>
          <CoverageGrid proposal={proposal} />
          <Uncovered proposal={proposal} />
        </Section>
      ) : null}
      <MayCreate kind="MINI_NETWORK">
        <FormNetwork around={props.around} proposal={proposal} />
      </MayCreate>
    </>
  )
}
