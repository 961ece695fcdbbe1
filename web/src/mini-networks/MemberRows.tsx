import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { pathOf } from '../routes-of.ts'
import { useMayChange } from '../viewer/rights.tsx'
import { type Asked, awaitsAnswers } from './answers.ts'
import type { MemberEdge } from './Invitation.tsx'
import styles from './MemberRows.module.css'

type Member = MemberEdge & { readonly contribution: string | null }

/**
 * Who is in a mini-network, with what each brings and whether it has said yes; who may change it can give a place to another.
 * Why somebody was asked is there only for those who speak for it and for coordinators.
 */
export const MemberRows = (props: {
  network: Omit<Asked, 'members'> & { readonly id: string; readonly members: { readonly edges: readonly Member[] } }
}) => {
  const { t } = useLanguage()
  const { network } = props
  const mayChange = useMayChange(network.id) && network.status !== 'CLOSED'
  const words = t.miniNetworks
  const waits = awaitsAnswers(network)
  const said = ({ contribution, reason, acceptedOn }: Member): string[] =>
    [
      acceptedOn ? words.invitation.in : waits ? words.invitation.waits : '',
      contribution ?? '',
      reason ? words.invitation.quoted(reason) : '',
    ].filter(Boolean)
  return (
    <NodeRows
      columns
      rows={network.members.edges.map((member) => ({
        kind: 'ORGANISATION',
        id: member.node.id,
        title: member.node.name,
        detail: (
          <>
            {said(member).map((line) => (
              <div key={line} dir="auto">
                {line}
              </div>
            ))}
            {mayChange ? (
              <Link
                className={`${styles.swap} no-print`}
                to={`${pathOf('MINI_NETWORK', network.id)}/byt/${member.node.id}`}
              >
                {words.compose.swap}
                <span className="visually-hidden"> {member.node.name}</span>
              </Link>
            ) : null}
          </>
        ),
      }))}
    />
  )
}
