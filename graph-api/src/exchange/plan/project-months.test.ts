import { expect, it } from 'vitest'
import { readDelimited } from '../read/read-delimited.ts'
import { inCalendarMonths, projectStartOf } from './project-months.ts'

const startOf = (...texts: string[]) =>
  projectStartOf({
    name: 'a',
    format: 'csv',
    tables: texts.map((text, at) => readDelimited(text, `t${at}`)),
    notes: [],
  })

it('counts the months of a project from its start', () => {
  expect(inCalendarMonths('M1', '2027-05-01', 'Start')).toBe('2027-05')
  expect(inCalendarMonths('Month 9', '2027-05-15', 'End')).toBe('2028-01')
  expect(inCalendarMonths('M3–18', '2027-01-01', 'Duration')).toBe('2027-03 – 2028-06')
  expect(inCalendarMonths('12', '2027-01-01', 'End month')).toBe('2027-12')
})

it('leaves what counts no months, and all where no start is known', () => {
  expect(inCalendarMonths('12', '2027-01-01', 'End')).toBe('12')
  expect(inCalendarMonths('2027-06-01', '2027-01-01', 'Start')).toBe('2027-06-01')
  expect(inCalendarMonths('M1', null, 'Start')).toBe('M1')
})

it('finds the start in a row of its own or above a table, and none where a file has two', () => {
  const packages = 'AP;Titel;Start;Slut\nAP1;Ledning;M1;M24\nAP2;Prov;M2;M9\n'
  expect(startOf('Akronym;Projektstart;Koordinator\nTEST;2027-03-01;Norrby kommun\n', packages)).toBe('2027-03-01')
  expect(startOf(`Projektstart: 2027-04-01;;;\n${packages}`)).toBe('2027-04-01')
  expect(startOf('Title;Start date\nA;2027-03-01\n', 'Title;Start date\nB;2027-09-01\n')).toBe(null)
  expect(startOf(packages)).toBe(null)
})
