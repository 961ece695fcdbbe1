import { english } from '@mellanrum/graph-api/figures/report-words-en'
import { swedish } from '@mellanrum/graph-api/figures/report-words-sv'
import { describe, expect, it } from 'vitest'
import { en } from '../../web/src/language/en.ts'
import { sv } from '../../web/src/language/sv.ts'

type Words = Readonly<Record<string, unknown>>

/** What the page says where the report says the same; enums are written in capitals there. */
const pageOf = ({ report, figures, kinds, parallels, lists }: typeof sv): Words => ({
  ...figures,
  ...report,
  kind: lists.kind,
  organisationKind: kinds.organisationKind,
  collaborationStatus: kinds.collaborationStatus,
  miniNetworkStatus: kinds.miniNetworkStatus,
  verdict: parallels.verdict,
})

const numbers = [0, 1, 2, 5, 12, 13, 1_234]
const texts = ['a', 'Två Ord']
/** Values for the parameters of a function of words, of which none tells its type: each is tried with numbers and with texts. */
const trials = (length: number): unknown[][] =>
  length === 0
    ? [[]]
    : trials(length - 1).flatMap((rest) => [...numbers, ...texts, true, false].map((one) => [...rest, one]))

const said = (say: (...given: never[]) => string, given: readonly unknown[]): string => {
  try {
    return say(...(given as never[]))
  } catch {
    return 'refused'
  }
}

/** Where two sets of words differ: `inShort.contacts`. */
function differences(report: unknown, page: unknown, path: readonly string[] = []): string[] {
  if (typeof report === 'function' && typeof page === 'function') {
    const differs = trials(report.length).some((given) => said(report as never, given) !== said(page as never, given))
    return differs ? [path.join('.')] : []
  }
  if (typeof report === 'object' && report !== null && typeof page === 'object' && page !== null) {
    return Object.entries(report).flatMap(([key, value]) => {
      const there = page as Words
      return differences(value, there[key] ?? there[key.toUpperCase()], [...path, key])
    })
  }
  return report === page ? [] : [path.join('.')]
}

describe('the words of the report’s PDF', () => {
  it.each([
    ['Swedish', swedish, sv],
    ['English', english, en],
  ] as const)('are those of its page, in %s', (_language, words, catalogue) => {
    expect(differences(words, pageOf(catalogue))).toEqual([])
  })
})
