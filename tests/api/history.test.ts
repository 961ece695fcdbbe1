import { linkTypes } from '@mellanrum/graph-api/links/model'
import { relationOf } from '@mellanrum/graph-api/shared/relations'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, coordinator } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'

/** The periods in which two things were joined, the earliest first. */
async function periods(from: string, to: string, type: string) {
  const rows = await runDirectly(
    `MATCH (:Thing {id: $from})-[tie:$($type)]->(:Thing {id: $to})
     RETURN tie.since AS since, tie.until AS until, tie.role AS role ORDER BY coalesce(tie.until, '9')`,
    { from, to, type },
  )
  return rows.map(({ since, until, role }) => ({ since, until, ...(role !== null && { role }) }))
}

/** The types that last and that one can make and end one by one. */
const lasting = linkTypes.filter((type) => relationOf(type).lasting && !['SEEKS', 'MAKES_OFFER'].includes(type))

describe.each(lasting)('%s', (type) => {
  const { from, to } = relationOf(type)
  const pair = async () => {
    const [a, b] = [await makers[from[0] ?? '']?.(), await makers[to[0] ?? '']?.()]
    return { type, from: a, to: b }
  }

  it('has another period beside the one that has ended, and each can be read', async () => {
    const ends = await pair()
    await done('link', { input: { ...ends, since: '2020-01-01' } }, 'lasts')
    await done('endLink', { input: { ...ends, until: '2024-12-31' } }, 'lasts')
    const again = await done('link', { input: { ...ends, since: '2025-09-01' } }, 'since until lasts')
    expect(again).toEqual({ since: '2025-09-01', until: null, lasts: true })
    expect(await periods(ends.from ?? '', ends.to ?? '', type)).toEqual([
      { since: '2020-01-01', until: '2024-12-31' },
      { since: '2025-09-01', until: null },
    ])
  })

  it('lasts again as it was when its ending is taken back', async () => {
    const ends = await pair()
    await done('link', { input: { ...ends, since: '2020-01-01' } }, 'lasts')
    await done('endLink', { input: ends }, 'lasts')
    expect(await done('endLink', { input: { ...ends, until: null } }, 'since until lasts')).toEqual({
      since: '2020-01-01',
      until: null,
      lasts: true,
    })
    expect(await periods(ends.from ?? '', ends.to ?? '', type)).toEqual([{ since: '2020-01-01', until: null }])
  })

  it('has no two periods at the same time', async () => {
    const ends = await pair()
    await done('link', { input: { ...ends, since: '2020-01-01', until: '2024-12-31' } }, 'lasts')
    expect(await refused('link', { input: { ...ends, since: '2023-05-01' } })).toEqual(['since overlaps'])
    await done('link', { input: { ...ends, since: '2015-01-01', until: '2016-01-01' } }, 'lasts')
    expect(await periods(ends.from ?? '', ends.to ?? '', type)).toHaveLength(2)
  })
})

describe('work at an organisation', () => {
  it('in another role is another period, which begins when the earlier one ends', async () => {
    const [from, to] = [await makers.Person?.(), await makers.Organisation?.()]
    const ends = { type: 'WORKS_AT', from, to }
    await done('link', { input: { ...ends, role: 'klimatstrateg', since: '2020-01-01' } }, 'lasts')
    await done('link', { input: { ...ends, role: 'projektledare', since: '2023-01-01' } }, 'lasts')
    const { person } = await ask<Record<string, unknown>>(
      `query ($id: ID!) { person(id: $id) { organisations { totalCount edges { role since until } }
        all: organisations(includeEnded: true) { edges { role since until } } } }`,
      { id: from },
    )
    const now = { role: 'projektledare', since: '2023-01-01', until: null }
    expect(person).toEqual({
      organisations: { totalCount: 1, edges: [now] },
      all: { edges: [{ role: 'klimatstrateg', since: '2020-01-01', until: '2023-01-01' }, now] },
    })
  })
})

describe('commitments and members', () => {
  it('are made anew beside those that ended', async () => {
    const [organisationId, challengeId] = [await makers.Organisation?.(), await makers.Challenge?.()]
    const first = await done('commit', { input: { organisationId, challengeId, since: '2020-01-01' } })
    await done('endCommitment', { id: first.id, until: '2022-01-01' })
    const second = await done('commit', { input: { organisationId, challengeId, since: '2024-01-01' } })
    expect(second.id).not.toBe(first.id)
    expect(await periods(organisationId ?? '', challengeId ?? '', 'COMMITTED_TO')).toEqual([
      { since: '2020-01-01', until: '2022-01-01' },
      { since: '2024-01-01', until: null },
    ])
    expect(await refused('endCommitment', { id: first.id, until: null })).toEqual(['until overlaps'])
    await done('endCommitment', { id: second.id })
    expect(await done('endCommitment', { id: second.id, until: null }, 'until')).toEqual({ until: null })
  })

  it('of a mini-network that leave and come back keep both times', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => makers.Organisation?.() ?? ''))
    const [a = '', b = '', c = '', d = ''] = ids
    const { id } = await done('createMiniNetwork', {
      input: { name: uniqueWord(), purpose: 'x', memberIds: [a, b, c], convenerId: a },
    })
    const long = await runDirectly(
      `MATCH (:Thing {id: $a})-[part:MEMBER_OF|CONVENES]->(:Thing {id: $id}) SET part.since = '2020-01-01' RETURN 1 AS one`,
      { a, id },
    )
    expect(long).toHaveLength(2)
    await done('changeMiniNetworkMembers', { id, input: { memberIds: [b, c, d], convenerId: b } })
    await done('changeMiniNetworkMembers', { id, input: { memberIds: [a, b, c], convenerId: a } })
    for (const type of ['MEMBER_OF', 'CONVENES']) {
      expect((await periods(a, id, type)).map(({ since }) => since)).toEqual(['2020-01-01', expect.any(String)])
    }
  })
})

describe.each([
  {
    more: 'LEADS',
    less: 'TAKES_PART_IN',
    from: 'Organisation',
    to: 'Initiative',
    list: 'initiatives',
    back: 'organisations',
  },
  { more: 'HOLDS', less: 'SUPPORTS', from: 'Organisation', to: 'Motivation', list: 'motivations', back: 'holders' },
])('$more says more than $less', ({ more, less, from, to, list, back }) => {
  const counts = async (a: string, b: string) => {
    const found = await ask<Record<string, Record<string, { totalCount: number; edges: unknown[] }>>>(
      `query ($a: ID!, $b: ID!) { a: node(id: $a) { ... on ${from} { list: ${list} { totalCount edges { cursor } } } }
        b: node(id: $b) { ... on ${to} { list: ${back} { totalCount edges { cursor } } } } }`,
      { a, b },
    )
    return ['a', 'b'].flatMap((side) => [found[side]?.list?.totalCount, found[side]?.list?.edges.length])
  }

  it('is counted once, whichever came first', async () => {
    const [a, b] = [(await makers[from]?.()) ?? '', (await makers[to]?.()) ?? '']
    await done('link', { input: { type: less, from: a, to: b, since: '2020-01-01' } }, 'lasts')
    await done('link', { input: { type: more, from: a, to: b, since: '2022-01-01' } }, 'lasts')
    expect(await periods(a, b, less)).toEqual([{ since: '2020-01-01', until: '2022-01-01' }])
    expect(await counts(a, b)).toEqual([1, 1, 1, 1])
    expect(await refused('link', { input: { type: less, from: a, to: b } })).toEqual(['type stronger'])
    expect(await refused('endLink', { input: { type: less, from: a, to: b, until: null } })).toEqual(['type stronger'])
  })

  it('is counted once where both were stored before', async () => {
    const [a, b] = [(await makers[from]?.()) ?? '', (await makers[to]?.()) ?? '']
    await runDirectly(
      'MATCH (a:Thing {id: $a}), (b:Thing {id: $b}) CREATE (a)-[:$($more)]->(b), (a)-[:$($less)]->(b) RETURN 1 AS one',
      { a, b, more, less },
    )
    expect(await counts(a, b)).toEqual([1, 1, 1, 1])
  })
})

it('an initiative that one organisation both leads and takes part in is led by it', async () => {
  const who = (await makers.Organisation?.()) ?? ''
  const what = await done<{ organisations: unknown }>(
    'createInitiative',
    { input: { title: uniqueWord(), summary: 'x', leadIds: [who], partnerIds: [who] } },
    'organisations { totalCount edges { role } }',
  )
  expect(what.organisations).toEqual({ totalCount: 1, edges: [{ role: 'LEADS' }] })
})

describe('what has ended', () => {
  const endable = ['Organisation', 'Theme', 'Challenge', 'Place', 'Audience', 'Gathering']
  const joining = linkTypes
    .filter((type) => !['SEEKS', 'MAKES_OFFER', 'TOLD_BY'].includes(type))
    .flatMap((type) => {
      const { from, to } = relationOf(type)
      return [
        ...from.map((label) => ({ type, side: 'from', label })),
        ...to.map((label) => ({ type, side: 'to', label })),
      ]
    })
    .filter(({ label }) => endable.includes(label))

  it.each(joining)('is not joined anew: $type $side $label', async ({ type, side, label }) => {
    const { from, to, lasting: lasts } = relationOf(type)
    const others = { from: side === 'from' ? label : from[0], to: side === 'to' ? label : to[0] }
    const ends = { type, from: await makers[others.from ?? '']?.(), to: await makers[others.to ?? '']?.() }
    const ended = side === 'from' ? ends.from : ends.to
    await done(`end${label}`, { id: ended, endedOn: '2024-06-30' })
    expect(await refused('link', { input: ends })).toEqual([`${side} ended`])
    if (!lasts) return
    await done('link', { input: { ...ends, since: '2020-01-01', until: '2024-06-30' } }, 'lasts')
  })

  it('is in no new mini-network or collaboration', async () => {
    const [ended = '', ...others] = await Promise.all([1, 2, 3].map(() => makers.Organisation?.() ?? ''))
    await done('endOrganisation', { id: ended })
    const network = { name: 'x', purpose: 'x', memberIds: [ended, ...others], convenerId: others[0] }
    expect(await refused('createMiniNetwork', { input: network })).toEqual(['memberIds ended'])
    const parties = [ended, others[0]].map((organisationId) => ({ organisationId }))
    expect(await refused('createCollaboration', { input: { title: 'x', parties } })).toEqual(['parties ended'])
  })

  it('gets no need, offer or story', async () => {
    const organisationId = await makers.Organisation?.()
    await done('endOrganisation', { id: organisationId })
    const need = { kind: 'TIME', text: 'x', organisationId }
    expect(await refused('createNeed', { input: need })).toEqual(['organisationId ended'])
    expect(await refused('createOffer', { input: need })).toEqual(['organisationId ended'])
    const story = { title: 'x', text: 'x', organisationId }
    expect(await refused('createStory', { input: story })).toEqual(['organisationId ended'])
  })
})

describe.each([
  { name: 'Organisation', field: 'name', query: 'organisation' },
  { name: 'Person', field: 'name', query: 'person' },
  { name: 'Initiative', field: 'title', query: 'initiative' },
  { name: 'Theme', field: 'labelSv', query: 'theme' },
])('a former name of $name', ({ name, field, query }) => {
  it('is kept, shown and found', async () => {
    const [before, now] = [uniqueWord(), uniqueWord()]
    const id = (await makers[name]?.({ [field]: `Aa ${before}` })) ?? ''
    await done(`change${name}`, { id, input: { [field]: now } })
    const read = () =>
      ask<Record<string, { formerNames: string[] }>>(`query ($id: ID!) { ${query}(id: $id) { formerNames } }`, {
        id,
      }).then((found) => found[query]?.formerNames)
    expect(await read()).toEqual([`Aa ${before}`])
    await expect
      .poll(async () => {
        const { search } = await ask<{ search: { nodes: { node: { id: string } }[] } }>(
          'query ($query: String!) { search(query: $query) { nodes { node { id } } } }',
          { query: before },
        )
        return search.nodes.map(({ node }) => node.id)
      })
      .toEqual([id])
    await done(`change${name}`, { id, input: { [field]: `Aa ${before}` } })
    expect(await read()).toEqual([now])
    await done(`change${name}`, { id, input: { formerNames: [] } })
    expect(await read()).toEqual([])
    await done(`change${name}`, { id, input: { [field]: `AA ${before}` } })
    expect(await read()).toEqual([])
  })

  it('does not go along where more come to see it', async () => {
    const [secret, later, now] = [uniqueWord(), uniqueWord(), uniqueWord()]
    const id = (await makers[name]?.({ [field]: secret })) ?? ''
    await runDirectly('MATCH (n {id: $id}) SET n.visibility = "network"', { id })
    const names = async () => (await runDirectly('MATCH (n {id: $id}) RETURN n.formerNames AS names', { id }))[0]?.names
    await asViewer(coordinator, () => done(`change${name}`, { id, input: { [field]: later } }))
    expect(await names()).toEqual([secret])
    const isLevelled = name !== 'Theme'
    if (!isLevelled) return
    await asViewer(coordinator, () => done(`change${name}`, { id, input: { [field]: now, visibility: 'EVERYONE' } }))
    expect(await names()).toEqual([])
  })
})
