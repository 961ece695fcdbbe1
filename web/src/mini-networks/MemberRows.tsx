import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { pathOf } from '../routes-of.ts'
import { useMayChange } from '../viewer/rights.tsx'
import type { MemberEdge } from './Invitation.tsx'
import styles from './MemberRows.module.css'

/** Who is in a mini-network, with what each brings; who may change it can give a place to another. */
export const MemberRows = (props: {
  networkId: string
  members: readonly (MemberEdge & { readonly contribution: string | null })[]
  ended: boolean
}) => {
  const { t } = useLanguage()
  const mayChange = useMayChange(props.networkId) && !props.ended
  const words = t.miniNetworks
  return (
    <NodeRows
      columns
      rows={props.members.map(({ contribution, reason, acceptedOn, node }) => ({
        kind: 'ORGANISATION',
        id: node.id,
        title: node.name,
        detail: (
          <>
            {[acceptedOn ? words.invitation.in : '', contribution ?? reason ?? ''].filter(Boolean).join(', ')}{' '}
            {mayChange ? (
              <Link
                className={`${styles.swap} no-print`}
                to={`${pathOf('MINI_NETWORK', props.networkId)}/byt/${node.id}`}
              >
                {words.compose.swap}
                <span className="visually-hidden"> {node.name}</span>
              </Link>
            ) : null}
          </>
        ),
      }))}
    />
  )
}
