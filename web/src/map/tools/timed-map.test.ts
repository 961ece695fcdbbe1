import { describe, expect, it } from 'vitest'
import type { NetworkMap } from '../model.ts'
import { changedShown } from '../panel/changed-relations.ts'
import { arrange } from '../picture/arrange.ts'
import { numbersOf } from '../picture/map-data.ts'
import { plainView } from '../view.ts'
import { type NetworkChanges, timedMap } from './timed-map.ts'

const ring = (count: number, radius: number, pick: (turn: number) => number) =>
  Array.from({ length: count }, (_, at) => radius * pick((at * 2 * Math.PI) / count))

/** Organisations and people in turn, each tied to the next. */
function mapOf(count: number): NetworkMap {
  const each = <T>(pick: (at: number) => T) => Array.from({ length: count }, (_, at) => pick(at))
  return {
    ids: each((at) => `id${at}`),
    kinds: each((at) => at % 2),
    labels: each((at) => `Namn ${at}`),
    details: each(() => null),
    x: ring(count, 200, Math.cos),
    y: ring(count, 200, Math.sin),
    communities: each(() => 0),
    degrees: each(() => 2),
    since: each(() => null),
    edges: each((at) => [at, (at + 1) % count]).flat(),
    edgeSince: each((at) => (at === 0 ? '2026-06-01' : null)),
    kindNames: ['ORGANISATION', 'PERSON'],
    communityLabels: ['Alla'],
    isWhole: true,
  }
}

const changes: NetworkChanges = {
  from: '2026-03-01',
  to: '2026-09-01',
  came: 1,
  went: 1,
  stayed: 5,
  truncated: false,
  ids: ['id0', 'id1', 'gone'],
  kinds: [0, 1, 1],
  labels: ['Namn 0', 'Namn 1', 'Borta'],
  x: [0, 0, 5],
  y: [0, 0, 5],
  changes: ['STAYED', 'STAYED', 'WENT'],
  edges: [0, 1, 0, 2],
  edgeTypes: ['WORKS_AT', 'WORKS_AT'],
  edgeSince: ['2026-06-01', null],
  edgeUntil: [null, '2026-07-01'],
  edgeChanges: ['CAME', 'WENT'],
  kindNames: ['ORGANISATION', 'PERSON'],
}

describe('the map on another day', () => {
  it('is the map itself where no day is asked for', () => {
    const map = mapOf(6)
    expect(timedMap(map, null, null)).toEqual({ map, compared: null })
    expect(timedMap(map, null, null).map).toBe(map)
  })

  it('has what has gone since, with its relations, at the end of its lists', () => {
    const map = mapOf(6)
    const { map: then } = timedMap(map, changes, null)
    expect(then.ids).toEqual([...map.ids, 'gone'])
    expect(then.edges.slice(12)).toEqual([0, 6])
    expect(then.degrees[6]).toBe(1)
    expect([then.since.length, then.details.length, then.communities.length]).toEqual([7, 7, 7])
  })

  it('marks what came and what ended, and says the same in words, with and without filters', () => {
    const timed = timedMap(mapOf(6), null, changes)
    expect([...(timed.compared?.edges ?? [])]).toEqual([0, 1, 0, 6])
    expect([...(timed.compared?.came ?? [])]).toEqual([1, 0])
    expect([...(timed.compared?.nodes ?? [])]).toEqual([0, 0, 0, 0, 0, 0, 2])
    const compared = { ...plainView, since: '2026-03-01', date: '2026-09-01' }
    expect(changedShown(changes, timed, compared, null)).toMatchObject({ came: 1, went: 1, stayed: 5, thingsWent: 1 })
    const without = changedShown(changes, timed, { ...compared, without: ['PERSON'] }, null)
    expect(without).toMatchObject({ came: 0, went: 0, stayed: null, thingsWent: 0, relations: [] })
  })
})

describe('what the filters let through', () => {
  const map = mapOf(40)
  const visible = Uint8Array.from(map.ids, (_, at) => (at % 2 ? 0 : 1))
  const input = numbersOf(map, visible, null)

  it('is laid out anew around its middle, the same each time, and the rest stays', () => {
    const [one, two] = [arrange({ ...input, relaid: true }), arrange({ ...input, relaid: true })]
    expect([...one.x]).toEqual([...two.x])
    const moved = map.ids.map((_, at) =>
      Math.hypot((one.x[at] ?? 0) - (input.x[at] ?? 0), (one.y[at] ?? 0) - (input.y[at] ?? 0)),
    )
    expect(Math.min(...moved.filter((_, at) => visible[at]))).toBeGreaterThan(1)
    expect(Math.max(...moved.filter((_, at) => !visible[at]))).toBe(0)
    const angle = (x: Float32Array, y: Float32Array, at: number) => Math.atan2(y[at] ?? 0, x[at] ?? 0)
    for (const at of [2, 10, 30]) expect(angle(one.x, one.y, at)).toBeCloseTo(angle(input.x, input.y, at), 0)
  })

  it('goes back to the learned places when it is let through again', () => {
    const learned = arrange(numbersOf(map, visible.slice().fill(1), null))
    expect([...learned.x]).toEqual([...input.x])
  })

  it('keeps dots apart', () => {
    const { x, y } = arrange({ ...input, relaid: true })
    const shown = [...visible.keys()].filter((at) => visible[at])
    const apart = shown.flatMap((a) =>
      shown.flatMap((b) => (a < b ? [Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0))] : [])),
    )
    expect(Math.min(...apart)).toBeGreaterThan(60)
  })
})
