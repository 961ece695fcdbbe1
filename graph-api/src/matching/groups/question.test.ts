import { describe, expect, it } from 'vitest'
import type { MatchKind, MatchText } from '../network/match-text.ts'
import type { TextMatch } from '../pairs/text-matches.ts'
import { invitationsTo, type Question, roleIn, sharesQuestion, type Tie, type TieType, tiesTo } from './question.ts'
import { questionLimits } from './weights.ts'

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

describe('how an organisation stands to a question', () => {
  const tie = (way: TieType, strength: number, textId: string = way): Tie => ({
    organisationId: 'org',
    way,
    textId,
    strength,
  })

  it('is its strongest tie of each sort, the text that says so, and all of them together', () => {
    const role = roleIn([tie('shares', 0.6), tie('runs', 0.8), tie('has_done', 0.9), tie('offers', 0.5)])
    expect(role).toEqual({
      ...{ stake: 0.8, stakeBy: 'runs', help: 0.9, helpBy: 'has_done', holds: false },
      ties: 1 - 0.4 * 0.2 * 0.1 * 0.5,
    })
    expect(roleIn([tie('shares', 0.3)])).toMatchObject({ stake: 0.3, stakeBy: 'shares', help: 0, helpBy: null })
    expect(roleIn([tie('offers', 0.3)])).toMatchObject({ stake: 0, stakeBy: null, help: 0.3, helpBy: 'offers' })
    expect(roleIn([tie('same_theme', 0.4)])).toMatchObject({ stake: 0.4, help: 0, holds: false })
  })

  it('is its own where it holds the question, by no other text', () => {
    const role = roleIn([tie('holds', 1, 'question'), tie('answers', 0.7)])
    expect(role).toMatchObject({ holds: true, stake: 1, stakeBy: null, help: 0.7, helpBy: 'answers' })
    expect(role.ties).toBeCloseTo(1 - 0.1 * 0.3, 12)
    expect(roleIn([])).toEqual({ stake: 0, stakeBy: null, help: 0, helpBy: null, holds: false, ties: 0 })
  })

  it('is shared by all that gives a reason to come, but for a theme alone', () => {
    const shares = (way: TieType) => sharesQuestion(tie(way, 1))
    expect((['holds', 'shares', 'runs', 'answers'] as const).map(shares)).toEqual([true, true, true, true])
    expect((['has_done', 'offers', 'same_theme'] as const).map(shares)).toEqual([false, false, false])
  })
})

describe('in what way a text ties', () => {
  const waysOf = (kind: MatchKind, status: string | null, label: Question['label'] = 'Theme') => {
    const one = text('text', kind, [])
    const about = saying({ text: one, chance: 0.9, whole: 0.9 })
    const ties = tiesTo({ ...question(label, []), organisationIds: [] }, about, {
      ...facts(textsOf(one)),
      statusOf: () => status,
    })
    return ties.map(({ way, organisationId }) => [way, organisationId])
  }

  it('follows from its kind and how far it has come', () => {
    const by = (way: TieType) => [[way, 'org of text']]
    expect(waysOf('offer', null)).toEqual(by('offers'))
    expect(waysOf('need', null)).toEqual(by('shares'))
    expect(waysOf('motivation', null)).toEqual(by('shares'))
    expect(
      ['idea', 'planned', 'active', 'completed', null].map((status) => waysOf('initiative', status)[0]?.[0]),
    ).toEqual(['shares', 'shares', 'runs', 'has_done', 'runs'])
  })

  it('is an answer where an initiative says so, however far its words are', () => {
    const one = text('one', 'initiative', [])
    const offer = text('offer', 'offer', [])
    const ties = tiesTo(question('Motivation', []), new Map(), { ...facts(textsOf(one, offer)), answers: () => true })
    expect(ties.map(({ way, strength }) => [way, strength])).toEqual([
      ['answers', 1],
      ['holds', 1],
    ])
  })

  it('is as strong as its words and what it is filed under say together, the strongest first', () => {
    const [filed, both, said] = [
      text('filed', 'initiative', ['theme']),
      text('both', 'initiative', ['theme', 'x']),
      text('said', 'initiative', []),
    ]
    const about = new Map([
      ['initiative' as const, [both, said].map((one) => ({ text: one, chance: 0.36, whole: 0.5 }))],
    ])
    const asked = { ...question('Theme', ['theme']), organisationIds: [] }
    const strengths = tiesTo(asked, about, facts(textsOf(filed, both, said))).map((one) => [one.textId, one.strength])
    expect(strengths.map(([id]) => id)).toEqual(['both', 'filed', 'said'])
    const [first, second, third] = strengths.map(([, strength]) => strength)
    expect(first).toBeCloseTo(1 - (1 - questionLimits.filed.Theme / 2) * (1 - 0.6), 12)
    expect(second).toBeCloseTo(questionLimits.filed.Theme, 12)
    expect(third).toBeCloseTo(0.6, 12)
  })

  it('says nothing of itself, of what is too far, nor of what runs about a need by a word alone', () => {
    const least = questionLimits.least.Theme.initiative
    const one = text('one', 'initiative', [])
    const tied = (label: Question['label'], chance: number, whole: number, id = 'question') => {
      const asked = { ...question(label, []), id, organisationIds: [] }
      return tiesTo(asked, saying({ text: one, chance, whole }), facts(textsOf(one))).length
    }
    expect([tied('Theme', least, 0), tied('Theme', least - 0.01, 0.9), tied('Theme', 0.9, 0.9, 'one')]).toEqual([
      1, 0, 0,
    ])
    expect([tied('Need', 0.2, 0.05), tied('Need', 0.2, 0.1)]).toEqual([0, 1])
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
