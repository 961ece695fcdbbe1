import { describe, expect, it } from 'vitest'
import { sampleParallelInitiative } from '../testing/initiative.ts'
import { TextIndex } from '../text/text-index.ts'
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

function engineFor(initiatives: readonly ParallelInitiative[], isSettled?: (left: string, right: string) => boolean) {
  const settledWith = isSettled && ((left: string) => (right: string) => isSettled(left, right))
  const index = new TextIndex(
    initiatives.map(({ id }) => ({ id, parts: [{ text: texts.get(id) ?? '', language: 'sv' as const }] })),
  )
  return { index, engine: new ParallelEngine({ initiatives, themes: [], index, settledWith }) }
}

const initiatives = [...texts.keys()].map((id) => sampleParallelInitiative(id))

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
    engine.put(sampleParallelInitiative('hus'))
    expect(engine.parallelsOf('hus')[0]?.id).toBe('svinn')
    expect(engine.parallelsOf('svinn')[0]?.id).toBe('hus')
  })
})
