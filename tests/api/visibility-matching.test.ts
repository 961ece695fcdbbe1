import { openGraph } from '@mellanrum/graph-api/database/graph'
import { emptyNodeSelection } from '@mellanrum/graph-api/database/selection'
import { findGap } from '@mellanrum/graph-api/mini-networks/find-gap'
import { findProposals } from '@mellanrum/graph-api/mini-networks/find-proposals'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { storeSuggestions } from '@mellanrum/graph-api/suggestions/statements'
import { toRecord } from '@mellanrum/graph-api/suggestions/suggestion'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { hidden, holdsNothing, runDirectly, secret, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'

withHiddenWorld()

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const stored: string[] = []
afterAll(() => runDirectly('MATCH (s:Suggestion) WHERE s.id IN $stored DETACH DELETE s', { stored }))

const organisation = () =>
  done('createOrganisation', { input: { name: uniqueWord(), kind: 'OTHER' } }).then(({ id }) => id)

async function saidByHidden(kind: 'Need' | 'Offer'): Promise<string> {
  const { id } = await done(`create${kind}`, { input: { kind: 'TIME', text: uniqueWord(), personId: seen.Person } })
  await runDirectly(
    `MATCH (n:Thing {id: $id})<-[said]-(:Person {id: $seenId}), (person:Person {id: $hiddenId})
     DELETE said CREATE (person)-[:${kind === 'Need' ? 'SEEKS' : 'MAKES_OFFER'}]->(n)`,
    { id, seenId: seen.Person, hiddenId: hidden.Person },
  )
  return id
}

interface Evidence {
  readonly memberIds: readonly string[]
  readonly needId: string | undefined
  readonly offerId: string | undefined
}

/** Stores a suggestion as the matcher did before something in it was hidden. */
async function store(engine: 'ring' | 'synergy' | 'mini-network', evidence: Evidence, key = uniqueWord()) {
  const { memberIds, needId = '', offerId = '' } = evidence
  const [gainerId = '', giverId = ''] = memberIds
  const gain = { needId, offerId, gainerId, giverId, match: 0.9, position: 0, needMarks: [], offerMarks: [] }
  const record = toRecord(engine, key, {
    properties: { score: 0.9, strength: 'strong', weakestNeedId: needId, memberIds: [...memberIds], needIds: [needId] },
    concerns: memberIds.map((id, position) => ({ id, position, rank: position })),
    gains: [gain],
  })
  stored.push(record.id)
  const concerns = record.concerns.map(({ id, position, rank = null }) => ({ id, position, rank, level: null }))
  const suggestion = { ...record, concerns, gains: [...record.gains], reasons: [] }
  await graph.write((transaction) => transaction.run(storeSuggestions, { suggestions: [suggestion] }))
  return record.id
}

/** What is all seen, and the same with one thing that is hidden. */
async function storeEach(engine: Parameters<typeof store>[0], size: number): Promise<{ ids: string[]; asker: string }> {
  const members = await Promise.all(Array.from({ length: size }, organisation))
  const all = { memberIds: members, needId: seen.Need, offerId: seen.Offer }
  const each = [
    all,
    { ...all, needId: hidden.Need },
    { ...all, offerId: hidden.Offer },
    { ...all, memberIds: [...members.slice(1), hidden.Organisation ?? ''].reverse() },
    // What a hidden person says counts as their organisation's, and would tell where they work.
    { ...all, needId: await saidByHidden('Need') },
    { ...all, offerId: await saidByHidden('Offer') },
  ]
  const ids: string[] = []
  for (const evidence of each) ids.push(await store(engine, evidence))
  return { ids, asker: members[1] ?? '' }
}

describe('what is not for everyone', () => {
  it('is not in what is suggested', async () => {
    const query = `query ($organisation: ID!, $around: ID!, $word: String!) {
      synergies(organisationId: $organisation, first: 50) { nodes { id unknowns path { label node { id } } youGain { need { id text } } theyGain { need { id text } } } }
      rings(organisationId: $organisation) { nodes { id } } miniNetworkProposals(aroundId: $around) { id members { organisation { id name } } }
      similarInitiatives(title: $word, summary: $word) { initiative { id title } sharedWords } }`
    holdsNothing(await ask(query, { organisation: seen.Organisation, around: seen.Motivation, word: secret }))
    const { synergies } = await ask<{ synergies: unknown }>(
      'query ($id: ID!) { synergies(organisationId: $id) { totalCount nodes { id } } }',
      { id: hidden.Organisation },
    )
    expect(synergies).toEqual({ totalCount: 0, nodes: [] })
    const { miniNetworkProposals } = await ask<{ miniNetworkProposals: unknown[] }>(
      'query ($id: ID!) { miniNetworkProposals(aroundId: $id) { id } }',
      { id: hidden.Motivation },
    )
    expect(miniNetworkProposals).toEqual([])
  })

  it.each([
    ['rings', 'ring', 3],
    ['synergies', 'synergy', 2],
  ] as const)('is neither in %s stored before it was hidden nor counted by them', async (list, engine, size) => {
    const { ids, asker } = await storeEach(engine, size)
    const found = await ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
      `query ($id: ID!) { ${list}(organisationId: $id) { totalCount nodes { id } } }`,
      { id: asker },
    )
    expect(found[list]).toEqual({ totalCount: 1, nodes: [{ id: ids[0] }] })
    const around = await ask<Record<string, unknown>>(
      `query ($id: ID!) { ${list}(organisationId: $id) { totalCount nodes { id } } }`,
      { id: hidden.Organisation },
    )
    expect(around[list]).toEqual({ totalCount: 0, nodes: [] })
  })

  it('is not in proposals of mini-networks stored before it was hidden', async () => {
    const { ids } = await storeEach('mini-network', 3)
    const found = await findProposals(graph, {
      matcher: { propose: async () => ids },
      aroundId: seen.Motivation ?? '',
      first: 5,
      selection: { nodes: new Map([['node', emptyNodeSelection()]]), values: new Set(), total: false },
    })
    expect(found.map(({ id }) => id)).toEqual([ids[0]])
  })

  it('takes no place among the questions near one without an answer', async () => {
    const { ids } = await storeEach('mini-network', 3)
    // A hope would be for the network: whatever is for everyone stands in for it.
    const near = seen.Initiative ?? ''
    const hiddenOnes = Array.from({ length: 40 }, () => ({ id: hidden.Motivation ?? '', nearness: 'much' as const }))
    const texts = [...hiddenOnes, { id: near, nearness: 'much' as const }]
    const matcher = {
      gap: async (_aroundId: string, most: number) => ({ missing: null, texts: texts.slice(0, most), themes: [] }),
      // What the matcher proposes around the question itself rests on something hidden.
      propose: async (aroundId: string) => [(aroundId === near ? ids[0] : ids[1]) ?? ''],
    }
    const selection = { nodes: new Map([['node', emptyNodeSelection()]]), values: new Set<string>(), total: false }
    const gapAround = (aroundId = '') => findGap(graph, { matcher, aroundId, selection })
    expect(await gapAround(seen.Need)).toMatchObject({ missing: 'not_public', nearest: { id: near } })
    expect(await gapAround(near)).toBeNull()
    // A question that is hidden is like one that is not there.
    expect(await gapAround(hidden.Motivation)).toBeNull()
    expect(await gapAround(newId('mot'))).toBeNull()
  })
})

describe('what rests on something that the viewer may not see', () => {
  /** What a judgement answers, and how often it was written down. */
  const judging = async (name: string, input: object, pairKey: string) => {
    const { __typename: answer } = await mutate(name, { input }, '__typename')
    const noted = await runDirectly('MATCH (v:Verdict {pairKey: $pairKey}) RETURN v.verdict AS verdict', { pairKey })
    return [answer, noted.length]
  }

  it('cannot be judged: of two organisations', async () => {
    const judge = async (needId: string | undefined) => {
      const memberIds = [await organisation(), await organisation()].sort()
      await store('synergy', { memberIds, needId, offerId: seen.Offer }, memberIds.join('|'))
      const input = { organisationId: memberIds[0], otherId: memberIds[1], verdict: 'FOLLOW' }
      return judging('judgeSynergy', input, memberIds.join('|'))
    }
    expect(await judge(seen.Need)).toEqual(['MutationJudgeSynergySuccess', 1])
    expect(await judge(hidden.Need)).toEqual(['NotFoundError', 0])
  })

  it('is no reason to say that two work together', async () => {
    const memberIds = [await organisation(), await organisation()].sort()
    const id = await store('synergy', { memberIds, needId: seen.Need, offerId: seen.Offer }, memberIds.join('|'))
    await runDirectly('MATCH (s:Suggestion {id: $id}) SET s.known = true', { id })
    const known = async () => {
      const query = 'query ($organisation: ID!) { synergies(organisationId: $organisation) { nodes { known } } }'
      return (await ask<{ synergies: { nodes: unknown[] } }>(query, { organisation: memberIds[0] })).synergies.nodes
    }
    expect(await known()).toEqual([{ known: false }])
    const work = async (visibility: string) =>
      runDirectly(
        `CREATE (c:Thing:Collaboration {id: $work, title: 'x', status: 'active', visibility: $visibility})
         WITH c MATCH (o:Organisation) WHERE o.id IN $memberIds CREATE (o)-[:PARTY_TO {confirmedOn: '2026-01-01'}]->(c)`,
        { work: newId('col'), visibility, memberIds },
      )
    await work('me')
    expect(await known()).toEqual([{ known: false }])
    await work('everyone')
    expect(await known()).toEqual([{ known: true }])
    await runDirectly('MATCH (:Organisation {id: $a})-[:PARTY_TO]->(c:Collaboration) DETACH DELETE c', {
      a: memberIds[0],
    })
  })

  it('cannot be judged: of two initiatives', async () => {
    const judge = async (sharedMotivationIds: unknown[]) => {
      const make = () => done('createInitiative', { input: { title: uniqueWord(), summary: 'x' } })
      const [aId = '', bId = ''] = [(await make()).id, (await make()).id].sort()
      const id = newId('sug')
      stored.push(id)
      await runDirectly(
        `CREATE (s:Thing:Suggestion {id: $id, engine: 'parallel', pairKey: $aId + '|' + $bId, label: 'parallel', score: 0.5,
           sharedMotivationIds: $sharedMotivationIds, partNames: [], partValues: [], partWeights: [], sharedWords: []})
         WITH s MATCH (i:Initiative) WHERE i.id IN [$aId, $bId] CREATE (s)-[:CONCERNS]->(i)`,
        { aId, bId, sharedMotivationIds, id },
      )
      return judging('judgeParallel', { aId, bId, verdict: 'UNRELATED' }, `${aId}|${bId}`)
    }
    expect(await judge([seen.Motivation])).toEqual(['MutationJudgeParallelSuccess', 1])
    expect(await judge([seen.Motivation, hidden.Motivation])).toEqual(['NotFoundError', 0])
  })
})
