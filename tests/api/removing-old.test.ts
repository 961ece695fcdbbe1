import { deleteExpired } from '@mellanrum/graph-api/accounts/statements'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { removeOldMails, removeOldNotices } from '@mellanrum/graph-api/outbox/statements'
import * as privacy from '@mellanrum/graph-api/privacy/statements'
import { removeInBatches } from '@mellanrum/graph-api/shared/remove-in-batches'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { loadBindings } from '../support/bindings.ts'
import { runDirectly } from '../support/hidden-world.ts'

/** Older than anything that another test makes. */
const [long, longer] = ['1990-01-01T00:00:00.000Z', '1989-01-01T00:00:00.000Z']

/** What makes one that is old, by the statement that removes it. */
const removals = {
  'outbox/remove-old-mails': [removeOldMails, 'CREATE (:Mail {updatedAt: $at})'],
  'outbox/remove-old-notices': [removeOldNotices, 'CREATE (:Notice {at: $at})'],
  'accounts/remove-expired': [deleteExpired, 'CREATE (:Session {expiresAt: $at})'],
  'privacy/remove-request-keys': [privacy.removeRequestKeys, 'CREATE (:RequestKey {createdAt: $at})'],
  'privacy/remove-undos': [privacy.removeUndos, "CREATE (:Event {at: $at, undo: '{}'})"],
  'privacy/remove-old-invitations': [privacy.removeOldInvitations, 'CREATE (:JoinRequest {createdAt: $at})'],
  'privacy/remove-unfinished-imports': [
    privacy.removeUnfinishedImports,
    'CREATE (:Import {updatedAt: $at})-[:HAS_PART]->(:ImportPart)',
  ],
} as const

it.each(Object.entries(removals))(
  '%s takes a batch in each transaction, until nothing is left',
  async (_file, [removal, make]) => {
    const statements: string[] = []
    const graph = openGraph({
      ...{ driver: testDriver(), database: inject('neo4j').database, viewer: program },
      onStatement: (text) => statements.push(text),
    })
    await runDirectly(`UNWIND range(1, 5) AS n ${make} RETURN n`, { at: longer })
    expect(await removeInBatches(graph, removal, { before: long, limit: 2 })).toBe(5)
    expect(statements).toHaveLength(3)
    await runDirectly('MATCH (n:Event|Import) WHERE n.at = $at OR n.updatedAt = $at DETACH DELETE n', { at: longer })
  },
)

it('what removes by its age says how much at once', async () => {
  const byAge = [...(await loadBindings()).values()].filter(
    ({ file, text }) =>
      file.startsWith('queries/') &&
      /(<|<=) \$(before|forgottenBefore|now)\b/.test(text) &&
      /\b(DELETE|REMOVE)\b/.test(text),
  )
  const names = byAge.map(({ file }) => file.replace(/^queries\//, '').replace('.cypher', ''))
  expect(names).toEqual(expect.arrayContaining(Object.keys(removals)))
  expect(byAge.filter(({ text }) => !/\bLIMIT (\$|\d)/.test(text)).map(({ file }) => file)).toEqual([])
})
