import { expect, it } from 'vitest'
import { withPlannedPeriods } from './part-plan.ts'
import { readDelimited } from './read-delimited.ts'

const plan = (text: string, name = 'fil') => {
  const { columns, rows } = withPlannedPeriods(readDelimited(text, name))
  return [columns.slice(-2).map((column) => column.name), ...rows.map(({ cells }) => cells.slice(-2).flat())]
}

it('reads the first and the last month that a row marks, also with short years and blocks', () => {
  expect(plan('Delprojekt;nov-26;dec-26;jan-27;feb-27\nMark;x;x;;\nHus;;■;■■;■\nTak;;;;\n')).toEqual([
    ['start', 'end'],
    ['nov 2026', 'dec 2026'],
    ['dec 2026', 'feb 2027'],
    [],
  ])
  expect(plan('Task;Q1 2027;Q2 2027;Q3 2027\nPilot;;x;x\n')[1]).toEqual(['Q2 2027', 'Q3 2027'])
})

it('takes the year of months without one from the only year above the table', () => {
  expect(plan('Aktivitetsplan 2027;;;;\nAktivitet;Ansvar;mars;april;maj\nStädning;Lo;;x;x\n')[1]).toEqual([
    'april 2027',
    'maj 2027',
  ])
})

it('leaves sums beneath months, answers and tables with days of their own as they are', () => {
  const names = (text: string) => plan(text)[0]
  expect(names('Projekt;jan 2027;feb 2027;mars 2027\nBad;120;80;95\n')).not.toContain('start')
  expect(names('Projekt;Start;jan 2027;feb 2027;mars 2027\nBad;2027-01-05;x;x;\n')).not.toContain('start')
  expect(names('Projekt;2027 jan;Plats;2027 feb\nBad;x;Umeå;x\n')).not.toContain('start')
})
