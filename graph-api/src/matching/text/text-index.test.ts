import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextDocument } from './model.ts'
import { TextIndex } from './text-index.ts'

const documents: TextDocument[] = [
  { id: 'mät', parts: [{ text: 'Vi mäter elanvändningen i äldre hus och söker fastigheter att prova i.' }] },
  { id: 'låna', parts: [{ text: 'Mätutrustning för el att låna ut till den som äger ett hus.' }] },
  { id: 'cykel', parts: [{ text: 'Cykelpool för anställda, så att fler tar cykeln till jobbet.' }] },
  { id: 'mat', parts: [{ text: 'Skolmåltider med grönsaker från gårdar i närheten.' }] },
  {
    id: 'bike',
    parts: [{ text: 'A bicycle pool for the staff, so that more of them cycle to work.', language: 'en' }],
  },
]

describe('the text index', () => {
  it('finds the nearest text first and never the text itself', () => {
    const index = new TextIndex(documents)
    expect(index.query('mät', { k: 1 })[0]?.id).toBe('låna')
    expect(index.query('mät').map(({ id }) => id)).not.toContain('mät')
    expect(index.query([{ text: 'cyklar till de anställda' }], { k: 1 })[0]?.id).toBe('cykel')
  })

  it('follows what is changed, added and removed', () => {
    const index = new TextIndex(documents)
    index.put({ id: 'ny', parts: [{ text: 'Grönsaker odlade nära skolan' }] })
    expect(index.query('ny', { k: 1 })[0]?.id).toBe('mat')
    index.put({ id: 'ny', parts: [{ text: 'Cykelpool vid skolan' }] })
    expect(index.query('ny', { k: 1 })[0]?.id).toBe('cykel')
    index.remove('cykel')
    expect(index.query('ny').map(({ id }) => id)).not.toContain('cykel')
    expect(index.size).toBe(5)
  })

  it('answers as the pairwise cosine does, also for texts put in after the build', () => {
    const index = new TextIndex(documents)
    index.put({ id: 'ny', parts: [{ text: 'Husets elanvändning och grönsaker' }] })
    for (const { id } of [...documents, { id: 'ny' }]) {
      for (const neighbour of index.query(id)) expect(neighbour.cosine).toBeCloseTo(index.cosine(id, neighbour.id), 4)
    }
  })

  it('holds the cosine between 0 and 1, equal both ways, and 1 for equal texts', () => {
    const index = new TextIndex(documents)
    const words = fc.constantFrom('hus', 'el', 'cykelpool', 'grönsaker', 'mätutrustning', 'fönster', 'bicycle', 'ö')
    const text = fc.array(words, { minLength: 0, maxLength: 12 }).map((picked) => [{ text: picked.join(' ') }])
    fc.assert(
      fc.property(text, text, (a, b) => {
        const cosine = index.cosine(a, b)
        expect(cosine).toBeGreaterThanOrEqual(0)
        expect(cosine).toBeLessThanOrEqual(1)
        expect(cosine).toBeCloseTo(index.cosine(b, a), 6)
      }),
    )
    expect(index.cosine('mat', 'mat')).toBeCloseTo(1, 5)
  })

  it('says which words made two texts alike and where they stand', () => {
    const index = new TextIndex(documents)
    const contributions = index.contributions('mät', 'låna')
    const left = documents[0]?.parts[0]?.text ?? ''
    const marked = contributions.flatMap((one) => one.left.map(({ start, end }) => left.slice(start, end)))
    expect(marked).toContain('hus')
    expect(contributions.reduce((sum, one) => sum + one.weight, 0)).toBeLessThanOrEqual(1)
  })
})
