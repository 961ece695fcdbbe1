import { useChange } from '../client/use-change.ts'
import { SmallForm } from '../forms/SmallForm.tsx'
import type { FieldSpec, Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { useDraft } from '../ui/use-draft.ts'
import type { NewKey } from './MadeKey.tsx'
import { MakeApiKeyMutation } from './queries.ts'

/** What a key can be, in the form's words: whose rights it has and whether it may change anything are one choice. */
const rights = {
  visitor: { role: 'VISITOR', scope: 'READ' },
  partner: { role: 'PARTNER', scope: 'READ' },
  coordinator: { role: 'COORDINATOR', scope: 'READ' },
  coordinatorWrites: { role: 'COORDINATOR', scope: 'WRITE' },
} as const
type Rights = keyof typeof rights

const days = ['30', '90', '366'] as const

const fieldsFor = (t: Messages, keepsKeys: boolean): FieldSpec[] => {
  const may: FieldSpec = {
    name: 'role',
    label: t.keys.rights,
    type: 'choice',
    required: true,
    options: (Object.keys(rights) as Rights[]).map((value) => ({ value, label: t.keys.rightsOf[value] })),
  }
  return [
    { name: 'name', label: t.keys.name, hint: t.keys.nameHint, type: 'line', longest: 80, required: true },
    ...(keepsKeys ? [may] : []),
    {
      name: 'days',
      label: t.keys.holds,
      type: 'choice',
      required: true,
      options: days.map((value) => ({ value, label: t.keys.days(Number(value)) })),
    },
  ]
}

/** Makes a key; a visitor's holds a visitor's rights. */
export const MakeKey = (props: { keepsKeys: boolean; onMade: (made: NewKey) => void }) => {
  const { t } = useLanguage()
  const { change, busy } = useChange(MakeApiKeyMutation)
  const draft = useDraft<Values>('nycklar', { name: '', role: 'visitor', days: '90' })
  const send = (values: Values) => {
    const chosen = rights[(props.keepsKeys ? String(values.role) : 'visitor') as Rights] ?? rights.visitor
    return change({ name: String(values.name), ...chosen, days: Number(values.days) })
  }
  return (
    <SmallForm
      fields={fieldsFor(t, props.keepsKeys)}
      draft={draft}
      busy={busy}
      label={t.keys.make}
      send={send}
      onDone={props.onMade}
    />
  )
}
