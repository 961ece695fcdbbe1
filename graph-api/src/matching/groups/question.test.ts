import { describe, expect, it } from 'vitest'
import type { MatchKind, MatchText } from '../network/match-text.ts'
import { filler, sampleQuestion as question, saying, textsOf } from '../testing/questions.ts'
import { sampleText } from '../testing/texts.ts'
import { type Question, roleIn, sharesQuestion, type Tie, type TieType, tiesTo } from './question.ts'
import { declaredAnswer } from './question-worth.ts'
import { questionLimits } from './weights.ts'

const text = (id: string, kind: MatchKind, themeIds: readonly string[]) => sampleText(id, kind, { themeIds })
const facts = (texts: ReadonlyMap<string, MatchText>) => ({ texts, answers: () => false, statusOf: () => 'active' })

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
    const twice = [tie('shares', 0.5, 'first'), tie('shares', 0.5, 'second')]
    expect(roleIn(twice)).toMatchObject({ stake: 0.5, stakeBy: 'first' })
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

  const answering = (...texts: MatchText[]) => ({ ...facts(textsOf(...texts)), answers: () => true })
  const answersOf = (ties: readonly Tie[]) =>
    ties.flatMap(({ way, textId, strength, isOnlyDeclared = false }) =>
      way === 'answers' ? [[textId, strength, isOnlyDeclared]] : [],
    )

  it('is an answer where an initiative says so, the more surely the more its words do', () => {
    const one = text('one', 'initiative', [])
    const told = answering(one, text('offer', 'offer', []))
    const { answers, onlyDeclared } = questionLimits
    expect(answersOf(tiesTo(question('Motivation', []), new Map(), told))).toEqual([
      ['one', expect.closeTo(onlyDeclared, 12), true],
    ])
    const surer = tiesTo(question('Motivation', []), saying({ text: one, chance: 0.25, whole: 0.5 }), told)
    expect(answersOf(surer)).toEqual([['one', expect.closeTo(1 - (1 - answers) / 2, 12), false]])
  })

  it('is an answer among others where another organisation answers by something of the same kind', () => {
    const one = text('one', 'initiative', ['sun', 'roof'])
    const answersBeside = (other: MatchText, answers = (_id: string) => true) =>
      answersOf(tiesTo(question('Motivation', []), new Map(), { ...answering(one, other), answers })).find(
        ([id]) => id === 'one',
      )
    const amongOthers = ['one', expect.closeTo(questionLimits.answers, 12), false]
    const alone = ['one', expect.closeTo(questionLimits.onlyDeclared, 12), true]
    expect(answersBeside(text('two', 'initiative', ['roof']))).toEqual(amongOthers)
    expect(answersBeside(text('two', 'initiative', ['wind']))).toEqual(alone)
    expect(answersBeside(text('two', 'offer', ['roof']))).toEqual(alone)
    expect(answersBeside({ ...text('two', 'initiative', ['roof']), holderIds: one.holderIds })).toEqual(alone)
    expect(answersBeside(text('two', 'initiative', ['roof']), (id) => id === 'one')).toEqual(alone)
  })

  it('is a corroborated answer where whoever holds the question runs it too', () => {
    const one = { ...text('one', 'initiative', []), holderIds: ['org', 'partner'] }
    const held = tiesTo({ ...question('Motivation', []), organisationIds: ['org'] }, new Map(), answering(one))
    const corroborated = ['one', expect.closeTo(questionLimits.answers, 12), false]
    expect(answersOf(held)).toEqual([corroborated, corroborated])
  })

  it('gives no reason to come by what is only said to answer, which helps by no text of its own', () => {
    const tie = { organisationId: 'org', way: 'answers', textId: 'one', strength: 0.1 } as const
    expect(roleIn([{ ...tie, isOnlyDeclared: true }])).toMatchObject({ stake: 0, help: 0.1, helpBy: declaredAnswer })
    expect(roleIn([tie])).toMatchObject({ stake: 0.1, help: 0.1, helpBy: 'one' })
    expect([sharesQuestion({ ...tie, isOnlyDeclared: true }), sharesQuestion(tie)]).toEqual([false, true])
  })

  it('is as strong as its words and what it is filed under say together, the strongest first', () => {
    const [filed, both, said] = [
      text('filed', 'initiative', ['theme']),
      text('both', 'initiative', ['theme', 'x']),
      text('said', 'initiative', []),
    ]
    const about = saying(...[both, said].map((one) => ({ text: one, chance: 0.36, whole: 0.5 })))
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

  it('begins where what it is filed under says enough, alone or with its words', () => {
    const { filed, filedStrength } = questionLimits
    const asked = { ...question('Theme', ['theme']), organisationIds: [] }
    const filedAmong = (others: number, chance = 0) => {
      const one = text('one', 'initiative', ['theme', ...Array.from({ length: others }, (_, at) => `other ${at}`)])
      return tiesTo(asked, saying({ text: one, chance, whole: 0.5 }), facts(textsOf(one))).map((tie) => tie.strength)
    }
    // How many other themes it takes until the filing alone says too little.
    const most = Math.floor(filed.Theme / filedStrength - 1)
    expect(filedAmong(most)).toEqual([expect.closeTo(filed.Theme / (most + 1), 12)])
    expect(filedAmong(most + 1)).toEqual([])
    const missing = 1 - (1 - filedStrength) / (1 - filed.Theme / (most + 2))
    expect(filedAmong(most + 1, (missing + 0.001) ** 2)).toHaveLength(1)
    expect(filedAmong(most + 1, (missing - 0.001) ** 2)).toHaveLength(0)
  })

  it('counts a narrower theme for less than one that is named', () => {
    const asked: Question = {
      ...question('Challenge', ['named', 'narrow']),
      ownThemeIds: ['named'],
      organisationIds: [],
    }
    const { filed, narrower, filedStrength } = questionLimits
    const strengths = (['named', 'narrow', 'neither'] as const).map((theme) => {
      const one = text('one', 'initiative', [theme])
      const said = saying({ text: one, chance: 0.36, whole: 0.5 })
      return tiesTo(asked, said, facts(textsOf(one)))[0]?.strength ?? 0
    })
    const expected = [filed.Challenge, narrower.Challenge * filed.Challenge, 0].map(
      (asFiled) => 1 - (1 - asFiled) * 0.4,
    )
    expected.forEach((strength, at) => {
      expect(strengths[at]).toBeCloseTo(strength, 12)
    })
    expect(Math.min(...strengths)).toBeGreaterThanOrEqual(filedStrength)
  })

  it('is each holder’s, in their order, and of equal texts the first by id first', () => {
    const [b, a] = ['b', 'a'].map((id) => ({ ...text(id, 'offer', ['theme']), holderIds: [`${id}2`, `${id}1`] }))
    if (!a || !b) throw new Error('two are made')
    const ties = tiesTo({ ...question('Theme', ['theme']), organisationIds: [] }, new Map(), facts(textsOf(b, a)))
    expect(ties.map(({ organisationId }) => organisationId)).toEqual(['a2', 'a1', 'b2', 'b1'])
  })
})
