import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it, vi } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { asViewer, graphql } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, uniqueWord } from '../support/mutate.ts'

interface Line {
  readonly refId: string
  readonly since: string | null
  readonly count: number | null
  readonly thing: { id: string }
  readonly other: { id: string } | null
}
const query = `query ($kind: DeskKind!, $after: String) { desk(kind: $kind, first: 50, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { refId since count thing { id } other { id } } } }`

/** All that waits of one kind, through all its pages. */
async function waiting(kind: string): Promise<{ lines: Line[]; total: number }> {
  const fields = 'refId since count thing { id } other { id }'
  const { nodes, totalCount } = await allPages<Line>(`desk(kind: ${kind})`, fields)
  return { lines: nodes, total: totalCount }
}
const lineOf = async (kind: string, id: string) =>
  (await waiting(kind)).lines.find(({ refId, thing }) => refId === id || thing.id === id)

const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const partner = (more?: Record<string, unknown>) => make('Organisation', { joinedOn: '2019-01-01', ...more })

/** Whether the matcher has taken in the latest change of something. */
const isTakenIn = async (id: string) =>
  (
    await runDirectly(
      `MATCH (event:Event {subjectId: $id}) WITH max(event.id) AS latest
       MATCH (state:MatcherState) WHERE state.lastEventId >= latest RETURN state.name AS name`,
      { id },
    )
  ).length > 0

describe('the coordinator’s desk', () => {
  it('is for coordinators', async () => {
    for (const viewer of [
      viewerOf('visitor'),
      viewerOf('partner', { accountId: newId('acc'), organisationIds: [await partner()] }),
    ]) {
      const { errors } = await asViewer(viewer, () => graphql(query, { kind: 'CONTACTS' }))
      expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    }
  })

  it('holds a wish for contact until it is sent on', async () => {
    const input = {
      askingId: await make('Organisation'),
      askedId: await make('Organisation'),
      message: 'Hej',
    }
    const { id } = await done('askForContact', { input })
    // There is nothing to send on before the asking side has said yes itself.
    expect(await lineOf('CONTACTS', id)).toBeUndefined()
    const asking = viewerOf('partner', { accountId: newId('acc'), organisationIds: [input.askingId] })
    await asViewer(asking, () => done('agreeToContact', { id, reach: 'x' }))
    expect(await lineOf('CONTACTS', id)).toMatchObject({ thing: { id: input.askingId }, other: { id: input.askedId } })
    await done('brokerContact', { id })
    expect(await lineOf('CONTACTS', id)).toBeUndefined()
  })

  it('holds a collaboration until each party has confirmed it', async () => {
    const organisationIds = [await make('Organisation'), await make('Organisation')]
    const id = await make('Collaboration', { parties: organisationIds.map((organisationId) => ({ organisationId })) })
    expect(await lineOf('COLLABORATIONS', id)).toMatchObject({ count: 2 })
    await done('confirmCollaboration', { id, organisationId: organisationIds[0] })
    expect(await lineOf('COLLABORATIONS', id)).toMatchObject({ count: 1 })
    await done('confirmCollaboration', { id, organisationId: organisationIds[1] })
    expect(await lineOf('COLLABORATIONS', id)).toBeUndefined()
  })

  it('holds a challenge until two partners have committed to it, and a partner until it has five', async () => {
    const challenges = await Promise.all(Array.from({ length: 5 }, () => make('Challenge')))
    const [one, two] = [await partner(), await partner()]
    const [challengeId = ''] = challenges
    expect(await lineOf('CHALLENGES', challengeId)).toMatchObject({ count: 0 })
    for (const id of challenges) await done('commit', { input: { organisationId: one, challengeId: id } }, '__typename')
    expect(await lineOf('CHALLENGES', challengeId)).toMatchObject({ count: 1 })
    expect(await lineOf('PARTNERS', one)).toBeUndefined()
    expect(await lineOf('PARTNERS', two)).toMatchObject({ count: 0, since: '2019-01-01' })
    await done('commit', { input: { organisationId: two, challengeId } }, '__typename')
    expect(await lineOf('CHALLENGES', challengeId)).toBeUndefined()
    expect(await lineOf('PARTNERS', two)).toMatchObject({ count: 1 })
    const gone = { organisationId: two, challengeId }
    await done('endOrganisation', { id: two }, '__typename')
    expect(await lineOf('PARTNERS', gone.organisationId)).toBeUndefined()
    // Whoever is gone does nothing for a challenge any more.
    expect(await lineOf('CHALLENGES', challengeId)).toMatchObject({ count: 1 })
  })

  it('holds a newcomer until something has begun, and nobody who has been there long', async () => {
    const joinedOn = currentDay()
    const [fresh, old] = [await partner({ joinedOn }), await partner()]
    expect(await lineOf('NEWCOMERS', fresh)).toMatchObject({ since: joinedOn })
    expect(await lineOf('NEWCOMERS', old)).toBeUndefined()
    await done('askForContact', { input: { askingId: old, askedId: fresh, message: 'Hej' } })
    expect(await lineOf('NEWCOMERS', fresh)).toBeUndefined()
  })

  it('holds a need that the matching has found nothing for, and no other', async () => {
    const organisationId = await make('Organisation')
    const id = await make('Need', { organisationId, text: uniqueWord() })
    // What the run's own matcher has found for it goes, once it has found all that it will.
    await vi.waitUntil(() => isTakenIn(id), { timeout: 60_000, interval: 200 })
    await runDirectly('MATCH (:Need {id: $id})<-[:GAIN]-(s) DETACH DELETE s', { id })
    expect(await lineOf('NEEDS', id)).toMatchObject({ other: { id: organisationId } })
    await runDirectly('MATCH (n:Need {id: $id}) CREATE (:Suggestion {id: $suggestion})-[:GAIN {match: $match}]->(n)', {
      id,
      suggestion: newId('sug'),
      match: 0.1,
    })
    expect(await lineOf('NEEDS', id)).toBeDefined()
    await runDirectly('MATCH (:Need {id: $id})<-[gain:GAIN]-(s) SET gain.match = 0.3, s.demo = null', { id })
    expect(await lineOf('NEEDS', id)).toBeUndefined()
    await runDirectly('MATCH (:Need {id: $id})<-[:GAIN]-(s) DETACH DELETE s', { id })
    expect(await lineOf('NEEDS', id)).toBeDefined()
    await done('endOrganisation', { id: organisationId }, '__typename')
    expect(await lineOf('NEEDS', id)).toBeUndefined()
    await done('endOrganisation', { id: organisationId, endedOn: null }, '__typename')
    await done('closeNeed', { id })
    expect(await lineOf('NEEDS', id)).toBeUndefined()
  })

  it('holds an initiative that nobody has touched for a year, the oldest first, until somebody does', async () => {
    const [older, newer] = [await make('Initiative'), await make('Initiative')]
    const age = (id: string, day: string) =>
      runDirectly('MATCH (i:Initiative {id: $id}) SET i.updatedAt = $at', { id, at: `${day}T12:00:00.000Z` })
    await age(newer, '2020-02-02')
    await age(older, '2020-01-01')
    const ids = (await waiting('INITIATIVES')).lines.map(({ refId }) => refId)
    expect(ids.indexOf(older)).toBeGreaterThanOrEqual(0)
    expect(ids.indexOf(older)).toBeLessThan(ids.indexOf(newer))
    await done('changeInitiative', { id: older, input: { summary: uniqueWord() } })
    expect(await lineOf('INITIATIVES', older)).toBeUndefined()
    await runDirectly('MATCH (i:Initiative {id: $id}) SET i.updatedAt = i.createdAt', { id: newer })
  })

  it('says the day that it was where the partnership lives', async () => {
    const id = await make('Initiative')
    await runDirectly('MATCH (i:Initiative {id: $id}) SET i.updatedAt = "2020-03-01T23:30:00.000Z"', { id })
    expect(await lineOf('INITIATIVES', id)).toMatchObject({ since: '2020-03-02' })
    await runDirectly('MATCH (i:Initiative {id: $id}) SET i.updatedAt = i.createdAt', { id })
  })

  it('holds a mini-network that has been forming for a month', async () => {
    const id = await make('MiniNetwork')
    expect(await lineOf('MINI_NETWORKS', id)).toBeUndefined()
    await runDirectly('MATCH (n:MiniNetwork {id: $id}) SET n.createdAt = "2020-01-01T12:00:00.000Z"', { id })
    expect(await lineOf('MINI_NETWORKS', id)).toBeDefined()
    await done('changeMiniNetworkStatus', { id, status: 'MEETING' })
    expect(await lineOf('MINI_NETWORKS', id)).toBeUndefined()
  })

  it('holds a next step from the day after it was to be taken, until there is another or nothing goes on', async () => {
    const id = await make('MiniNetwork')
    await done('changeMiniNetwork', { id, input: { nextStep: 'Träffas', nextStepOn: '2020-01-01', nextStepBy: 'Ada' } })
    expect(await lineOf('NEXT_STEPS', id)).toMatchObject({ since: '2020-01-01' })
    await done('changeMiniNetwork', { id, input: { nextStepOn: currentDay() } })
    expect(await lineOf('NEXT_STEPS', id)).toBeUndefined()
    const together = await make('Collaboration')
    await done('changeCollaboration', { id: together, input: { nextStepOn: '2020-01-01' } })
    expect(await lineOf('NEXT_STEPS', together)).toBeDefined()
    await done('endCollaboration', { id: together })
    expect(await lineOf('NEXT_STEPS', together)).toBeUndefined()
  })

  it('holds a pair of parallel initiatives until it is judged, and counts what it lists', async () => {
    const { lines, total } = await waiting('PARALLELS')
    expect(total).toBe(lines.length)
    // The last one, which no other test looks at.
    const pair = lines.at(-1)
    const input = { aId: pair?.thing.id, bId: pair?.other?.id }
    await done('judgeParallel', { input: { ...input, verdict: 'COMPLEMENTARY', reason: uniqueWord() } }, '__typename')
    expect(await lineOf('PARALLELS', pair?.refId ?? '')).toBeUndefined()
    await done('undoParallelVerdict', { input }, '__typename')
    expect(await lineOf('PARALLELS', pair?.refId ?? '')).toBeDefined()
  })

  it('holds the strongest synergies until one side has looked at them', async () => {
    const { lines } = await waiting('SYNERGIES')
    const pair = lines.at(-1)
    const input = { organisationId: pair?.thing.id, otherId: pair?.other?.id }
    await done('judgeSynergy', { input: { ...input, verdict: 'FOLLOW' } }, '__typename')
    expect(await lineOf('SYNERGIES', pair?.refId ?? '')).toBeUndefined()
    await done('undoSynergyVerdict', { input }, '__typename')
    expect(await lineOf('SYNERGIES', pair?.refId ?? '')).toBeDefined()
  })

  it('names partners for whom nothing was found, with how much they have told', async () => {
    const id = await partner()
    expect(await lineOf('ORGANISATIONS', id)).toMatchObject({ count: 0 })
    await make('Need', { organisationId: id, text: uniqueWord() })
    expect(await lineOf('ORGANISATIONS', id)).toMatchObject({ count: 1 })
  })
})
