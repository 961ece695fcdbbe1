import { schema } from '@mellanrum/graph-api/schema'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { asViewer } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'
import { rightsCalls } from '../support/rights-calls.ts'

/**
 * A request that comes again, because its answer was lost, makes nothing twice. What makes a node takes a key (tried in
 * `kinds.test.ts`, one by one); what joins two nodes is known by the two, and is tried here.
 */
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

/** What is sent, and which two nodes it is about. */
type Sent = { input: Record<string, unknown>; a: string | undefined; b: string | undefined }

const joining: Readonly<Record<string, () => Promise<Sent>>> = {
  commit: async () => {
    const [a, b] = [await makers.Organisation?.(), await makers.Challenge?.()]
    return { input: { organisationId: a, challengeId: b }, a, b }
  },
  link: async () => {
    const [a, b] = [await makers.Organisation?.(), await makers.Initiative?.()]
    return { input: { type: 'TAKES_PART_IN', from: a, to: b }, a, b }
  },
  supportMotivation: async () => {
    const [a, b] = [await makers.Organisation?.(), await makers.Motivation?.()]
    return { input: { holderId: a, id: b }, a, b }
  },
}

/** Changes something that is there, known by its id: sent again it changes nothing more. */
const changing =
  /^(change|end|close|confirm|undo|reopen|restore|takeBack|map|decide|run|cancel|callOff|remove|revoke|reset|see|stop|sayWho|addImportPart)/
/** A decision takes the place of the one before, which is kept as undone: the last one counts, and it is one. A tie between two initiatives is one. */
const deciding = /^((judge|dismiss)[A-Z]|(un)?relateInitiatives$)/
/** A step of a contact, an invitation or a request is left once: taken again it is refused, or says the same. Two are merged once, whoever is in a network stays as it is. */
const steps =
  /^((agreeTo|answer|pass|remind|withdraw|broker)Contact|answer\w*Invitation|answerJoinRequest|invite|askToJoin|joinMiniNetwork|answerStillTrue|mergeThings)$/
/** Signing in is for once by itself: a token or a challenge is used up, an earlier one no longer counts. An import makes nothing until it is run. */
const others = /^(askSignIn|signIn|signOut|beginPasskey|addPasskey|beginImport|makeApiKey|putBack)/

/** How many relationships join the two. */
async function countBetween({ a, b }: Sent): Promise<unknown> {
  const [row] = await runDirectly('RETURN COUNT { (:Thing {id: $a})-[]-(:Thing {id: $b}) } AS joined', { a, b })
  return row?.joined
}

describe('every change of the API', () => {
  it('has a key, or is known to make nothing twice', () => {
    const unknown = mutations
      .filter(({ name, args }) => !args.some((arg) => arg.name === 'key') && !(name in joining))
      .map(({ name }) => name)
      .filter((name) => ![changing, deciding, steps, others].some((known) => known.test(name)))
    expect(unknown).toEqual([])
  })

  it.each(Object.keys(joining))('%s joins once, however often it is sent', async (name) => {
    const sent = await joining[name]?.()
    if (!sent) return
    await done(name, { input: sent.input }, '__typename')
    // Sent again it is done, or refused as being there already: either way there is one.
    for (let time = 0; time < 2; time++) await mutate(name, { input: sent.input }, '__typename')
    expect(await countBetween(sent)).toBe(1)
    await Promise.all(Array.from({ length: 4 }, () => mutate(name, { input: sent.input }, '__typename')))
    expect(await countBetween(sent)).toBe(1)
  })
})

/** What a session says is over is no day. */
const endings = mutations
  .map(({ name }) => name)
  .filter((name) => /^(end|close)[A-Z]/.test(name) && !/Sessions?$/.test(name))

/** The last days of what is named anywhere in the values, and of what joins it to others. */
const readDays = (ids: readonly string[]) =>
  runDirectly(
    `MATCH (n:Thing) WHERE n.id IN $ids
     RETURN n.id AS id, [n.endedOn, n.closedOn, n.endsOn] AS days,
       COLLECT { MATCH (n)-[tie]-() WHERE tie.until IS NOT NULL RETURN tie.until AS day ORDER BY day } AS ties
     UNION
     MATCH ()-[tie:COMMITTED_TO]->() WHERE tie.id IN $ids RETURN tie.id AS id, [tie.until] AS days, [] AS ties`,
    { ids },
  ).then((rows) => new Map(rows.map(({ id, days, ties }) => [id, [days, ties]])))
const moveDays = (ids: readonly string[], day: string) =>
  runDirectly(
    `CALL () {
       MATCH (n:Thing) WHERE n.id IN $ids
       SET n.endedOn = CASE WHEN n.endedOn IS NOT NULL THEN $day END,
         n.closedOn = CASE WHEN n.closedOn IS NOT NULL THEN $day END,
         n.endsOn = CASE WHEN n.endsOn IS NOT NULL THEN $day END
       WITH n MATCH (n)-[tie]-() WHERE tie.until IS NOT NULL SET tie.until = $day
     }
     CALL () { MATCH ()-[tie:COMMITTED_TO]->() WHERE tie.id IN $ids SET tie.until = $day }
     RETURN 1 AS done`,
    { ids, day },
  )

describe('every change that ends something', () => {
  it.each(endings)('%s, sent again without a day, leaves the day on which it ended', async (name) => {
    const label = name.replace(/^(end|close)/, '')
    const values = (await rightsCalls[name]?.()) ?? { id: await makers[label]?.() }
    const ids = [...JSON.stringify(values).matchAll(/"(\w{3}_\w{26})"/g)].map(([, id]) => id ?? '')
    await done(name, values, '__typename')
    await moveDays(ids, '2020-06-30')
    const before = await readDays(ids)
    expect(JSON.stringify([...before])).toContain('2020-06-30')
    await done(name, values, '__typename')
    expect(await readDays(ids)).toEqual(before)
  })
})

describe('a request key', () => {
  it('of one program is not that of another', async () => {
    const [one, other] = [newId('key'), newId('key')]
    const [name, key] = [uniqueWord(), uniqueWord().padEnd(8, 'x')]
    const make = (id: string) =>
      asViewer({ ...viewerOf('coordinator'), key: { id, readsOnly: false } }, () =>
        done('createPlace', { input: { name }, key }),
      )
    const [first, again, another] = [await make(one), await make(one), await make(other)]
    expect(again.id).toBe(first.id)
    expect(another.id).not.toBe(first.id)
  })
})
