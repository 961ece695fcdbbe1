import { describe, expect, it } from 'vitest'
import { adjustRows } from './adjust-rows.ts'
import { readNetworkTables } from './network-tables.ts'

const initiativeHeading =
  'id,title,summary,language,title_other,summary_other,language_other,starts_on,ends_on,place,themes'

function adjusted(initiative: string, organisation = 'o,Vännäs kommun,public,Vännäs,SE') {
  return adjustRows(
    readNetworkTables({
      organisations: `id,name,kind,place,country\n${organisation}`,
      initiatives: `${initiativeHeading}\n${initiative}`,
      affiliations: 'organisation_id,initiative_id,role',
    }),
  )
}

describe('adjusting rows on their way in', () => {
  it('leaves an end before the start empty and keeps the initiative', () => {
    const { tables, adjusted: changes } = adjusted('a,Cykel,Text,sv,,,,2019-09-22,2019-09-21,,')
    expect(tables.initiatives[0]).toMatchObject({ id: 'a', starts_on: '2019-09-22', ends_on: '' })
    expect(changes).toEqual([
      { table: 'initiatives', line: 2, message: 'a: ends_on: left empty, it is before the start' },
    ])
  })

  it('leaves empty a day that no calendar has', () => {
    const { tables, adjusted: changes } = adjusted('a,Cykel,Text,sv,,,,2019-02-30,2019,,')
    expect(tables.initiatives[0]).toMatchObject({ starts_on: '', ends_on: '' })
    expect(changes).toHaveLength(2)
  })

  it('cuts a title and keeps it whole before the text', () => {
    const title = 'lång '.repeat(80).trim()
    const [row] = adjusted(`a,${title},Text,sv,,,,,,,`).tables.initiatives
    expect(row?.title.length).toBeLessThanOrEqual(300)
    expect(row?.summary).toBe(`${title}\nText`)
  })

  it('cuts a long name and leaves out a country that is no code', () => {
    const { tables } = adjusted('a,Cykel,Text,sv,,,,,,,', `o,${'x'.repeat(400)},public,Vännäs,Sverige`)
    expect(tables.organisations[0]).toMatchObject({ name: 'x'.repeat(300), country: '', place: 'Vännäs' })
  })

  it('changes nothing in rows that can be held', () => {
    const { tables, adjusted: changes } = adjusted('a,Cykel,Text,sv,,,,2019-01-01,2019-02-01,Umeå,Resor|Mat')
    expect(changes).toEqual([])
    expect(tables.initiatives[0]?.themes).toBe('Resor|Mat')
  })
})
