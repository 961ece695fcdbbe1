import { schema } from '@mellanrum/graph-api/schema'
import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leastInputs, makers } from '../support/makers.ts'
import { done, mutate, type Outcome, refused, uniqueWord } from '../support/mutate.ts'
import { inputOf, mutations } from '../support/mutations.ts'

/** Rules that hold of every kind: each test walks over all that the schema has. */
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
