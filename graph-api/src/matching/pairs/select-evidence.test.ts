import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatchKind } from '../network/match-text.ts'
import { sampleText } from '../testing/texts.ts'
import { type Evidence, pathBetween, weakestLink } from './explain.ts'
import { selectEvidence } from './select-evidence.ts'
import { evidenceLimits, evidenceThresholds, levelLimits } from './weights.ts'

const { gain: leastGain, reason: leastReason } = evidenceThresholds
const less = (limit: number) => limit - 0.001

/** Two texts by their names, whose first letters are their kinds' and which otherwise say nothing. */
const kinds: Readonly<Record<string, MatchKind>> = { n: 'need', o: 'offer', i: 'initiative', m: 'motivation' }
const textOf = (id: string) => sampleText(id, kinds[id.charAt(0)] ?? 'need')
const met = (mine: string, theirs: string, chance: number): Evidence => {
  return { mine: textOf(mine), theirs: textOf(theirs), chance }
}
const select = (...evidence: readonly Evidence[]) => selectEvidence(evidence, () => true)

describe('what is said of a pair', () => {
  it('is for each need of either side its best offer, the likeliest first', () => {
    const said = select(
      met('n1', 'o1', 0.4),
      met('n1', 'o2', 0.6),
      met('n2', 'o1', 0.7),
      met('o3', 'n3', 0.5),
      met('o4', 'n3', 0.3),
    )
    expect(said.gainsA).toEqual([
      { needId: 'n2', offerId: 'o1', match: 0.7 },
      { needId: 'n1', offerId: 'o2', match: 0.6 },
    ])
    expect(said.gainsB).toEqual([{ needId: 'n3', offerId: 'o3', match: 0.5 }])
    expect(said.reasons).toEqual([])
  })

  it('is for each other way its best match, with whose text is which', () => {
    const said = select(met('m1', 'm2', 0.3), met('m1', 'm3', 0.5), met('i1', 'i2', 0.9))
    expect(said.reasons).toEqual([
      { way: 'same_work', mineId: 'i1', theirsId: 'i2', chance: 0.9 },
      { way: 'same_purpose', mineId: 'm1', theirsId: 'm3', chance: 0.5 },
    ])
  })

  it('asks whether an initiative is under way', () => {
    const way = (isUnderWay: boolean) => selectEvidence([met('n', 'i', 1)], () => isUnderWay).reasons[0]?.way
    expect([way(true), way(false)]).toEqual(['they_have_done', 'same_challenge'])
  })

  it('begins at its thresholds', () => {
    const sure = met('n9', 'o9', leastGain)
    expect(select(sure, met('n1', 'o1', leastGain), met('o2', 'n2', leastGain))).toMatchObject({
      gainsA: [{ needId: 'n1' }, { needId: 'n9' }],
      gainsB: [{ needId: 'n2' }],
    })
    const below = select(sure, met('n1', 'o1', less(leastGain)), met('o2', 'n2', less(leastGain)))
    expect([below.gainsA.length, below.gainsB.length]).toEqual([1, 0])
    const surer = met('n9', 'o9', 1)
    expect(select(surer, met('m1', 'm2', leastReason)).reasons).toHaveLength(1)
    expect(select(surer, met('m1', 'm2', less(leastReason))).reasons).toEqual([])
  })

  it('leaves out a gain that is not even possible beside what is much surer', () => {
    const beside = (gain: number, surest: number) =>
      select(met('n1', 'o1', gain), met('m1', 'm2', surest)).gainsA.length
    const { possible } = levelLimits
    expect([beside(possible, 1), beside(less(possible), 1)]).toEqual([1, 0])
    const surest = possible
    const share = surest * evidenceThresholds.beside
    expect([beside(share, surest), beside(less(share), surest)]).toEqual([1, 0])
  })

  it('is no more than is read', () => {
    const many = Array.from({ length: evidenceLimits.gains + 2 }, (_, at) => at)
    const gains = many.flatMap((at) => [met(`n${at}`, `o${at}`, 0.5), met(`o ${at}`, `n ${at}`, 0.5)])
    const ways = [met('i', 'i', 0.9), met('m', 'm', 0.9), met('n', 'n', 0.9), met('o', 'o', 0.9), met('o', 'm', 0.9)]
    const said = select(...gains, ...ways)
    expect([said.gainsA.length, said.gainsB.length]).toEqual([evidenceLimits.gains, evidenceLimits.gains])
    expect(said.reasons).toHaveLength(evidenceLimits.reasons)
  })

  it('is the likeliest alone where nothing is above the thresholds: a gain before a reason, one’s own before theirs', () => {
    const [a, b, other] = [met('n1', 'o1', 0.02), met('o2', 'n2', 0.02), met('m1', 'm2', 0.02)]
    const counts = (...evidence: readonly Evidence[]) => {
      const { gainsA, gainsB, reasons } = select(...evidence)
      return [gainsA.length, gainsB.length, reasons.length]
    }
    expect(counts(a, b, other)).toEqual([1, 0, 0])
    expect(counts(b, other)).toEqual([0, 1, 0])
    expect(counts(other)).toEqual([0, 0, 1])
    const weaker = (one: Evidence) => ({ ...one, chance: 0.01 })
    expect(counts(weaker(a), b, other)).toEqual([0, 1, 0])
    expect(counts(weaker(a), weaker(b), other)).toEqual([0, 0, 1])
    expect(counts(weaker(a), b, weaker(other))).toEqual([0, 1, 0])
    expect(counts(a, weaker(b), weaker(other))).toEqual([1, 0, 0])
    expect(counts(a, met('n3', 'o3', 0.01))).toEqual([1, 0, 0])
    expect(counts(b, met('o3', 'n3', 0.01))).toEqual([0, 1, 0])
    expect(counts(other, met('i', 'i', 0.01))).toEqual([0, 0, 1])
    expect(counts()).toEqual([0, 0, 0])
  })

  it('does not depend on the order of what is found, nor of equals', () => {
    const id = fc.constantFrom('n1', 'n2', 'o1', 'o2', 'i1', 'i2', 'm1')
    const some = fc.uniqueArray(fc.tuple(id, id, fc.constantFrom(0.1, 0.3, 0.5)), {
      selector: ([mine, theirs]) => [mine, theirs].sort().join(),
      maxLength: 8,
    })
    fc.assert(
      fc.property(some, (list) => {
        const evidence = list.map(([mine, theirs, chance]) => met(`${mine} mine`, `${theirs} theirs`, chance))
        expect(select(...[...evidence].reverse())).toEqual(select(...evidence))
      }),
    )
    expect(select(met('n', 'ob', 0.5), met('n', 'oa', 0.5)).gainsA[0]?.offerId).toBe('oa')
    expect(select(met('n', 'oa', 0.5), met('n', 'ob', 0.5)).gainsA[0]?.offerId).toBe('oa')
  })
})

describe('the way from one to the other', () => {
  const side = (organisationId: string, ...matches: readonly number[]) => ({
    organisationId,
    gains: matches.map((match) => ({
      needId: `need of ${organisationId}`,
      offerId: `offer to ${organisationId}`,
      match,
    })),
  })
  const path = (...sides: [ReturnType<typeof side>, ReturnType<typeof side>]) =>
    pathBetween(...sides).map(({ id, kind }) => `${kind} ${id}`)
  const [toYou, toThem] = [
    ['organisation you', 'need need of you', 'offer offer to you', 'organisation them'],
    ['organisation you', 'offer offer to them', 'need need of them', 'organisation them'],
  ]

  it('goes by the best gain of either side, read from you', () => {
    expect(path(side('you', 0.5), side('them'))).toEqual(toYou)
    expect(path(side('you'), side('them', 0.5))).toEqual(toThem)
    expect(path(side('you', 0.5), side('them', 0.4))).toEqual(toYou)
    expect(path(side('you', 0.4), side('them', 0.5))).toEqual(toThem)
    expect(path(side('you', 0.5), side('them', 0.5))).toEqual(toYou)
    expect(path(side('you'), side('them'))).toEqual([])
  })

  it('holds by the side that gains least, of equals the first, where both gain', () => {
    const weakest = (...sides: readonly ReturnType<typeof side>[]) => weakestLink(sides)?.gainerId ?? null
    expect(weakest(side('you', 0.5, 0.1), side('them', 0.4))).toBe('them')
    expect(weakest(side('you', 0.3), side('them', 0.4))).toBe('you')
    expect(weakest(side('you', 0.4), side('them', 0.4))).toBe('you')
    expect([weakest(side('you', 0.5), side('them')), weakest(side('you'), side('them', 0.5))]).toEqual([null, null])
    expect(weakest()).toBeNull()
    expect(weakestLink([side('you', 0.5), side('them', 0.4)])).toEqual({
      ...{ needId: 'need of them', offerId: 'offer to them' },
      ...{ gainerId: 'them', match: 0.4 },
    })
  })
})
