import { getNamedType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { graphql } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'
import { inputOf, mutations } from '../support/mutations.ts'

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
