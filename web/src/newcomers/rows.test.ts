import { describe, expect, it } from 'vitest'
import { changedRows, emptyRow, mostRows } from './rows.ts'

const texts = (rows: readonly { text: string }[]) => rows.map(({ text }) => text)

describe('rows of a newcomer', () => {
  it('grow by one when the last is written in, up to their number', () => {
    const one = changedRows('needs', [emptyRow('needs')], 0, { text: 'En bil' })
    expect(texts(one)).toEqual(['En bil', ''])
    const full = Array.from({ length: mostRows }, (_, at) => ({ ...emptyRow('needs'), text: `${at}` }))
    expect(changedRows('needs', full, mostRows - 1, { text: 'Sist' })).toHaveLength(mostRows)
  })

  it('become one for each line that is pasted, and keep what there is no room for', () => {
    const rows = [{ ...emptyRow('offers'), kind: 'VENUE' }, emptyRow('offers')]
    const pasted = changedRows('offers', rows, 0, { text: 'Ett rum\r\n\n  \nEn sal ' })
    expect(texts(pasted)).toEqual(['Ett rum', 'En sal ', ''])
    expect(pasted[1]?.kind).toBe('VENUE')
    const many = changedRows('offers', [emptyRow('offers')], 0, { text: [1, 2, 3, 4, 5, 6, 7, 8].join('\n') })
    expect(texts(many)).toEqual(['1', '2', '3', '4', '5', '6 7 8'])
  })

  it('begin with no guess of what kind of thing is sought or offered', () => {
    expect([emptyRow('needs').kind, emptyRow('offers').kind]).toEqual(['OTHER', 'OTHER'])
  })
})
