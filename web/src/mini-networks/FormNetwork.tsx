import { useNavigate } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { longest } from '../forms/field-parts.ts'
import { firstLevel, type Level, levelField, levelIn, rememberLevel } from '../forms/levels.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import { useNewLevels } from '../forms/use-levels.ts'
import { type FieldSpec, isTicked, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { pathOf } from '../routes-of.ts'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import styles from './FormNetwork.module.css'
import type { Around } from './GatheredAround.tsx'
import { CreateMiniNetworkMutation, type MiniNetworkProposal } from './queries.ts'
import { tieSaid } from './tie-words.ts'

const reasonOf = (id: string): string => `reason.${id}`

const fieldsOf = (t: Messages, { members }: MiniNetworkProposal, levels: readonly Level[]): FieldSpec[] => [
  { name: 'name', label: t.miniNetworks.compose.name, type: 'line', longest: longest.name, required: true },
  {
    name: 'purpose',
    label: t.miniNetworks.compose.purpose,
    type: 'text',
    rows: 3,
    longest: longest.statement,
    required: true,
  },
  ...members.map(({ organisation }): FieldSpec => {
    return {
      name: reasonOf(organisation.id),
      label: t.miniNetworks.compose.reason(organisation.name),
      hint: t.miniNetworks.compose.reasonHint(organisation.name),
      type: 'text',
      rows: 2,
      longest: 300,
    }
  }),
  { name: 'open', label: t.miniNetworks.joining.field, type: 'check' },
  levelField(t, levels),
]

/** Why each is asked, begun from whom it can help with what, from what it gets, or from what ties it to the question. */
const useReasons = ({ members, gains, needs, ties }: MiniNetworkProposal): Values => {
  const { t } = useLanguage()
  const words = t.miniNetworks.compose.invites
  const nameOf = (id: string | null) =>
    members.find(({ organisation }) => organisation.id === id)?.organisation.name ?? ''
  const begin = (memberId: string): string => {
    const gives = gains.find(({ giverId, gainerId }) => giverId === memberId && nameOf(gainerId))
    if (gives) return `${words.gives(nameOf(gives.gainerId))}: ${gives.gain.offer.text}`
    const gets = gains.find(({ gainerId, giverId }) => gainerId === memberId && nameOf(giverId))
    const need = needs.find((one) => one.need.id === gets?.gain.need.id)?.need
    if (gets && need) return `${words.gets(nameOf(gets.giverId))}: ${need.text}`
    const [tied] = ties.filter((tie) => tie.memberId === memberId).flatMap((tie) => tieSaid(tie, words) ?? [])
    return tied ? `${tied.word}: ${tied.text}` : ''
  }
  return Object.fromEntries(members.map(({ organisation: { id } }) => [reasonOf(id), begin(id).slice(0, 300)]))
}

/** Gives the group a name and a reason, and forms it. */
export const FormNetwork = (props: { around: Around; proposal: MiniNetworkProposal }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const { change, busy } = useChange(CreateMiniNetworkMutation)
  const levels = useNewLevels()
  const draft = useDraft<Values>(`mini-network.${props.around.id}`, {
    ...useReasons(props.proposal),
    open: false,
    visibility: firstLevel('MINI_NETWORK', levels),
  })
  const level = levelIn(t, draft.values) ?? 'EVERYONE'
  const send = (values: Values) =>
    change({
      input: {
        name: textOf(values, 'name'),
        purpose: textOf(values, 'purpose'),
        language: contentLanguageOf(language),
        memberIds: props.proposal.members.map((member) => member.organisation.id),
        members: props.proposal.members.map(({ organisation }) => ({
          organisationId: organisation.id,
          reason: textOrNull(values, reasonOf(organisation.id)),
        })),
        convenerId: props.proposal.convener?.id ?? null,
        aroundIds: [props.around.id],
        open: isTicked(values, 'open'),
        visibility: level,
      },
    })
  return (
    <Section title={t.miniNetworks.compose.form} lead={t.miniNetworks.compose.formLead}>
      <SmallForm
        fields={fieldsOf(t, props.proposal, levels)}
        draft={draft}
        busy={busy}
        seenBy={level}
        label={t.miniNetworks.compose.form}
        send={send}
        onDone={({ id }) => {
          rememberLevel('MINI_NETWORK', level)
          notify(t.forms.saved)
          return navigate(pathOf('MINI_NETWORK', id))
        }}
        className={styles.form}
      />
    </Section>
  )
}
