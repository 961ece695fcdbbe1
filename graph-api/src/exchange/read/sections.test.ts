import { expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'

const parted = (text: string) =>
  readDelimited(text, 'fil').rows.map(({ cells, aside }) => [cells[0]?.[0] ?? cells[1]?.[0], aside, cells.at(-1)?.[0]])

it('sets a numbered part aside whose number its rows go on with, and keeps its name beside them', () => {
  expect(
    parted('Nr;Åtgärd;Ansvar;Start\nA;Skog;;\nA.1;Plantera;Norrby kommun;2026\n2.;Vatten;;\n2.1;Rena;Verken;2027\n'),
  ).toEqual([
    ['A', 'section', undefined],
    ['A.1', undefined, 'Skog'],
    ['2.', 'section', undefined],
    ['2.1', undefined, 'Vatten'],
  ])
})

it('sets aside what a sum beneath takes up again', () => {
  expect(
    parted('Mottagare;Projekt;Belopp\nKlubben;Lampor;10\nKultur;;\nTeatern;Scen;20\nSumma kultur;;20\nTotalt;;30\n'),
  ).toEqual([
    ['Klubben', undefined, undefined],
    ['Kultur', 'section', undefined],
    ['Teatern', undefined, 'Kultur'],
    ['Summa kultur', 'sum', undefined],
    ['Totalt', 'sum', undefined],
  ])
})

it('reads a table that begins with the name of its first part, and keeps names of which no more is known elsewhere', () => {
  const rows = 'Odling;Lo;Umeå\nBad;Bo;Umeå\n'
  expect(parted(`Insats;Ledare;Ort\nNatur;;\n${rows}Kultur;;\nDans;Åsa;Luleå\n`).map(([, aside]) => aside)).toEqual([
    'section',
    undefined,
    undefined,
    'section',
    undefined,
  ])
  const names = parted(
    `Organisation;Kontakt;Ort\nAlfa;Lo Ek;Umeå\nBeta;;\nGamma;Bo Ek;Umeå\nDelta;;\nEta;Siv Ek;Luleå\n`,
  )
  expect(names.every(([, aside]) => aside === undefined)).toBe(true)
  const bodies = parted(`Organisation;Kontakt;Ort\nNorrby kommun;;\n${rows}Söderby kommun;;\nEta;Siv Ek;Luleå\n`)
  expect(bodies.every(([, aside]) => aside === undefined)).toBe(true)
})
