import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { type Column, Table } from '../ui/Table.tsx'
import { ApiKeysQuery, RevokeApiKeyMutation } from './queries.ts'

type Key = ResultOf<typeof ApiKeysQuery>['apiKeys'][number]

const Revoke = (props: { name: string; id: string }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(RevokeApiKeyMutation)
  const revoke = async () => {
    const outcome = await change({ id: props.id })
    notify(outcome.end === 'done' ? t.keys.revoked : t.states.failed)
  }
  return (
    <Button small look="quiet" busy={busy} aria-label={t.keys.revokeOf(props.name)} onClick={() => void revoke()}>
      {t.keys.revoke}
    </Button>
  )
}

const useColumns = (): Column<Key>[] => {
  const { t, format } = useLanguage()
  const rightsOf = ({ role, scope }: Key) =>
    t.keys.rightsOf[
      role === 'COORDINATOR'
        ? scope === 'WRITE'
          ? 'coordinatorWrites'
          : 'coordinator'
        : role === 'PARTNER'
          ? 'partner'
          : 'visitor'
    ]
  const ends = ({ revokedAt, expiresAt }: Key) =>
    revokedAt ? t.keys.revokedOn(format.date(revokedAt)) : format.date(expiresAt)
  return [
    { key: 'namn', title: t.keys.name, cell: ({ name }) => name },
    { key: 'far', title: t.keys.rights, cell: rightsOf },
    { key: 'av', title: t.keys.madeBy, cell: ({ madeBy }) => madeBy ?? t.keys.madeByNobody, extra: true },
    { key: 'gjord', title: t.keys.madeOn, cell: ({ createdAt }) => format.date(createdAt), extra: true },
    {
      key: 'anvand',
      title: t.keys.used,
      cell: ({ lastUsedAt }) => (lastUsedAt ? format.date(lastUsedAt) : t.keys.neverUsed),
    },
    { key: 'till', title: t.keys.until, cell: ends },
    {
      key: 'aterkalla',
      title: t.keys.revoke,
      cell: ({ id, name, revokedAt }) => (revokedAt ? null : <Revoke id={id} name={name} />),
    },
  ]
}

/** All keys, each with a way to revoke it. */
export const KeyList = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: ApiKeysQuery, variables: {}, types: ['ApiKey'] })
  const columns = useColumns()
  return (
    <Section title={t.keys.all} lead={t.keys.allLead}>
      <Shown answer={answer}>
        {({ apiKeys }) =>
          apiKeys.length ? (
            <Table caption={t.keys.all} columns={columns} rows={apiKeys} keyOf={({ id }) => id} />
          ) : (
            <p className="quiet">{t.keys.none}</p>
          )
        }
      </Shown>
    </Section>
  )
}
