import { useMutation } from 'urql'
import type { Formats } from '../language/format.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { AddPasskey } from './AddPasskey.tsx'
import { passkeysWork } from './browser-passkeys.ts'
import { RemovePasskeyMutation } from './passkey-changes.ts'

type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null }

/** One's passkeys, each with a way to remove it, and the way to add one where the browser can. */
export const Passkeys = (props: { passkeys: readonly Passkey[]; format: Formats }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const [, removeOne] = useMutation(RemovePasskeyMutation)
  const words = t.accounts.passkeys
  const nameOf = ({ name }: Passkey) => name || t.accounts.unknownDevice
  const remove = async ({ id }: Passkey) => {
    const { error } = await removeOne({ id }, { additionalTypenames: ['Passkey'] })
    notify(error ? t.states.failed : words.removed)
  }
  const columns: Column<Passkey>[] = [
    { key: 'namn', title: words.name, cell: nameOf },
    { key: 'tillagd', title: words.added, cell: ({ createdAt }) => props.format.date(createdAt) },
    {
      key: 'senast',
      title: t.accounts.lastUsed,
      cell: ({ lastUsedAt }) => (lastUsedAt ? props.format.date(lastUsedAt) : words.neverUsed),
    },
    {
      key: 'ta-bort',
      title: words.remove,
      cell: (passkey) => (
        <Button small look="quiet" aria-label={words.removeOf(nameOf(passkey))} onClick={() => void remove(passkey)}>
          {words.remove}
        </Button>
      ),
    },
  ]
  if (!passkeysWork() && props.passkeys.length === 0) return null
  return (
    <Section title={words.title} lead={words.lead}>
      {props.passkeys.length > 0 ? (
        <Table caption={words.title} columns={columns} rows={props.passkeys} keyOf={({ id }) => id} />
      ) : null}
      {passkeysWork() ? <AddPasskey /> : null}
    </Section>
  )
}
