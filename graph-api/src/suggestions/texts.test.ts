import { describe, expect, it } from 'vitest'
import { matchKinds } from '../matching/network/match-text.ts'
import { listLengths } from '../matching/pairs/weights.ts'
import type { Facts } from './facts.ts'
import type { StatementFacts } from './rows.ts'
import { count, factsOf, initiative, options, statement } from './testing/some-facts.ts'
import { indexTexts, refreshTexts } from './texts.ts'

const changed = (facts: Facts, at: number, change: Partial<StatementFacts>) => {
  const before = statement(at)
  facts.statements.set(before.id, { ...before, ...change })
}
const gone = (facts: Facts, ...ats: number[]) => {
  for (const at of ats) facts.statements.delete(statement(at).id)
}

describe('texts that are read anew', () => {
  it('are those that were known where nothing has changed', () => {
    const known = indexTexts(factsOf(), options)
    const before = known.matches.nearest.list('nee_000', 'need')
    expect(refreshTexts(known, factsOf(), options)).toBe(true)
    expect(known.matches.nearest.patched).toBe(0)
    expect(known.matches.nearest.list('nee_000', 'need')).toEqual(before)
  })

  it.each<[string, string, (facts: Facts) => void]>([
    ['says something else', 'nee_000', (facts) => changed(facts, 0, { text: 'sortera flis hamnen' })],
    ['is somebody else’s', 'nee_000', (facts) => changed(facts, 0, { holderId: `org_${count}` })],
    ['is filed otherwise', 'nee_002', (facts) => changed(facts, 2, { themeIds: ['the_waste'] })],
    ['is written in another language', 'nee_000', (facts) => changed(facts, 0, { language: 'en' })],
    ['has run out', 'nee_000', (facts) => changed(facts, 0, { validUntil: '2026-11-29' })],
    ['is gone', 'nee_000', (facts) => gone(facts, 0)],
    ['is new', 'nee_900', (facts) => facts.statements.set('nee_900', { ...statement(0), id: 'nee_900' })],
    [
      'of an initiative is told in another language too',
      'ini_one',
      (facts) =>
        facts.initiatives.set('ini_one', { ...initiative, summaryOther: 'Bicycles for all', languageOther: 'en' }),
    ],
    ['of an initiative is gone', 'ini_one', (facts) => facts.initiatives.delete('ini_one')],
  ])('are brought up to date: one that %s', (_what, id, change) => {
    const known = indexTexts(factsOf(), options)
    expect(refreshTexts(known, factsOf(change), options)).toBe(true)
    const [now, fresh] = [known, indexTexts(factsOf(change), options)]
    expect(now.matches.nearest.patched).toBeGreaterThan(0)
    expect(now.matches.nearest.texts.get(id)).toEqual(fresh.matches.nearest.texts.get(id))
    expect([now.index.has(id), now.initiatives.has(id)]).toEqual([fresh.index.has(id), fresh.initiatives.has(id)])
    if (fresh.initiatives.has(id)) expect(now.initiatives.textOf(id)).toEqual(fresh.initiatives.textOf(id))
  })

  it('have their vectors when these come', () => {
    const known = indexTexts(factsOf(), options)
    const one = { pooled: Int8Array.of(1, 2), words: Int8Array.of(1, 2), spans: Uint16Array.of(0, 4) }
    const withOne = { ...options, encodedOf: (id: string) => (id === 'nee_000' ? one : undefined) }
    for (const _ of [1, 2]) refreshTexts(known, factsOf(), withOne)
    expect([known.vectors.has('nee_000'), known.matches.nearest.patched]).toEqual([true, 1])
    refreshTexts(known, factsOf(), options)
    expect(known.vectors.has('nee_000')).toBe(false)
  })

  it('are all to be found anew where much has changed, at once or bit by bit', () => {
    const without = (...ats: number[]) => factsOf((facts) => gone(facts, ...ats))
    expect(refreshTexts(indexTexts(factsOf(), options), without(0, 1, 2), options)).toBe(false)
    const known = indexTexts(factsOf(), options)
    const refreshed = [without(0), without(0, 1), without(0, 1, 2)].map((facts) => refreshTexts(known, facts, options))
    expect(refreshed).toEqual([true, true, false])
  })

  it('fill the lists from which one is gone with what comes next', () => {
    const known = indexTexts(factsOf(), options)
    const { nearest } = known.matches
    const most = listLengths.need.need
    expect(nearest.list('nee_000', 'need')).toHaveLength(most)
    const [nearestId = ''] = nearest.list('nee_000', 'need').map(({ id }) => id)
    refreshTexts(
      known,
      factsOf((facts) => facts.statements.delete(nearestId)),
      options,
    )
    const list = nearest.list('nee_000', 'need').map(({ id }) => id)
    expect(list).toHaveLength(most)
    expect(list).not.toContain(nearestId)
    for (const { id } of nearest.texts.values())
      for (const kind of matchKinds)
        for (const near of nearest.list(id, kind))
          expect(nearest.around(near.id, nearest.texts.get(id)?.kind ?? kind).map((one) => one.id)).toContain(id)
  })
})
