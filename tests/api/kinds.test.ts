import { schema } from '@mellanrum/graph-api/schema'
import { type GraphQLInputObjectType, getNamedType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask, graphql } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leastInputs, makers } from '../support/makers.ts'
import { done, mutate, type Outcome, refused, uniqueWord } from '../support/mutate.ts'

/** Rules that hold of every kind: each test walks over all that the schema has. */
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
const inputOf = (name: string) => {
  const field = mutations.find((one) => one.name === name)
  const arg = field?.args.find((one) => one.name === 'input')
  return arg ? (getNamedType(arg.type) as GraphQLInputObjectType).getFields() : {}
}
const kindsWith = (verb: 'create' | 'change', field?: string) =>
  mutations
    .filter(({ name, args }) => new RegExp(`^${verb}[A-Z]`).test(name) && args.some((arg) => arg.name === 'input'))
    .map(({ name }) => ({ name, kind: name.slice(verb.length) }))
    .filter(({ name, kind }) => kind in leastInputs && (!field || field in inputOf(name)))

it('knows how to make every kind that can be made or changed', () => {
  const known = Object.keys(leastInputs)
  const made = mutations.filter(({ name }) => /^create[A-Z]/.test(name)).map(({ name }) => name.slice(6))
  expect([...made].sort()).toEqual([...known].sort())
  const changed = mutations.filter(({ args }) => args.some((arg) => arg.name === 'readAt'))
  expect(changed.length).toBeGreaterThan(25)
  const blind = mutations
    .filter(
      ({ name }) => /^change[A-Z]/.test(name) && !name.endsWith('Status') && !changed.some((one) => one.name === name),
    )
    .map(({ name }) => name)
  expect(blind).toEqual(['changeNoticeSettings'])
})

describe('visibility, without an account', () => {
  it.each(kindsWith('create', 'visibility'))('$name is refused where it would hide', async ({ name, kind }) => {
    for (const visibility of ['ME', 'GATHERING']) {
      const input = { ...(await leastInputs[kind]?.()), visibility }
      expect(await refused(name, { input })).toEqual(['visibility not_yours'])
    }
  })

  it.each(kindsWith('change', 'visibility'))('$name is refused where it would hide', async ({ name, kind }) => {
    const id = await makers[kind]?.()
    for (const visibility of ['ME', 'GATHERING']) {
      expect(await refused(name, { id, input: { visibility } })).toEqual(['visibility not_yours'])
    }
    await done(name, { id, input: { visibility: 'EVERYONE' } })
  })
})

describe('of many who change what they read, one goes through', () => {
  const changing = mutations
    .filter(({ args }) => args.some((arg) => arg.name === 'readAt'))
    .map(({ name }) => ({ name, kind: name.replace(/^[a-z]+/, '') }))

  /** Something that can be given anew again and again. */
  const changeOf = (name: string) => {
    const field = ['title', 'name', 'text', 'labelSv', 'purpose'].find((one) => one in inputOf(name))
    return field ? { input: { [field]: uniqueWord() } } : {}
  }

  /** What is changed of a thing by itself: of what kind that is, and what it is called with. */
  const parts: Readonly<Record<string, () => Promise<{ kind: string; values: { id: string } & object }>>> = {
    changeMeeting: async () => {
      const input = { startsAt: '2031-03-04T09:00' }
      const id = await makers.MiniNetwork?.()
      const { meetings } = await done<{ meetings: { id: string }[] }>('addMeeting', { id, input }, 'meetings { id }')
      return { kind: 'Meeting', values: { id: meetings[0]?.id ?? '', input: { notes: uniqueWord() } } }
    },
    changeMiniNetworkMembers: async () => {
      const memberIds = [await makers.Organisation?.(), await makers.Organisation?.(), await makers.Organisation?.()]
      return { kind: 'MiniNetwork', values: { id: (await makers.MiniNetwork?.()) ?? '', input: { memberIds } } }
    },
    changeCollaborationParty: async () => {
      const organisationId = await makers.Organisation?.()
      const parties = [{ organisationId }, { organisationId: await makers.Organisation?.() }]
      const id = (await makers.Collaboration?.({ parties })) ?? ''
      return { kind: 'Collaboration', values: { id, organisationId, gives: uniqueWord() } }
    },
  }

  it.each(changing)('$name', async ({ name, kind: named }) => {
    const { kind, values } = (await parts[name]?.()) ?? {
      ...{ kind: named, values: { id: (await makers[named]?.()) ?? '', ...changeOf(name) } },
    }
    const [row] = await runDirectly('MATCH (n:Thing|Meeting {id: $id}) RETURN n.updatedAt AS updatedAt', {
      id: values.id,
    })
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => mutate(name, { ...values, readAt: row?.updatedAt }, '__typename')),
    )
    const ends = outcomes.map((outcome) => outcome.__typename)
    expect(ends.filter((end) => end !== 'ConflictError')).toHaveLength(1)
    const lost = outcomes.find((outcome): outcome is Outcome<never> => outcome.__typename === 'ConflictError')
    const type = schema.getType(kind)
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
    const told = Object.keys(JSON.parse(lost?.current ?? '{}'))
    expect(told).toContain('id')
    expect(told.filter((field) => !fields.includes(field))).toEqual([])
  })
})

describe('the same request sent again', () => {
  const making = mutations.filter(({ args }) => args.some((arg) => arg.name === 'key')).map(({ name }) => ({ name }))

  it('is known of everything that makes something', () => {
    const names = making.map(({ name }) => name)
    for (const { name } of mutations) if (/^create[A-Z]/.test(name)) expect(names).toContain(name)
    expect(names).toContain('answerSelfAssessment')
  })

  it.each(kindsWith('create'))('makes one: $name', async ({ name, kind }) => {
    const input = (await leastInputs[kind]?.()) ?? {}
    const key = `key-${uniqueWord()}`
    const ids = await Promise.all(Array.from({ length: 6 }, () => done(name, { input, key }).then(({ id }) => id)))
    expect(new Set(ids).size).toBe(1)
    const other = await done(name, { input, key: `key-${uniqueWord()}` })
    expect(other.id).not.toBe(ids[0])
  })

  it('counts an answer once', async () => {
    const id = await makers.SelfAssessment?.()
    const input = { id, answers: [{ subject: 'YOU', level: 'GOOD' }] }
    const key = `key-${uniqueWord()}`
    for (let time = 0; time < 3; time++) await done('answerSelfAssessment', { input, key })
    const { node } = await ask<{ node: { results: { answered: number }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on SelfAssessment { results { answered } } } }',
      { id },
    )
    expect(node.results[0]?.answered).toBe(1)
  })

  it('is refused where something else is sent with the same key, and holds for a day', async () => {
    const key = `key-${uniqueWord()}`
    const input = { name: uniqueWord() }
    const { id } = await done('createPlace', { input, key })
    expect(await refused('createPlace', { input: { name: uniqueWord() }, key })).toEqual(['key used'])
    await runDirectly(
      `MATCH (key:RequestKey {madeId: $id}) SET key.createdAt = '2020-01-01T00:00:00.000Z' RETURN key.key AS key`,
      { id },
    )
    expect((await done('createPlace', { input, key })).id).not.toBe(id)
    expect(await refused('createPlace', { input, key: 'short' })).toEqual(['key too_small'])
  })
})

describe('days and times', () => {
  const noDays = ['2026-02-30', '2026-13-01', '0001-01-01', '1899-12-31', '2200-01-01', '2026-2-3', 'tomorrow']
  const dated = mutations.flatMap(({ name, args }) => {
    const own = args.filter((arg) => ['Date', 'DateTime'].includes(getNamedType(arg.type).name))
    const inner = Object.values(inputOf(name)).filter((field) =>
      ['Date', 'DateTime'].includes(getNamedType(field.type).name),
    )
    return [
      ...own.map((arg) => ({ name, field: arg.name, type: getNamedType(arg.type).name, variable: arg.type })),
      ...inner.map((field) => ({ name, field: field.name, type: getNamedType(field.type).name, variable: field.type })),
    ]
  })

  it.each(dated)('$name: $field is one of the calendar', async ({ type }) => {
    const values = type === 'Date' ? noDays : noDays.map((day) => `${day}T10:00:00.000Z`)
    for (const day of values) {
      const { errors } = await graphql(
        type === 'Date'
          ? 'mutation ($day: Date) { endPlace(id: "x", endedOn: $day) { __typename } }'
          : 'mutation ($day: DateTime) { endPlace(id: "x", readAt: $day) { __typename } }',
        { day },
      )
      expect(errors?.[0]?.message, day).toMatch(/Give a (day|moment)/)
    }
  })

  it.each(['startsAt', 'endsAt'])('%s of a gathering is one of the calendar', async (field) => {
    for (const day of noDays) {
      const input = { title: 'x', kind: 'OTHER', startsAt: '2026-01-01T08:00', [field]: `${day}T10:00` }
      expect(await refused('createGathering', { input })).toEqual([expect.stringContaining(field)])
    }
    for (const time of ['2026-05-12T24:00', '2026-05-12T10:60', '2026-05-12', '2026-05-12T10:00Z']) {
      const input = { title: 'x', kind: 'OTHER', startsAt: '2026-01-01T08:00', [field]: time }
      expect(await refused('createGathering', { input })).toEqual([expect.stringContaining(field)])
    }
  })

  it.each([
    { startsAt: '2026-05-12T13:00', endsAt: '2026-05-12T12:00', problem: 'endsAt before_start' },
    { startsOn: '2026-05-12', startsAt: '2026-06-01T10:00', problem: 'startsOn another_day' },
    { endsAt: '2026-05-12T12:00', problem: 'endsAt needs_start' },
    { endsOn: '2026-05-12', problem: 'endsOn needs_start' },
    { startsOn: '2026-05-12', endsOn: '2026-05-11', problem: 'endsOn before_start' },
  ])('a gathering is refused: $problem', async ({ problem, ...days }) => {
    expect(await refused('createGathering', { input: { title: 'x', kind: 'OTHER', ...days } })).toEqual([problem])
    const id = await makers.Gathering?.()
    expect(await refused('changeGathering', { id, input: days })).toEqual([problem])
  })

  it('a gathering goes on for several days', async () => {
    const days = 'startsOn startsAt endsOn endsAt'
    const input = { title: 'x', kind: 'OTHER', startsAt: '2027-05-12T09:00', endsAt: '2027-05-13T16:00' }
    const made = await done<{ id: string }>('createGathering', { input }, `id ${days}`)
    expect(made).toMatchObject({ startsOn: '2027-05-12', endsOn: '2027-05-13' })
    const moved = { startsAt: '2027-06-01T23:30', endsAt: '2027-06-02T01:30' }
    expect(await done('changeGathering', { id: made.id, input: moved }, days)).toEqual({
      ...moved,
      startsOn: '2027-06-01',
      endsOn: '2027-06-02',
    })
    const untimed = { startsAt: null, endsAt: null, startsOn: '2027-07-01', endsOn: '2027-07-03' }
    expect(await done('changeGathering', { id: made.id, input: untimed }, days)).toEqual(untimed)
    const oneDay = { endsOn: null }
    expect(await done('changeGathering', { id: made.id, input: oneDay }, days)).toMatchObject(oneDay)
  })

  it('whatever begins and ends does so in this order', async () => {
    const [organisationId, personId] = [await makers.Organisation?.(), await makers.Person?.()]
    const wrong = { since: '2026-05-12', until: '2026-05-11' }
    expect(await refused('createPerson', { input: { name: 'x', worksAt: [{ organisationId, ...wrong }] } })).toEqual([
      'worksAt.until custom',
    ])
    expect(
      await refused('link', { input: { type: 'WORKS_AT', from: personId, to: organisationId, ...wrong } }),
    ).toEqual(['until custom'])
    const initiative = { title: 'x', summary: 'x', startsOn: wrong.since, endsOn: wrong.until }
    expect(await refused('createInitiative', { input: initiative })).toEqual(['endsOn before_start'])
  })
})

describe('an address on the web', () => {
  const address = (website: string) => ({ input: { name: uniqueWord(), kind: 'OTHER', website } })

  it.each([
    ['www.webbprov.se', 'https://www.webbprov.se'],
    ['webbprov.se/om?x=1', 'https://webbprov.se/om?x=1'],
    ['http://webbprov.se', 'http://webbprov.se'],
    ['  https://webbprov.se  ', 'https://webbprov.se'],
  ])('%s is %s', async (given, website) => {
    expect(await done('createOrganisation', address(given), 'website')).toEqual({ website })
  })

  it.each([
    ['https://webb prov.se', 'blank'],
    ['webbprov', 'no_address'],
    ['javascript:alert(1)', 'no_address'],
    ['ftp://webbprov.se', 'no_address'],
    ['https://någon:hemligt@webbprov.se', 'with_user'],
    ['https://webbprov\u202ese.moc', 'hidden_marks'],
    ['https://webb\u200bprov.se', 'hidden_marks'],
  ])('%s is refused: %s', async (given, code) => {
    expect(await refused('createOrganisation', address(given))).toEqual([`website ${code}`])
  })
})

describe('answers to a self-assessment', () => {
  const results = async (id: string) => {
    const { node } = await ask<{ node: { results: { answered: number; counts: Record<string, number> | null }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on SelfAssessment { results { answered counts { poor fair good } } } } }',
      { id },
    )
    return node.results[0]
  }
  const answer = (id: string, level: string) =>
    done('answerSelfAssessment', { input: { id, answers: [{ subject: 'YOU', level }] } })

  it('are shown in groups of five, so that one more changes nothing', async () => {
    const id = (await makers.SelfAssessment?.()) ?? ''
    for (const level of ['POOR', 'FAIR', 'FAIR', 'GOOD']) await answer(id, level)
    expect(await results(id)).toEqual({ answered: 4, counts: null })
    await answer(id, 'GOOD')
    const five = { poor: 1, fair: 2, good: 2 }
    expect(await results(id)).toEqual({ answered: 5, counts: five })
    for (let more = 6; more < 10; more++) {
      await answer(id, 'POOR')
      expect(await results(id)).toEqual({ answered: more, counts: five })
    }
    await answer(id, 'POOR')
    expect(await results(id)).toEqual({ answered: 10, counts: { ...five, poor: 6 } })
  })
})

it('a theme is a part of several, and of none of itself', async () => {
  const [a, b] = [(await makers.Theme?.()) ?? '', (await makers.Theme?.()) ?? '']
  const made = await done<{ id: string; broaderThemes: { id: string }[] }>(
    'createTheme',
    { input: { labelSv: uniqueWord(), labelEn: 'x', broaderIds: [a, b] } },
    'id broaderThemes { id }',
  )
  expect(made.broaderThemes.map(({ id }) => id).sort()).toEqual([a, b].sort())
  const third = (await makers.Theme?.()) ?? ''
  await done('link', { input: { type: 'BROADER', from: made.id, to: third } }, 'lasts')
  const read = await done<{ broaderThemes: unknown[] }>(
    'changeTheme',
    { id: made.id, input: {} },
    'broaderThemes { id }',
  )
  expect(read.broaderThemes).toHaveLength(3)
  expect(await refused('link', { input: { type: 'BROADER', from: a, to: made.id } })).toEqual(['to cycle'])
  await done('changeTheme', { id: made.id, input: { broaderId: a } })
  expect(await done('changeTheme', { id: made.id, input: {} }, 'broaderThemes { id }')).toEqual({
    broaderThemes: [{ id: a }],
  })
})
