import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cosine } from '../matching/meaning/likeness.ts'
import { readTexts } from '../matching/meaning/read-texts.ts'
import { ownModelFolder, readModelFolder } from './model-folder.ts'
import { openModel } from './onnx-runtime.ts'
import { openEncoder } from './open-encoder.ts'
import { startEncoder } from './start-encoder.ts'

const folder = await readModelFolder(ownModelFolder)
const opened = await openModel(folder.model)
const reference = JSON.parse(await readFile(join(ownModelFolder, 'reference.json'), 'utf8'))
const { texts } = reference as { texts: { text: string; vector: number[] }[] }

const cosineOf = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let [sum, own, other] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    sum += (a[at] ?? 0) * (b[at] ?? 0)
    own += (a[at] ?? 0) ** 2
    other += (b[at] ?? 0) ** 2
  }
  return sum / Math.sqrt(own * other)
}

describe.skipIf(!opened)('the sentence model', { timeout: 30_000 }, () => {
  const run = opened?.run ?? (() => Promise.reject(new Error('no runtime')))

  it('gives the vectors of the source’s own engine, alone and in batches', async () => {
    expect(texts.length).toBe(60)
    const batched = await readTexts(
      { ...folder, run },
      texts.map(({ text }) => text),
    )
    const alone = await readTexts({ ...folder, run }, [texts[7]?.text ?? ''])
    const lowest = Math.min(...texts.map(({ vector }, at) => cosineOf(vector, batched[at]?.whole ?? [])))
    expect(lowest).toBeGreaterThanOrEqual(0.999)
    expect(cosineOf(alone[0]?.whole ?? [], batched[7]?.whole ?? [])).toBeGreaterThanOrEqual(0.999)
  })

  it('puts what says the same nearer than what says something else', async () => {
    const { encoder } = await openEncoder({})
    const encoded = await encoder?.encode([
      'Cyklar att låna för den som flyttar in',
      'Lånecyklar för nyinflyttade',
      'Körkonsert i kyrkan på söndag',
      '',
    ])
    const [bikes, same, concert, empty] = encoded ?? []
    if (!bikes || !same || !concert || !empty) throw new Error('Nothing was encoded')
    expect(cosine(bikes.pooled, same.pooled)).toBeGreaterThan(cosine(bikes.pooled, concert.pooled) + 0.1)
    expect(empty.pooled.some(Boolean)).toBe(false)
  })

  it('answers from a thread of its own, the same', async () => {
    const { encoder } = await openEncoder({})
    const handle = startEncoder()
    try {
      expect(await handle.sentence).toContain('by meaning too')
      const text = 'Vi söker ett kylrum \u0000 👩‍👩‍👧‍👦 '.repeat(300)
      const [expected] = (await encoder?.encode([text])) ?? []
      // On a busy machine a question goes without its vector now and then.
      await expect.poll(() => handle.encode(text), { timeout: 90_000 }).toEqual(expected)
    } finally {
      await handle.stop()
    }
  }, 120_000)
})

describe.skipIf(!opened)('the thread', { timeout: 60_000 }, () => {
  // Ended in the middle, the library would end the program: this test's own process.
  it.each([false, true])('can be stopped while the model opens or is at work (open: %s)', async (isOpen) => {
    const handle = startEncoder()
    if (isOpen) await handle.sentence
    const asked = Array.from({ length: 20 }, (_none, at) => handle.encode(`Vi söker ett kylrum ${at} `.repeat(200)))
    await handle.stop()
    await Promise.all(asked)
  })
})

describe('without a model', { timeout: 30_000 }, () => {
  it('says so in a sentence, and answers nothing', async () => {
    for (const model of ['none', '/nowhere']) {
      const { encoder, sentence } = await openEncoder({ model })
      expect(encoder).toBeUndefined()
      expect(sentence).toMatch(/^Texts are compared by their words alone.*\.$/)
    }
    const handle = startEncoder({ model: 'none' })
    await handle.sentence
    expect(await handle.encode('Vad som helst')).toBeUndefined()
    await handle.stop()
  })
})
