import { describe, expect, it } from 'vitest'
import { KnownTexts } from './known-texts.ts'
import { factsOf, options, statement } from './testing/some-facts.ts'

const ask = (known: KnownTexts) => {
  const draft = { id: 'asked', parts: [{ text: statement(1).text, language: 'sv' as const }], themeIds: [] }
  return known.asked?.matches.nearest.lookUp(draft, 5).get('offer')?.[0]?.id
}

describe('what meets', () => {
  it('is found bit by bit, and texts that are not among those known are answered meanwhile', async () => {
    const known = new KnownTexts({ longestTurn: 0 })
    expect(ask(known)).toBeUndefined()
    const finding = known.find(factsOf(), options)
    await known.askable.promise
    expect([known.all, ask(known)]).toEqual([undefined, statement(1).id])
    await Promise.all([finding, known.found.promise])
    expect(known.all?.matches.nearest.list('nee_000', 'need')).not.toEqual([])
  })

  it('is judged in the end as if nobody had asked meanwhile', async () => {
    const known = new KnownTexts({ longestTurn: 0 })
    const finding = known.find(factsOf(), options)
    await known.askable.promise
    const asked = { id: 'asked', parts: [{ text: statement(2).text, language: 'sv' as const }], themeIds: [] }
    const early = known.asked?.matches.about(asked, 40).themes
    await finding
    const fresh = new KnownTexts()
    await fresh.find(factsOf(), options)
    const themesOf = ({ all }: KnownTexts) =>
      [...(all?.matches.nearest.texts.keys() ?? [])].map((id) => all?.matches.topics.themesOf(id))
    expect(early).toBeDefined()
    expect(themesOf(known)).toEqual(themesOf(fresh))
  })

  it('is waited for once more where all is found anew, and not where nothing has changed', async () => {
    const known = new KnownTexts({ longestTurn: 0 })
    await known.find(factsOf(), options)
    const first = known.all
    await known.read(factsOf(), options)
    expect(known.all).toBe(first)
    const finding = known.find(factsOf(), options)
    const waiting = known.found.promise.then(() => known.all)
    expect([known.all, known.asked === first]).toEqual([undefined, false])
    await finding
    expect(await waiting).toBe(known.all)
    expect(known.all).toBeDefined()
  })

  it('is found anew after it could not be brought up to date', async () => {
    const known = new KnownTexts()
    await known.find(factsOf(), options)
    const broken = factsOf((facts) => facts.statements.set('off_001', { ...statement(1), text: null as never }))
    await expect(known.read(broken, options)).rejects.toThrow()
    expect([known.all, known.asked]).toEqual([undefined, undefined])
    await known.read(factsOf(), options)
    expect(known.all).toBeDefined()
  })
})
