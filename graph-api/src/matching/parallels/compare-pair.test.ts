import { describe, expect, it } from 'vitest'
import { sampleParallelInitiative } from '../testing/initiative.ts'
import type { TextQuery } from '../text/model.ts'
import { TextIndex } from '../text/text-index.ts'
import { comparePair } from './compare-pair.ts'
import type { ParallelInitiative } from './initiative.ts'

const texts = new Map([
  ['väst', 'Cykelpool på Teg. Anställda lånar elcyklar för resor till jobbet och möten i staden.'],
  ['öst', 'Elcyklar att låna. Vi öppnar en cykelpool så att anställda cyklar till jobbet.'],
])
const index = new TextIndex(Array.from(texts, ([id, text]) => ({ id, parts: [{ text, language: 'sv' as const }] })))
const compare = (left: Partial<ParallelInitiative>, right: Partial<ParallelInitiative>) =>
  comparePair(sampleParallelInitiative('väst', left), sampleParallelInitiative('öst', right), index)

describe('what two initiatives share', () => {
  it('is marked in their texts', () => {
    const { share } = compare({}, {})
    const marked = (side: 'left' | 'right', id: string) =>
      share.words.flatMap((word) => word[side].map(({ start, end }) => texts.get(id)?.slice(start, end).toLowerCase()))
    expect(marked('left', 'väst')).toContain('cykelpool')
    expect(marked('right', 'öst')).toContain('cykelpool')
  })

  it('is no more than a dozen words', () => {
    const asked: (number | undefined)[] = []
    comparePair(sampleParallelInitiative('väst'), sampleParallelInitiative('öst'), {
      has: () => true,
      contributions: (_left: TextQuery, _right: TextQuery, limit?: number) => {
        asked.push(limit)
        return []
      },
    })
    expect(asked).toEqual([12])
  })

  it('is no word where either text is not in the index', () => {
    const [known, unknown] = [sampleParallelInitiative('väst'), sampleParallelInitiative('not there')]
    expect(comparePair(known, unknown, index).share.words).toEqual([])
    expect(comparePair(unknown, known, index).share.words).toEqual([])
  })

  it.each(['themeIds', 'motivationIds', 'audienceIds', 'organisationIds'] as const)('is the common of %s', (key) => {
    const { share, differ } = compare({ [key]: ['a', 'both', 'b'] }, { [key]: ['both', 'c'] })
    expect(share[key]).toEqual(['both'])
    expect(differ.left[key]).toEqual(['a', 'b'])
    expect(differ.right[key]).toEqual(['c'])
  })

  it('is the place where they have one', () => {
    const alike = compare({ placeId: 'teg' }, { placeId: 'teg' })
    expect([alike.share.placeId, alike.differ.left.placeId, alike.differ.right.placeId]).toEqual(['teg', null, null])
    expect(compare({ placeId: 'teg' }, { placeId: null }).share.placeId).toBeNull()
  })
})

describe('how two initiatives differ', () => {
  it.each(['placeId', 'status', 'startsOn', 'endsOn'] as const)('is said of %s on both sides', (key) => {
    const { differ } = compare({ [key]: 'one' }, { [key]: 'other' })
    expect([differ.left[key], differ.right[key]]).toEqual(['one', 'other'])
    const oneSided = compare({ [key]: 'one' }, { [key]: null }).differ
    expect([oneSided.left[key], oneSided.right[key]]).toEqual(['one', null])
  })

  it('is nothing where all is equal', () => {
    const same = {
      themeIds: ['a'],
      organisationIds: ['o'],
      placeId: 'teg',
      status: 'ongoing',
      startsOn: '2024-01-01',
      endsOn: '2025-01-01',
    }
    const { differ } = compare(same, same)
    expect(differ.left).toEqual(differ.right)
    expect(differ.left).toEqual({
      themeIds: [],
      motivationIds: [],
      audienceIds: [],
      organisationIds: [],
      placeId: null,
      status: null,
      startsOn: null,
      endsOn: null,
    })
  })
})
