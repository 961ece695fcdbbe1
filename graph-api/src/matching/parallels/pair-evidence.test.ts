import { describe, expect, it } from 'vitest'
import { sampleParallelInitiative } from '../testing/initiative.ts'
import { HeldTexts } from './held-texts.ts'
import type { ParallelInitiative } from './initiative.ts'
import { sharedShare } from './overlap.ts'
import { type EvidenceSources, gatherEvidence } from './pair-evidence.ts'
import { settingWeights } from './weights.ts'

type Known = Partial<ParallelInitiative>

/** Everything is told by id: `{ 'one other': 0.4 }`, either way round. */
function sourcesOf(cosines: Readonly<Record<string, number>>, more: Partial<EvidenceSources> = {}): EvidenceSources {
  const cosine = (left: string, right: string) => cosines[`${left} ${right}`] ?? cosines[`${right} ${left}`] ?? 0
  return {
    cosine,
    held: new HeldTexts(cosine),
    answers: cosine,
    meetings: () => 3,
    hub: () => 0,
    themeSimilarity: sharedShare,
    ...more,
  }
}

const gather = (left: Known, right: Known, sources = sourcesOf({})) =>
  gatherEvidence(sampleParallelInitiative('l', left), sampleParallelInitiative('r', right), sources)

describe('the evidence of a pair', () => {
  it('takes the cosine that a query has just given, else asks for it', () => {
    const sources = sourcesOf({ 'l r': 0.4 })
    const [left, right] = [sampleParallelInitiative('l'), sampleParallelInitiative('r')]
    expect(gatherEvidence(left, right, sources).cosine).toBe(0.4)
    expect(gatherEvidence(left, right, sources, 0.3).cosine).toBe(0.3)
    expect(gatherEvidence(left, right, sources, 0).cosine).toBe(0)
  })

  it('holds how busy the neighbourhood of either is', () => {
    const { hubs } = gather({}, {}, sourcesOf({}, { hub: (id) => (id === 'l' ? 0.1 : 0.2) }))
    expect(hubs).toEqual([0.1, 0.2])
  })

  it('takes for the purpose what says more: shared motivations, or like needs', () => {
    const sources = sourcesOf({ 'n1 n2': 0.6 })
    const needing = [{ needIds: ['n1'] }, { needIds: ['n2'] }] as const
    const motivated = [{ motivationIds: ['m', 'x'] }, { motivationIds: ['m'] }] as const
    expect(gather(...needing, sources).purpose).toBe(0.6)
    expect(gather(...motivated, sources).purpose).toBe(0.5)
    const both = gather({ ...needing[0], ...motivated[0] }, { ...needing[1], ...motivated[1] }, sources)
    expect(both.purpose).toBe(0.6)
    expect(gather({}, {}, sources).purpose).toBe(0)
  })

  it('takes for the setting the mean of place and time', () => {
    const { samePlace, elsewhere, unknown } = settingWeights
    const in2024 = { startsOn: '2024-01-01', endsOn: '2024-12-31' }
    expect(gather({ placeId: 'umeå' }, { placeId: 'umeå' }).setting).toBeCloseTo((samePlace + unknown) / 2, 12)
    expect(gather({ placeId: 'umeå', ...in2024 }, { placeId: 'luleå', ...in2024 }).setting).toBeCloseTo(
      (elsewhere + 1) / 2,
      12,
    )
  })

  it('does not hold a lacking audience against a newcomer, but asks for themes', () => {
    expect(gather({}, { audienceIds: ['a'] }).audience).toBe(settingWeights.unknown)
    expect(gather({ audienceIds: ['a'] }, { audienceIds: ['a', 'b'] }).audience).toBe(0.5)
    expect(gather({ themeIds: ['t'] }, { themeIds: ['t', 'u'] }).theme).toBe(0.5)
    expect(gather({}, { themeIds: ['t'] }).theme).toBe(0)
  })

  it('knows where one organisation leads both, among several', () => {
    expect(gather({ ownerIds: ['a', 'b'] }, { ownerIds: ['c', 'b'] }).sameOwner).toBe(true)
    expect(gather({ ownerIds: ['a'] }, { ownerIds: ['b'] }).sameOwner).toBe(false)
    expect(gather({ ownerIds: [] }, { ownerIds: [] }).sameOwner).toBe(false)
    // To take part is not to lead.
    expect(gather({ organisationIds: ['a'] }, { organisationIds: ['a'] }).sameOwner).toBe(false)
  })

  it('knows whether anything speaks against one initiative entered twice', () => {
    const entry = { title: 'Mat i skolan', startsOn: '2024-01-01' }
    expect(gather(entry, entry)).toMatchObject({ sameFacts: true, sameHeading: true })
    expect(gather(entry, { ...entry, startsOn: '2024-01-02' })).toMatchObject({ sameFacts: true, sameHeading: false })
    expect(gather(entry, { ...entry, title: 'Mat i skolan 2' })).toMatchObject({ sameFacts: false, sameHeading: false })
  })

  it('counts the words that meet only when it is asked', () => {
    const asked: string[] = []
    const meetings = (left: string, right: string) => {
      asked.push(`${left} ${right}`)
      return 4
    }
    const evidence = gather({}, {}, sourcesOf({}, { meetings }))
    expect(asked).toEqual([])
    expect(evidence.meetings).toBe(4)
    expect(asked).toEqual(['l r'])
  })
})

describe('what one seeks and the other gives', () => {
  const about = { 'need l': 0.5, 'need r': 0.5, 'offer l': 0.5, 'offer r': 0.5, 'need offer': 0.7 }

  it('counts whichever of the two seeks', () => {
    const [seeks, gives] = [{ needIds: ['need'] }, { offerIds: ['offer'] }]
    expect(gather(seeks, gives, sourcesOf(about)).complement).toBe(0.7)
    expect(gather(gives, seeks, sourcesOf(about)).complement).toBe(0.7)
  })

  it('is nothing where both seek or both give', () => {
    expect(gather({ needIds: ['need'] }, { needIds: ['other'] }, sourcesOf(about)).complement).toBe(0)
    expect(gather({ offerIds: ['offer'] }, { offerIds: ['other'] }, sourcesOf(about)).complement).toBe(0)
  })

  it('must be about these two on either side', () => {
    const [seeks, gives] = [{ needIds: ['need'] }, { offerIds: ['offer'] }]
    expect(gather(seeks, gives, sourcesOf({ ...about, 'need l': 0 })).complement).toBe(0)
    expect(gather(seeks, gives, sourcesOf({ ...about, 'offer r': 0 })).complement).toBe(0)
  })
})
