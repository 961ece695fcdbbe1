import { describe, expect, it } from 'vitest'
import type { MatchKind } from '../network/match-text.ts'
import { filler, sampleQuestion as question, saying, textsOf } from '../testing/questions.ts'
import { sampleText } from '../testing/texts.ts'
import { invitationsTo, sharesQuestion } from './question.ts'
import { questionLimits } from './weights.ts'

const text = (id: string, kind: MatchKind, themeIds: readonly string[]) => sampleText(id, kind, { themeIds })
const nobody = { isTied: () => false }

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

  it('is whoever does so under that theme among others, from where it is sure enough on', () => {
    const { invited, invitedStrength } = questionLimits
    const one = text('one', 'initiative', ['rare', 'other'])
    const texts = textsOf(one, ...filler)
    const asked = (chance?: number) => {
      const about = chance === undefined ? new Map() : saying({ text: one, chance, whole: null })
      return invitationsTo(question('Need', ['rare']), about, { texts, ...nobody }).map(({ strength }) => strength)
    }
    // Half of what it is filed under is asked for, and nothing else is filed there.
    const missing = 1 - (1 - invitedStrength) / (1 - invited / 2)
    expect([asked(), asked(Math.max(0, missing - 0.001) ** 2)]).toEqual([[], []])
    expect(asked((missing + 0.001) ** 2)).toEqual([expect.closeTo(invitedStrength, 2)])
    expect(asked((missing + 0.001) ** 2)[0]).toBeGreaterThanOrEqual(invitedStrength)
    const alone = textsOf(text('one', 'initiative', ['rare']), ...filler)
    const filed = invitationsTo(question('Need', ['rare']), new Map(), { texts: alone, ...nobody })
    expect(filed.map(({ strength }) => strength)).toEqual([expect.closeTo(invited, 12)])
  })

  it('counts what is filed under few more than what is filed under many, and the nearest come first', () => {
    const many = (at: number) => text(`b${at}`, 'initiative', ['some'])
    const texts = textsOf(...[0, 1, 2].map(many), text('a', 'initiative', ['few']), ...filler)
    const asked = invitationsTo(question('Need', ['some', 'few']), new Map(), { texts, ...nobody })
    expect(asked.map(({ textId }) => textId)).toEqual(['a', 'b0', 'b1', 'b2'])
    const rarity = 1 - Math.log(3) / Math.log(texts.size)
    expect(asked[1]?.strength).toBeCloseTo(questionLimits.invited * rarity, 12)
    const turned = invitationsTo(question('Need', ['some', 'few']), new Map(), {
      ...{ texts: textsOf(...[...texts.values()].reverse()), ...nobody },
    })
    expect(turned).toEqual(asked)
  })

  it('is asked by the first of its initiatives that are equally near', () => {
    const both = ['x', 'y'].map((id) => ({ ...text(id, 'initiative', ['rare']), holderIds: ['org'] }))
    const texts = textsOf(...both, ...filler)
    const asked = invitationsTo(question('Need', ['rare']), new Map(), { texts, ...nobody })
    expect(asked.map(({ textId }) => textId)).toEqual(['x'])
    const own = { ...question('Need', []), themeIds: ['rare'] }
    expect(invitationsTo(own, new Map(), { texts, ...nobody })).toEqual([])
  })
})
