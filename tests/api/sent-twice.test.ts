import { schema } from '@mellanrum/graph-api/schema'
import { describe, expect, it } from 'vitest'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done } from '../support/mutate.ts'

/**
 * A request that comes again, because its answer was lost, makes nothing twice. What makes a node takes a key (tried in
 * `kinds.test.ts`, one by one); what joins two nodes, or decides on them, is known by the two, and is tried here.
 */
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})

const two = async (kind: string) => ({ a: await makers[kind]?.(), b: await makers[kind]?.() })

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
  judgeParallel: async () => {
    const { a, b } = await two('Initiative')
    return { input: { aId: a, bId: b, verdict: 'NOT_PARALLEL' }, a, b }
  },
  judgeSynergy: async () => {
    const { a, b } = await two('Organisation')
    return { input: { organisationId: a, otherId: b, verdict: 'FOLLOW' }, a, b }
  },
  dismissCouldJoin: async () => {
    const [a, b] = [await makers.Organisation?.(), await makers.Initiative?.()]
    return { input: { organisationId: a, initiativeId: b }, a, b }
  },
}

/** Changes something that is there, known by its id: sent again it changes nothing more. */
const changing = /^(change|end|close|confirm|undo|map|decide|run|cancel|remove|reset|addImportPart|judgeRing)/
/** Signing in is for once by itself: a token is used up, an earlier one no longer counts. An import makes nothing until it is run. */
const others = /^(askSignIn|signIn|signOut|beginImport)/

/** How many relationships join the two, whether straight or by a decision about both. */
async function countBetween({ a, b }: Sent): Promise<unknown> {
  const [row] = await runDirectly(
    `RETURN COUNT { (:Thing {id: $a})-[]-(:Thing {id: $b}) }
       + COUNT { (:Thing {id: $a})-[]-(:Verdict)-[]-(:Thing {id: $b}) } AS joined`,
    { a, b },
  )
  return row?.joined
}

describe('every change of the API', () => {
  it('has a key, or is known to make nothing twice', () => {
    const unknown = mutations
      .filter(({ name, args }) => !args.some((arg) => arg.name === 'key') && !(name in joining))
      .map(({ name }) => name)
      .filter((name) => !changing.test(name) && !others.test(name))
    expect(unknown).toEqual([])
  })

  it.each(Object.keys(joining))('%s joins once, however often it is sent', async (name) => {
    const sent = await joining[name]?.()
    if (!sent) return
    for (let time = 0; time < 3; time++) await done(name, { input: sent.input }, '__typename')
    expect(await countBetween(sent)).toBe(1)
    await Promise.all(Array.from({ length: 4 }, () => done(name, { input: sent.input }, '__typename')))
    expect(await countBetween(sent)).toBe(1)
  })
})
