import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask, asViewer } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'
import { whileHeld } from '../support/while-held.ts'

const make = async (kind: string, more?: Record<string, unknown>) => (await makers[kind]?.(more)) ?? ''
const keyOf = (...ids: string[]) => ids.sort().join('|')

interface Likely {
  readonly pairKey: string
  readonly likeness: number
  readonly because: string[]
}

async function likely(kind: string | null): Promise<Likely[]> {
  const query = 'query ($kind: MergeableKind) { likelyDuplicates(kind: $kind) { pairKey kind likeness because } }'
  return (await ask<{ likelyDuplicates: Likely[] }>(query, { kind })).likelyDuplicates
}
const find = async (kind: string | null, key: string) => (await likely(kind)).find((pair) => pair.pairKey === key)

/** The keys of all pairs that wait on the desk, page by page: other tests leave some, too. */
async function waitingOnDesk(): Promise<string[]> {
  const fields = 'refId thing { title } other { title }'
  const { nodes } = await allPages<{ refId: string }>('desk(kind: DUPLICATES)', fields)
  return nodes.map(({ refId }) => refId)
}

describe('likely duplicates', () => {
  it('are ranked, wait on the desk, and are not asked about again once they were told apart', async () => {
    const mark = uniqueWord()
    const [a, b] = [await make('Organisation', { name: `${mark} AB` }), await make('Organisation', { name: mark })]
    const key = keyOf(a, b)
    expect(await find('ORGANISATION', key)).toMatchObject({ because: ['legal_form'], likeness: 0.9 })
    const all = await likely(null)
    expect(all.map(({ likeness }) => likeness)).toEqual(all.map(({ likeness }) => likeness).sort((x, y) => y - x))
    expect(await waitingOnDesk()).toContain(key)

    await done('judgeLikeness', { aId: b, bId: a, verdict: 'DIFFERENT' }, 'pairKey')
    expect(await find('ORGANISATION', key)).toBeUndefined()
    const { judgedLikenesses } = await ask<{ judgedLikenesses: { pairKey: string; verdict: string }[] }>(
      '{ judgedLikenesses { pairKey verdict a { name } b { name } } }',
    )
    expect(judgedLikenesses[0]).toMatchObject({ pairKey: key, verdict: 'DIFFERENT' })
  })

  it('are asked about again after three months where they may be the same, and at once where that is taken back', async () => {
    const name = uniqueWord()
    const [a, b] = [await make('Theme', { labelSv: name }), await make('Theme', { labelSv: name.toUpperCase() })]
    const key = keyOf(a, b)
    const judge = (verdict: string | null) => done('judgeLikeness', { aId: a, bId: b, verdict }, 'pairKey')
    await judge('MAYBE')
    expect(await find('THEME', key)).toBeUndefined()
    await runDirectly('MATCH (v:LikenessVerdict {pairKey: $key}) SET v.restsUntil = $day', {
      key,
      day: daysAfter(currentDay(), -1),
    })
    expect(await find('THEME', key)).toMatchObject({ because: ['name'] })
    await judge('MAYBE')
    await judge(null)
    expect(await find('THEME', key)).toBeDefined()
  })

  it('of people are asked about where they work at the same place, and hardly where they do not', async () => {
    const name = `${uniqueWord()} ${uniqueWord()}`
    const [here, there] = [await make('Organisation'), await make('Organisation')]
    const person = (organisationId: string) => make('Person', { name, worksAt: [{ organisationId }] })
    const [one, same, other] = [await person(here), await person(here), await person(there)]
    expect(await find('PERSON', keyOf(one, same))).toMatchObject({ because: ['name', 'around'] })
    expect(await find('PERSON', keyOf(one, other))).toBeUndefined()
  })

  it('are shown side by side with what hangs on each, as far as the viewer may see it', async () => {
    const own = `https://${uniqueWord()}.exempel.se`
    const [a, b] = [await make('Organisation'), await make('Organisation', { website: own })]
    const open = await make('Initiative', { leadIds: [a] })
    const hidden = await make('Initiative', { leadIds: [a] })
    await runDirectly('MATCH (n:Thing {id: $hidden}) SET n.visibility = "me", n.authorId = "acc_x"', { hidden })
    const { mergePair } = await asViewer(viewerOf('coordinator'), () =>
      ask<{ mergePair: { a: { hanging: unknown }; b: { fields: unknown }; obstacle: null } }>(
        `query ($a: ID!, $b: ID!) { mergePair(aId: $a, bId: $b) { kind obstacle verdict because
          a { id hanging { type out kind count some { id } } } b { id name fields { name value } lists { name values } } } }`,
        { a, b },
      ),
    )
    expect(mergePair.obstacle).toBeNull()
    expect(mergePair.a.hanging).toEqual([
      { type: 'LEADS', out: true, kind: 'INITIATIVE', count: 1, some: [{ id: open }] },
    ])
    expect(mergePair.b.fields).toContainEqual({ name: 'website', value: own })
    await runDirectly('MATCH (n:Thing {id: $hidden}) DETACH DELETE n', { hidden })
  })
})

describe('a decision on a pair', () => {
  const happenedTo = async (id: string) => {
    const { history } = await ask<{ history: { entries: { id: string; what: string; by: string | null }[] } }>(
      'query ($id: ID!) { history(id: $id) { entries { id what by } } }',
      { id },
    )
    return history.entries.filter(({ what }) => what.startsWith('likeness.'))
  }

  it('stands in the history of both after the next took its place, and is nothing that could be put back', async () => {
    const [a, b] = [await make('Theme'), await make('Theme')]
    for (const verdict of ['DIFFERENT', 'MAYBE', null, null])
      await done('judgeLikeness', { aId: a, bId: b, verdict }, 'pairKey')
    const said = ['likeness.taken-back', 'likeness.put-off', 'likeness.told-apart']
    for (const id of [a, b]) expect((await happenedTo(id)).map(({ what }) => what)).toEqual(said)
    const [last] = await happenedTo(a)
    expect(await mutate('putBack', { id: a, changeId: last?.id }, '__typename')).toMatchObject({
      fields: [{ path: 'changeId', code: 'nothing_kept' }],
    })
  })

  it('waits for who holds one of the two, and is none where that one became a part of something else meanwhile', async () => {
    const [a, b] = [await make('Place'), await make('Place')]
    const hold = 'MATCH (gone:Thing {id: $id}) REMOVE gone:Thing SET gone:MergedThing'
    const judge = () => mutate('judgeLikeness', { aId: a, bId: b, verdict: 'DIFFERENT' }, 'pairKey')
    const outcome = await whileHeld({ hold, parameters: { id: b }, mark: b }, judge)
    expect(outcome.__typename).toBe('NotFoundError')
    expect(await runDirectly('MATCH (v:LikenessVerdict {pairKey: $key}) RETURN v', { key: keyOf(a, b) })).toEqual([])
  })
})
