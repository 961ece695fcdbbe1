import { describe, expect, it } from 'vitest'
import { haveSameFacts, haveSameHeading } from './same-facts.ts'

const entry = (title: string, startsOn: string | null = null, endsOn: string | null = null) => ({
  title,
  startsOn,
  endsOn,
})
const titled = (left: string, right: string) => haveSameFacts(entry(left), entry(right))

describe('one initiative entered twice', () => {
  it('is not work packages, stages or years of one title', () => {
    expect(titled('Energi WP1', 'Energi WP3')).toBe(false)
    expect(titled('Energi WP 12', 'Energi WP 1 och 2')).toBe(false)
    expect(titled('Mat i skolan fas I', 'Mat i skolan fas II')).toBe(false)
    expect(titled('Mat i skolan, del iv', 'Mat i skolan, del VI')).toBe(false)
    expect(titled('Forum 2023', 'Forum')).toBe(false)
  })

  it('holds the same numbers in any order and case', () => {
    expect(titled('Fas 2 av 3', 'Av 3 faser den 2')).toBe(true)
    expect(titled('Fas IV', 'fas iv')).toBe(true)
    expect(titled('Energi', 'Energin')).toBe(true)
  })

  it('takes letters for a number only where they stand by themselves', () => {
    expect(titled('Civil beredskap', 'Beredskap')).toBe(true)
  })

  it('starts and ends within a month of each other, where both say when', () => {
    const started = (left: string | null, right: string | null) =>
      haveSameFacts(entry('Mat i skolan', left), entry('Maten i skolan', right))
    const ended = (left: string | null, right: string | null) =>
      haveSameFacts(entry('Mat i skolan', null, left), entry('Maten i skolan', null, right))
    for (const within of [started, ended]) {
      expect(within('2021-01-01', '2021-02-01')).toBe(true)
      expect(within('2021-02-01', '2021-01-01')).toBe(true)
      expect(within('2021-01-01', '2021-02-02')).toBe(false)
      expect(within('2021-02-02', '2021-01-01')).toBe(false)
      expect([within(null, '2021-01-01'), within('2021-01-01', null), within(null, null)]).toEqual([true, true, true])
    }
  })
})

describe('one heading over two summaries', () => {
  const heading = (left: string, right: string) =>
    haveSameHeading(entry(left, '2021-01-01'), entry(right, '2021-01-01'))

  it('is one title, whatever its signs, spaces and capitals', () => {
    expect(heading('Mat i skolan', ' Mat – i SKOLAN.')).toBe(true)
    expect(heading('Mål för 2030', 'Mål för 2030'.normalize('NFD'))).toBe(true)
    expect(heading('Mat i skolan', 'Mat i skola')).toBe(false)
    expect(heading('Mat i skolan', 'Matiskolan')).toBe(false)
  })

  it('is not a title of one word or none, which two share by chance', () => {
    expect(heading('Forum', 'Forum')).toBe(false)
    expect(heading('!', '?')).toBe(false)
  })

  it('starts on one day, which both say', () => {
    const started = (left: string | null, right: string | null) =>
      haveSameHeading(entry('Mat i skolan', left), entry('Mat i skolan', right))
    expect(started('2021-01-01', '2021-01-01')).toBe(true)
    expect(started('2021-01-01', '2021-01-02')).toBe(false)
    expect(started(null, null)).toBe(false)
    expect(started('2021-01-01', null)).toBe(false)
  })
})
