import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import type { ParsedMail } from 'mailparser'
import type { Asking } from './asking.ts'
import type { Model } from './model.ts'
import type { World } from './world.ts'

const contactQuery = `query ($id: ID!) { found: contact(id: $id) {
  status message asking { id } asked { id } colleague { id } askingReach askedReach } }`
const collaborationQuery = `query ($id: ID!) { found: collaboration(id: $id) {
  title status nextStep parties(first: 50, includeEnded: true) { edges { confirmedOn node { id } } } } }`
const networkQuery = `query ($id: ID!) { found: miniNetwork(id: $id) {
  name status result convener { id } meetings { place notes }
  members(first: 50, includeEnded: true) { edges { acceptedOn until node { id } } } } }`

interface Found {
  readonly [name: string]: unknown
  readonly parties: { readonly edges: readonly { confirmedOn: string | null; node: { id: string } }[] }
  readonly members: {
    readonly edges: readonly { acceptedOn: string | null; until: string | null; node: { id: string } }[]
  }
  readonly meetings: readonly { place: string; notes: string }[]
}

/** All that differs between what was acknowledged and what is there, as sentences; empty where nothing does. */
export async function differences(given: { asking: Asking; model: Model; world: World }): Promise<string[]> {
  const { asking, model, world } = given
  const faults: string[] = []
  const compare = (what: string, stored: unknown, acknowledged: unknown) => {
    const [one, other] = [JSON.stringify(stored), JSON.stringify(acknowledged)]
    if (one !== other) faults.push(`${what}: ${one} is stored, ${other} was acknowledged`)
  }
  const read = async (organisationId: string, query: string, id: string): Promise<Found | undefined> => {
    const [actor] = world.of(organisationId)
    if (!actor) throw new Error('Nobody speaks for it')
    const { found } = await asking.read<{ found: Found | null }>(actor, query, { id })
    if (!found) faults.push(`${id} was acknowledged and is not there`)
    return found ?? undefined
  }
  for (const one of model.contacts) {
    const found = await read(one.asking, contactQuery, one.id)
    if (!found) continue
    const isAgreed = one.status === 'AGREED'
    compare(`contact ${one.id}`, found, {
      ...{ status: one.status, message: one.message, asking: { id: one.asking }, asked: { id: one.asked } },
      colleague: one.colleague && { id: one.colleague },
      // Read as the asking side does: the other side's is theirs after a yes alone.
      ...{ askingReach: one.askingReach, askedReach: isAgreed ? one.askedReach : null },
    })
  }
  for (const one of model.collaborations) {
    const found = await read(one.parties[0] ?? '', collaborationQuery, one.id)
    if (!found) continue
    const { parties, ...rest } = found
    compare(`collaboration ${one.id}`, rest, { title: one.title, status: one.status, nextStep: one.nextStep })
    const confirmed = parties.edges.filter(({ confirmedOn }) => confirmedOn).map(({ node }) => node.id)
    // Who begins one may have confirmed it by that.
    const missing = [...one.confirmed].filter((id) => !confirmed.includes(id))
    compare(`confirmed in ${one.id}`, missing, [])
    compare(`parties of ${one.id}`, parties.edges.map(({ node }) => node.id).sort(), [...one.parties].sort())
  }
  for (const one of model.networks) {
    const found = await read(one.convener, networkQuery, one.id)
    if (!found) continue
    const { members, meetings, ...rest } = found
    const state = { name: one.name, status: one.status, result: one.result, convener: { id: one.convener } }
    compare(`mini-network ${one.id}`, rest, state)
    const now = members.edges.filter(({ until }) => until === null)
    compare(`members of ${one.id}`, now.map(({ node }) => node.id).sort(), [...one.members].sort())
    const accepted = now.filter(({ acceptedOn }) => acceptedOn).map(({ node }) => node.id)
    compare(
      `accepted in ${one.id}`,
      [...one.accepted].filter((id) => !accepted.includes(id)),
      [],
    )
    const places = (list: readonly { place: string; notes: string }[]) =>
      list.map(({ place, notes }) => `${place} ${notes}`).sort()
    compare(`meetings of ${one.id}`, places(meetings), places(one.meetings))
  }
  return faults
}

/** All that is there more often than it was acknowledged: the graph holds what the series made, and nothing else. */
export async function doubles(driver: GraphDriver, model: Model): Promise<string[]> {
  const faults: string[] = []
  const rows = async (query: string): Promise<Record<string, unknown>[]> =>
    (await driver.executeQuery(query, {}, { database: 'neo4j' })).records.map((record) => record.toObject())
  const counted: readonly (readonly [label: string, acknowledged: number])[] = [
    ['Contact', model.contacts.length],
    ['Collaboration', model.collaborations.length],
    ['MiniNetwork', model.networks.length],
    ['Meeting', model.networks.reduce((sum, { meetings }) => sum + meetings.length, 0)],
    ['Story', model.stories.length],
    ['Invitation', model.invited.length],
  ]
  for (const [label, acknowledged] of counted) {
    const [row] = await rows(`MATCH (n:${label}) RETURN toInteger(count(n)) AS stored`)
    const stored = Number(row?.stored)
    if (stored !== acknowledged) faults.push(`${label}: ${stored} are stored, ${acknowledged} were acknowledged`)
  }
  const twice = {
    'a tie':
      'MATCH (a)-[r]->(b) WITH a, type(r) AS type, b, count(*) AS times WHERE times > 1 RETURN a.id + " " + type AS what',
    'a notice':
      'MATCH (n:Notice)-[:NOTICE_FOR]->(a) WITH n.key AS key, a, count(*) AS times WHERE times > 1 RETURN key AS what',
    'a beginning in the record':
      'MATCH (e:Event) WHERE e.type ENDS WITH ".created" OR e.type = "contact.proposed" WITH e.subjectId AS id, count(*) AS times WHERE times > 1 RETURN id AS what',
    'a mail': 'MATCH (m:Mail) WITH m.key AS key, count(*) AS times WHERE times > 1 RETURN key AS what',
  }
  for (const [what, query] of Object.entries(twice)) {
    for (const row of await rows(query)) faults.push(`${what} is there twice: ${String(row.what)}`)
  }
  const unrecorded = `MATCH (n:Contact|Collaboration|MiniNetwork|Story)
    WHERE NOT EXISTS { MATCH (:Event {subjectId: n.id}) } RETURN n.id AS what`
  for (const row of await rows(unrecorded)) faults.push(`${String(row.what)} is not in the record`)
  return faults
}

export interface MailCount {
  readonly sent: number
  readonly underWay: number
  readonly received: number
  readonly faults: readonly string[]
}

/** Holds what came against what the outbox says: each sent mail came once, no mail twice, none waits. */
export async function countMails(
  driver: GraphDriver,
  received: readonly { readonly mail: ParsedMail }[],
): Promise<MailCount> {
  const { records } = await driver.executeQuery(
    'MATCH (m:Mail) RETURN m.id AS id, m.state AS state',
    {},
    { database: 'neo4j' },
  )
  const came = new Map<string, number>()
  for (const { mail } of received) {
    const id = /<(mai_[^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? `? ${mail.messageId}`
    came.set(id, (came.get(id) ?? 0) + 1)
  }
  const faults = [...came].filter(([, times]) => times > 1).map(([id, times]) => `${id} came ${times} times`)
  const states = { sent: 0, under_way: 0, waiting: 0, failed: 0 }
  for (const record of records) {
    const [id, state] = [String(record.get('id')), record.get('state') as keyof typeof states]
    states[state]++
    if (state === 'sent' && came.get(id) !== 1)
      faults.push(`${id} is said to be sent and came ${came.get(id) ?? 0} times`)
    if (state === 'waiting' || state === 'failed') faults.push(`${id} is ${state}`)
  }
  return { sent: states.sent, underWay: states.under_way, received: received.length, faults }
}
