import { useMutation } from 'urql'
import type { Formats } from '../language/format.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { leaveDevice } from '../viewer/clear-cache-and-reload.ts'
import { EndOtherSessionsMutation, EndSessionMutation } from './sign-in-changes.ts'

type Session = { id: string; device: string; createdAt: string; lastUsedAt: string; isThis: boolean }

/** Where one is signed in, each with a way to end it. */
export const Sessions = (props: { sessions: readonly Session[]; format: Formats }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const [, endOne] = useMutation(EndSessionMutation)
  const [, endOthers] = useMutation(EndOtherSessionsMutation)
  const nameOf = ({ device }: Session) => device || t.accounts.unknownDevice
  const end = async (session: Session) => {
    const { error } = await endOne({ id: session.id }, { additionalTypenames: ['Session'] })
    if (error) return notify(t.states.failed)
    if (session.isThis) return leaveDevice(language, '/')
    notify(t.accounts.ended)
  }
  const endAll = async () => {
    const { error } = await endOthers({}, { additionalTypenames: ['Session'] })
    notify(error ? t.states.failed : t.accounts.ended)
  }
  const columns: Column<Session>[] = [
    {
      key: 'enhet',
      title: t.accounts.device,
      cell: (session) => `${nameOf(session)}${session.isThis ? ` (${t.accounts.thisDevice})` : ''}`,
    },
    { key: 'borjade', title: t.accounts.began, cell: ({ createdAt }) => props.format.date(createdAt) },
    { key: 'senast', title: t.accounts.lastUsed, cell: ({ lastUsedAt }) => props.format.date(lastUsedAt) },
    {
      key: 'avsluta',
      title: t.accounts.end,
      cell: (session) => (
        <Button small look="quiet" aria-label={t.accounts.endOf(nameOf(session))} onClick={() => void end(session)}>
          {t.accounts.end}
        </Button>
      ),
    },
  ]
  return (
    <Section title={t.accounts.sessions} lead={t.accounts.sessionsLead}>
      <Table caption={t.accounts.sessions} columns={columns} rows={props.sessions} keyOf={({ id }) => id} />
      {props.sessions.length > 1 ? (
        <div>
          <Button onClick={() => void endAll()}>{t.accounts.endOthers}</Button>
        </div>
      ) : null}
    </Section>
  )
}
