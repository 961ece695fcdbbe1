import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HeldTexts } from './held-texts.ts'
import type { ParallelInitiative } from './initiative.ts'
import { sharedShare } from './overlap.ts'
import { gatherEvidence } from './pair-evidence.ts'
import { confidenceOf, hubCorrected, type PairEvidence, scorePair, strengthOf } from './score.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const evidence: fc.Arbitrary<PairEvidence> = fc.record({
  cosine: share,
  hubs: fc.tuple(share, share),
  theme: share,
  purpose: share,
  setting: share,
  audience: share,
  complement: share,
  meetings: fc.nat({ max: 9 }),
  sameOwner: fc.boolean(),
  sameFacts: fc.boolean(),
  sameHeading: fc.boolean(),
})

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
const ids = (prefix: string) =>
  fc.uniqueArray(
    fc.integer({ min: 1, max: 5 }).map((n) => `${prefix}${n}`),
    { maxLength: 4 },
  )
const initiative: fc.Arbitrary<ParallelInitiative> = fc.record({
  id: fc.uuid(),
  title: fc.constantFrom('Cykelpool 1', 'Cykelpool 2', 'Mat i skolan'),
  ownerIds: ids('org'),
  organisationIds: ids('org'),
  parentId: fc.constant(null),
  themeIds: ids('thm'),
  motivationIds: ids('mot'),
  needIds: ids('nee'),
  offerIds: ids('off'),
  placeId: fc.option(fc.constantFrom('plc1', 'plc2')),
  audienceIds: ids('aud'),
  startsOn: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
  endsOn: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
  status: fc.constant(null),
})

describe('the score of a pair', () => {
  it('is the same from both sides', () => {
    const cosine = (left: string, right: string) => ((left.length * right.length) % 7) / 7
    const sources = {
      cosine,
      // New each time, so that nothing is known from the other side.
      get held() {
        return new HeldTexts(cosine)
      },
      hub: () => 0.1,
      answers: (needId: string, offerId: string) => ((needId.length + offerId.length) % 5) / 5,
      meetings: () => 3,
      themeSimilarity: sharedShare,
    }
    fc.assert(
      fc.property(initiative, initiative, (left, right) => {
        const there = scorePair(gatherEvidence(left, right, sources))
        const back = scorePair(gatherEvidence(right, left, sources))
        expect(back).toEqual(there)
      }),
    )
  })

  it('stays in its range', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const { score } = scorePair(given)
        expect(score).toBeGreaterThanOrEqual(-1.55)
        expect(score).toBeLessThanOrEqual(1.55)
      }),
    )
  })

  it('never falls when a part rises, and never rises with a busier neighbourhood', () => {
    const part = fc.constantFrom('cosine', 'theme', 'purpose', 'setting', 'audience')
    fc.assert(
      fc.property(evidence, part, share, (given, key, more) => {
        const raised = { ...given, [key]: Math.max(given[key], more) }
        expect(scorePair(raised).score).toBeGreaterThanOrEqual(scorePair(given).score)
      }),
    )
    fc.assert(
      fc.property(share, fc.tuple(share, share), share, (cosine, [one, other], more) => {
        expect(hubCorrected(cosine, [Math.max(one, more), other])).toBeLessThanOrEqual(
          hubCorrected(cosine, [one, other]),
        )
      }),
    )
  })

  it('names one initiative entered twice only where one organisation leads both and nothing speaks against it', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const { label } = scorePair(given)
        if (label !== 'sameRecordTwice') return
        expect(given.sameOwner && given.sameFacts).toBe(true)
        expect(given.sameHeading || given.cosine >= 0.8).toBe(true)
      }),
    )
  })
})

describe('confidence and strength', () => {
  it('confidence lies between 0 and 1, grows with the gap, and mutual neighbours are surer', () => {
    fc.assert(
      fc.property(share, share, share, (score, one, other) => {
        const [near, far] = [Math.max(one, other), Math.min(one, other)]
        const confidence = confidenceOf(score, false, near)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidenceOf(score, true, far)).toBeLessThanOrEqual(1)
        expect(confidenceOf(score, false, far)).toBeGreaterThanOrEqual(confidence)
        expect(confidenceOf(score, true, near)).toBeGreaterThan(confidence)
      }),
    )
  })

  it('says nothing on thin evidence', () => {
    const thin: PairEvidence = {
      cosine: 0.02,
      hubs: [0.1, 0.1],
      theme: 1,
      purpose: 0,
      setting: 1,
      audience: 0.5,
      complement: 0,
      meetings: 4,
      sameOwner: true,
      sameFacts: true,
      sameHeading: false,
    }
    const strengthWith = (differing: Partial<PairEvidence>) => {
      const found = { ...thin, ...differing }
      return strengthOf(scorePair(found), found, 1)
    }
    expect(strengthWith({})).toBeUndefined()
    expect(strengthWith({ cosine: 0.5 })).toBe('strong')
    expect(strengthWith({ cosine: 0.5, meetings: 1 })).toBeUndefined()
  })
})
