import { describe, expect, it } from 'vitest'
import type { MatchKind, MatchText } from '../network/match-text.ts'
import type { TextMatch } from '../pairs/text-matches.ts'
import { invitationsTo, type Question, sharesQuestion, tiesTo } from './question.ts'

const text = (id: string, kind: MatchKind, themeIds: readonly string[]): MatchText => ({
  ...{ id, kind, themeIds, text: id, resource: null },
  holderIds: [`org of ${id}`],
})
const textsOf = (...all: readonly MatchText[]) => new Map(all.map((one) => [one.id, one]))
const filler = Array.from({ length: 600 }, (_, at) => text(`other ${at}`, 'offer', at < 200 ? ['common'] : []))

const question = (label: Question['label'], themeIds: readonly string[]): Question => ({
  ...{ id: 'question', label, themeIds, ownThemeIds: themeIds },
  organisationIds: ['holder'],
})
const saying = (match: TextMatch) => new Map([[match.text.kind, [match]]])
const facts = (texts: ReadonlyMap<string, MatchText>) => ({ texts, answers: () => false, statusOf: () => 'active' })
const nobody = { isTied: () => false }

describe('what ties organisations to a question', () => {
  it('is not one word in common, where a hope as a whole points elsewhere', () => {
    const offer = text('offer', 'offer', [])
    const tiesWith = (whole: number | null, label: Question['label']) =>
      tiesTo(question(label, []), saying({ text: offer, chance: 0.4, whole }), facts(textsOf(offer))).map(
        ({ way }) => way,
      )
    expect(tiesWith(0.05, 'Motivation')).toEqual(['holds'])
    expect(tiesWith(0.3, 'Motivation')).toEqual(['holds', 'offers'])
    expect(tiesWith(null, 'Motivation')).toEqual(['holds', 'offers'])
    expect(tiesWith(0.05, 'Need')).toEqual(['holds', 'offers'])
  })

  it('of a hope is what is run under its rare theme, and nothing else that is sought or offered there', () => {
    const kinds = ['initiative', 'need', 'offer'] as const
    const rare = kinds.map((kind) => text(`rare ${kind}`, kind, ['rare']))
    const common = text('common initiative', 'initiative', ['common'])
    const ties = tiesTo(
      question('Motivation', ['rare', 'common']),
      new Map(),
      facts(textsOf(...rare, common, ...filler)),
    )
    expect(ties.map(({ textId }) => textId)).toEqual(['question', 'rare initiative'])
  })
})

describe('whom to ask besides', () => {
  it('is who runs something under a theme of the question, of each the nearest, not who is there already', () => {
    const near = text('near', 'initiative', ['rare'])
    const far = { ...text('far', 'initiative', ['rare']), holderIds: ['org of far', 'org of near', 'holder'] }
    const others = [text('elsewhere', 'initiative', ['another']), text('offer', 'offer', ['rare'])]
    const texts = textsOf(near, far, ...others, ...filler)
    const about = saying({ text: near, chance: 0.2, whole: 0.3 })
    const asked = invitationsTo(question('Need', ['rare']), about, { texts, isTied: (id) => id === 'holder' })
    expect(asked.map(({ organisationId, textId }) => [organisationId, textId])).toEqual([
      ['org of near', 'near'],
      ['org of far', 'far'],
    ])
    expect(asked.every(({ way }) => way === 'same_theme')).toBe(true)
    expect(asked.some(sharesQuestion)).toBe(false)
  })

  it('is nobody where much is filed under the theme and the words say nothing', () => {
    const common = text('common', 'initiative', ['common'])
    const texts = textsOf(common, ...filler)
    const asked = (chance: number) =>
      invitationsTo(question('Need', ['common']), saying({ text: common, chance, whole: 0.2 }), { texts, ...nobody })
    expect(asked(0)).toEqual([])
    expect(asked(0.2)).toHaveLength(1)
  })
})
