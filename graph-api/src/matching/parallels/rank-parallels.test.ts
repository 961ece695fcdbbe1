import { describe, expect, it } from 'vitest'
import { createTextIndex } from '../text/text-index.ts'
import { comparePair } from './compare-pair.ts'
import type { ParallelInitiative } from './initiative.ts'
import { ParallelEngine } from './rank-parallels.ts'

const texts = new Map([
  ['pool-väst', 'Cykelpool på Teg. Anställda lånar elcyklar för resor till jobbet och möten i staden.'],
  ['pool-öst', 'Elcyklar att låna. Vi öppnar en cykelpool så att anställda cyklar till jobbet.'],
  ['pool-norr', 'Lådcyklar och elcyklar lånas ut till anställda för korta resor i arbetet.'],
  ['mat', 'Skolmåltider med grönsaker från gårdar i närheten och mindre svinn.'],
  ['svinn', 'Mindre matsvinn i skolans kök, med vägning och bättre planering av måltider.'],
  ['hus', 'Mätning av elanvändning i äldre hus före renovering.'],
])

function initiative(id: string, more: Partial<ParallelInitiative> = {}): ParallelInitiative {
  return {
    id,
    title: id,
    ownerIds: [`org-${id}`],
    organisationIds: [`org-${id}`],
    parentId: null,
    themeIds: [],
    motivationIds: [],
    needIds: [],
    offerIds: [],
    placeId: null,
    audienceIds: [],
    startsOn: null,
    endsOn: null,
    status: null,
    ...more,
  }
}

function engineFor(initiatives: readonly ParallelInitiative[], isSettled?: (left: string, right: string) => boolean) {
  const settledWith = isSettled && ((left: string) => (right: string) => isSettled(left, right))
  const index = createTextIndex(
    initiatives.map(({ id }) => ({ id, parts: [{ text: texts.get(id) ?? '', language: 'sv' as const }] })),
  )
  return { index, engine: new ParallelEngine({ initiatives, themes: [], places: [], index, settledWith }) }
}

const initiatives = [...texts.keys()].map((id) => initiative(id))

describe('the parallels engine', () => {
  it('finds who does alike, and is silent about who does not', () => {
    const { engine } = engineFor(initiatives)
    expect(engine.parallelsOf('pool-öst', { k: 2 }).map(({ id }) => id)).toContain('pool-väst')
    expect(engine.parallelsOf('hus').map(({ id }) => id)).not.toContain('mat')
    const best = engine.allParallels()[0]
    expect([best?.left, best?.right].every((id) => id?.startsWith('pool'))).toBe(true)
  })

  it('leaves out what belongs together or is settled', () => {
    const family = initiatives.map((one) => (one.id.startsWith('pool') ? { ...one, parentId: 'programme' } : one))
    expect(
      engineFor(family)
        .engine.parallelsOf('pool-öst', { all: true })
        .map(({ id }) => id),
    ).not.toContain('pool-väst')
    const settled = engineFor(initiatives, () => true)
    expect(settled.engine.allParallels()).toEqual([])
  })

  it('judges anew what a changed text touches', () => {
    const { engine, index } = engineFor(initiatives)
    engine.parallelsOf('hus')
    index.put({ id: 'hus', parts: [{ text: texts.get('svinn') ?? '', language: 'sv' }] })
    engine.put(initiative('hus'))
    expect(engine.parallelsOf('hus')[0]?.id).toBe('svinn')
    expect(engine.parallelsOf('svinn')[0]?.id).toBe('hus')
  })

  it('shows what two share, marked in the texts, and how they differ', () => {
    const { index } = engineFor(initiatives)
    const left = initiative('pool-väst', { themeIds: ['cykel', 'arbete'], placeId: 'teg' })
    const right = initiative('pool-öst', { themeIds: ['cykel'], placeId: 'öst' })
    const { share, differ } = comparePair(left, right, index)
    const text = texts.get('pool-väst') ?? ''
    const marked = share.words.flatMap((word) =>
      word.left.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    )
    expect(marked).toContain('cykelpool')
    expect(share.themeIds).toEqual(['cykel'])
    expect(differ.left.themeIds).toEqual(['arbete'])
    expect(differ.right.placeId).toBe('öst')
  })
})
