import { describe, expect, it } from 'vitest'
import { ReadFailure } from './read-failure.ts'
import { readIcalendar } from './read-icalendar.ts'

const read = (...lines: string[]) => {
  const { tables, notes } = readIcalendar(lines.join('\r\n'), 'kalender.ics', 'Europe/Stockholm')
  const [table] = tables
  const names = table?.columns.map(({ name }) => name) ?? []
  const rows = table?.rows.map(({ cells }) =>
    Object.fromEntries(names.map((name, at) => [name, cells[at]?.join('|') ?? ''])),
  )
  return { rows: rows ?? [], notes }
}
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'SUMMARY:Lärträff', ...lines, 'END:VEVENT']
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR']

describe('an event', () => {
  it.each([
    ['private', 'CLASS:PRIVATE'],
    ['private', 'CLASS:CONFIDENTIAL'],
    ['cancelled', 'STATUS:CANCELLED'],
    [undefined, 'CLASS:PUBLIC'],
  ])('is set aside as %s: %s', (aside, line) => {
    const { tables } = readIcalendar(calendar(...event('DTSTART:20240101T100000', line)).join('\r\n'), 'k.ics', 'UTC')
    expect(tables[0]?.rows.map((row) => row.aside)).toEqual([aside])
  })
})

describe('a calendar that a program wrote wrongly', () => {
  it('keeps what can be read of an event whose day is none, and shows it as it is written', () => {
    const { rows } = read(...calendar(...event('DTSTART:INVALID', 'LOCATION:Norrköping')))
    expect(rows).toMatchObject([{ summary: 'Lärträff', dtstart: 'INVALID', location: 'Norrköping' }])
  })

  it.each([
    ['20240101', '2024-01-01'],
    ['20240101T1000', '2024-01-01T10:00'],
    ['20230231T100000', '2023-02-31T10:00:00'],
    ['20241331', '2024-13-31'],
  ])('never moves a day that is written otherwise or does not exist: %s', (given, dtstart) => {
    expect(read(...calendar(...event(`DTSTART:${given}`))).rows).toMatchObject([{ dtstart }])
  })

  it('has no end where an event would go on for thousands of years', () => {
    const { rows } = read(...calendar(...event('DTSTART:20240101T000000Z', 'DURATION:P999999999999999999W')))
    expect(rows).toMatchObject([{ dtstart: '2024-01-01T01:00', dtend: expect.stringMatching(/^P\d+W$/) }])
  })

  it('has the first date alone where no day ever fits the rule', () => {
    const { rows } = read(...calendar(...event('DTSTART:20240101T100000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')))
    expect(rows).toMatchObject([{ occurrences: '2024-01-01T10:00' }])
  })

  it('is read but for its end where its duration is none', () => {
    expect(read(...calendar(...event('DTSTART:20240101T100000', 'DURATION:LONG'))).rows).toMatchObject([
      { dtstart: '2024-01-01T10:00', dtend: 'LONG' },
    ])
  })

  it.each([
    ['is left out of them and stands by itself', '20260316', '2026-03-09T18:00|2026-03-23T18:00', '2026-03-09T20:00'],
    [
      'that is the first has it begin with the next',
      '20260309',
      '2026-03-16T18:00|2026-03-23T18:00',
      '2026-03-16T20:00',
    ],
  ])('a moved date of it %s', (_name, day, occurrences, dtend) => {
    const weekly = event('UID:a', 'DTSTART:20260309T180000', 'DTEND:20260309T200000', 'RRULE:FREQ=WEEKLY;COUNT=3')
    const moved = event('UID:a', `RECURRENCE-ID:${day}T180000`, 'DTSTART:20260317T190000', 'DTEND:20260317T200000')
    const { rows } = read(...calendar(...weekly, ...moved))
    expect(rows).toMatchObject([
      { uid: 'a', dtstart: occurrences.slice(0, 16), dtend, occurrences },
      { dtstart: '2026-03-17T19:00', occurrences: '' },
    ])
    expect(rows[1]?.uid).not.toBe('a')
  })

  it('recurs by the clocks of a zone that the file describes itself', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Kontoret', 'BEGIN:STANDARD', 'DTSTART:20000101T000000']
    const offsets = ['TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE']
    const weekly = event('DTSTART;TZID=Kontoret:20240101T100000', 'RRULE:FREQ=WEEKLY;COUNT=3')
    const { rows, notes } = read(...calendar(...zone, ...offsets, ...weekly))
    expect(rows).toMatchObject([{ occurrences: '2024-01-01T11:00|2024-01-08T11:00|2024-01-15T11:00' }])
    expect(notes.map(({ code }) => code)).toEqual(['recurring'])
  })

  it('is read in the times that it has where the rules of its own zone cannot be followed', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Hemma', 'BEGIN:STANDARD', 'DTSTART:20000101T000000']
    const endless = 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'
    const offsets = ['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:STANDARD', 'END:VTIMEZONE']
    const { rows, notes } = read(
      ...calendar(...zone, endless, ...offsets, ...event('DTSTART;TZID=Hemma:20240101T100000')),
    )
    expect(rows).toMatchObject([{ dtstart: '2024-01-01T10:00' }])
    expect(notes).toContainEqual({ code: 'zone_unknown', sample: 'Hemma' })
  })

  it.each([
    ['a rule that is none', 'RRULE:FREQ=SOMETIMES'],
    ['a line without a colon', 'X-APPLE-RADIUS=49.9'],
    ['a parameter without a value', 'ORGANIZER;CN=Någon AB'],
  ])('loses %s and nothing else, and says which', (_name, line) => {
    const { rows, notes } = read(...calendar(...event('DTSTART:20240101', line), ...event('DTSTART:20240202')))
    expect(rows).toMatchObject([{ dtstart: '2024-01-01' }, { dtstart: '2024-02-02' }])
    expect(notes).toContainEqual({ code: 'line_left_out', count: 1, row: 6, sample: line })
  })

  it('loses what stands after its end', () => {
    const { rows } = read(...calendar(...event('DTSTART:20240101')), 'X-COMMENT:Cached')
    expect(rows).toHaveLength(1)
  })

  it('is refused where it was cut off', () => {
    expect(() => read('BEGIN:VCALENDAR', ...event('DTSTART:20240101').slice(0, -1))).toThrow(ReadFailure)
  })
})
