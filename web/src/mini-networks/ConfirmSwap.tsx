import { useNavigate } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { refusals } from '../client/refusals.ts'
import { useChange } from '../client/use-change.ts'
import { type How, SmallForm } from '../forms/SmallForm.tsx'
import { type FieldSpec, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import type { Named, Network } from './swap-query.ts'

const ChangeMembersMutation = graphql(`
  mutation ChangeMiniNetworkMembers($id: ID!, $input: ChangeMembersInput!, $readAt: DateTime) {
    result: changeMiniNetworkMembers(id: $id, input: $input, readAt: $readAt) {
      ... on MutationChangeMiniNetworkMembersSuccess { data { id } }
      ${refusals}
    }
  }
`)

/** Asks why the new one is invited, and changes the members. */
export const ConfirmSwap = (props: { network: Network; gone: Named; chosen: Named; cancel: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { change, busy } = useChange(ChangeMembersMutation)
  const { network, gone, chosen } = props
  const beginning: Values = { reason: '' }
  const draft = useDraft<Values>(`swap.${network.id}.${chosen.id}`, beginning, network.updatedAt)
  const words = t.miniNetworks.replace
  const fields: FieldSpec[] = [
    { name: 'reason', label: t.miniNetworks.compose.reason(chosen.name), type: 'text', rows: 2, longest: 300 },
  ]
  const memberIds = network.members.edges.map(({ node }) => (node.id === gone.id ? chosen.id : node.id))
  const send = (values: Values, { readAt }: How) =>
    change({
      id: network.id,
      input: {
        memberIds,
        members: [{ organisationId: chosen.id, reason: textOrNull(values, 'reason') }],
        convenerId: network.convener?.id === gone.id ? chosen.id : (network.convener?.id ?? null),
      },
      readAt,
    })
  return (
    <Section
      title={words.confirm(gone.name, chosen.name)}
      lead={network.convener?.id === gone.id ? words.convenes(chosen.name) : words.told(gone.name, chosen.name)}
    >
      <SmallForm
        fields={fields}
        draft={draft}
        busy={busy}
        seenBy="MEMBER_ASKED"
        label={words.save}
        send={send}
        current={{ values: beginning, version: network.updatedAt }}
        onDone={() => {
          notify(t.miniNetworks.compose.swapped(gone.name, chosen.name))
          return navigate(pathOf('MINI_NETWORK', network.id))
        }}
        onCancel={props.cancel}
      />
    </Section>
  )
}
