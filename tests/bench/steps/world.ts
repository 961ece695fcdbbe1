import { hashOf, newToken } from '@mellanrum/graph-api/accounts/tokens'
import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { newId } from '@mellanrum/graph-api/shared/ids'

/** Somebody who takes steps, signed in. */
export interface Actor {
  readonly accountId: string
  /** Whom they speak for; null for a coordinator. */
  readonly organisationId: string | null
  readonly cookie: string
}

export interface World {
  readonly organisations: readonly string[]
  /** Two speak for each organisation. */
  of(organisationId: string): readonly Actor[]
  /** Who works at an organisation, to pass a question to. */
  colleagueAt(organisationId: string): string
  readonly coordinators: readonly Actor[]
}

/** As many as meet in the series: each pair asks once. */
const organisationCount = 16

/** Makes organisations with two people each who sign in, a colleague who does not, and two coordinators. */
export async function makeWorld(driver: GraphDriver): Promise<World> {
  const at = new Date().toISOString()
  const organisations = Array.from({ length: organisationCount }, () => newId('org'))
  const colleagues = new Map(organisations.map((id) => [id, newId('per')]))
  const actors = [...organisations.flatMap((id) => [id, id]), null, null].map((organisationId, number) => ({
    ...{ accountId: newId('acc'), organisationId, token: newToken(), sessionId: newId('ses') },
    // Nothing is sent to the addresses of invented people; the mail server of the bench takes all of it.
    ...{ address: `${number}@partnerskap.se`, role: organisationId ? 'partner' : 'coordinator' },
  }))
  const run = (query: string, values: Record<string, unknown>) =>
    driver.executeQuery(query, { at, ...values }, { database: 'neo4j' })
  await run(
    `UNWIND $rows AS row
     CREATE (o:Thing:Organisation {id: row.id, name: row.name, sortName: row.name, kind: 'company', language: 'sv',
       visibility: 'network', createdAt: $at, updatedAt: $at})
     CREATE (:Thing:Person {id: row.colleagueId, name: row.name, sortName: row.name, visibility: 'network', createdAt: $at,
       updatedAt: $at})-[:WORKS_AT {since: '2026-01-01'}]->(o)`,
    { rows: organisations.map((id, at) => ({ id, name: `Ort ${at}`, colleagueId: colleagues.get(id) })) },
  )
  await run(
    `UNWIND $rows AS row
     CREATE (a:Account {id: row.accountId, address: row.address, role: row.role, demo: false, createdAt: $at})
     CREATE (:Session {id: row.sessionId, tokenHash: row.hash, device: '', way: 'link', createdAt: $at, lastUsedAt: $at,
       expiresAt: '2100'})-[:SESSION_OF]->(a)
     WITH a, row MATCH (o:Organisation {id: row.organisationId}) CREATE (a)-[:SPEAKS_FOR {since: '2026-01-01'}]->(o)`,
    { rows: actors.map((one) => ({ ...one, hash: hashOf(one.token), organisationId: one.organisationId ?? '' })) },
  )
  const known: Actor[] = actors.map(({ accountId, organisationId, token }) => {
    return { accountId, organisationId, cookie: `mellanrum=${token}` }
  })
  return {
    organisations,
    of: (organisationId) => known.filter((one) => one.organisationId === organisationId),
    colleagueAt: (organisationId) => colleagues.get(organisationId) ?? '',
    coordinators: known.filter((one) => one.organisationId === null),
  }
}
