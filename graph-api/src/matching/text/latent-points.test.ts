import { describe, expect, it } from 'vitest'
import { LatentPoints, type TextSpace } from './latent-points.ts'
import type { SparseVector } from './vector.ts'

const text = (feature: number): SparseVector => ({ features: Uint32Array.of(feature), weights: Float32Array.of(1) })
/** A plane in which a text lies at so many degrees as its first feature says. */
const plane: TextSpace = {
  dimensions: 2,
  project: ({ features: [degrees = 0] }) =>
    Float32Array.of(Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)),
}
const [east, northEast, north, west] = [text(0), text(45), text(90), text(180)]

describe('the points of documents in a space', () => {
  it('add their share to a cosine', () => {
    const points = new LatentPoints(plane, 0.25)
    expect(points.blend(0.4, east, east)).toBeCloseTo(0.75 * 0.4 + 0.25, 6)
    expect(points.blend(0.4, east, north)).toBeCloseTo(0.75 * 0.4, 6)
    expect(points.blend(0.4, east, northEast)).toBeCloseTo(0.75 * 0.4 + 0.25 * Math.SQRT1_2, 6)
  })

  it('never bring a cosine below 0 or above 1', () => {
    const points = new LatentPoints(plane, 0.5)
    expect(points.blend(0.2, east, west)).toBe(0)
    expect(points.blend(1, east, east)).toBe(1)
    expect(points.blend(1.2, east, east)).toBe(1)
  })

  it('are blended into the sums of all slots, or of some', () => {
    const points = new LatentPoints(plane, 0.5)
    for (const [slot, vector] of [east, north, northEast].entries()) points.put(slot, vector)
    const all = Float32Array.of(0.2, 0.2, 0.2)
    points.blendInto(all, east)
    const blended = [0.6, 0.1, 0.1 + 0.5 * Math.SQRT1_2].map((cosine) => expect.closeTo(cosine, 6))
    expect([...all]).toEqual(blended)
    const some = Float32Array.of(0.2, 0.2, 0.2)
    points.blendAt(some, east, [2])
    expect([...some]).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.2, 6), blended[2]])
  })

  it('say the same whether two texts or their slots are compared', () => {
    const points = new LatentPoints(plane, 0.3)
    points.put(0, northEast)
    const sums = Float32Array.of(0.4)
    points.blendInto(sums, text(20))
    expect(sums[0]).toBeCloseTo(points.blend(0.4, text(20), northEast), 6)
  })

  it('are kept when there is room for more, and may be put anew', () => {
    const points = new LatentPoints(plane, 1)
    points.put(0, east)
    points.put(1023, east)
    points.put(1024, east)
    points.put(5000, east)
    points.put(1, north)
    points.put(1, east)
    const sums = new Float32Array(5001)
    points.blendInto(sums, east)
    expect([0, 1, 1023, 1024, 5000].map((slot) => sums[slot])).toEqual([1, 1, 1, 1, 1])
    expect(sums[2]).toBe(0)
    const far = new LatentPoints(plane, 1)
    far.put(5000, east)
    const again = new Float32Array(5001)
    far.blendInto(again, east)
    expect(again[5000]).toBe(1)
  })
})
