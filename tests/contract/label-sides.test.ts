import { placeName } from '@mellanrum/graph-api/map/partnership/layout/boxes'
import { type Item, sides } from '@mellanrum/graph-api/map/partnership/layout/model'
import { describe, expect, it } from 'vitest'
import { labelPlaces } from '../../web/src/map/partnership/label-places.ts'

const mark = { x: 200, y: 100, radius: 9 }
const name = { width: 60, height: 14 }

describe('the sides of a mark on the partnership’s map', () => {
  it.each(sides.map((_side, number) => number))('put a name where the layout reckoned with it: side %i', (side) => {
    const item = { ...mark, ...name, side, isGroupName: false } as Item
    placeName(item)
    const [first] = labelPlaces({ ...mark, ring: null } as Parameters<typeof labelPlaces>[0], {
      ...name,
      frame: { width: 400, height: 200 },
      first: side,
      lines: [],
      isFree: () => true,
      isAmbiguous: () => false,
    })
    const { left, right, top, bottom } = item
    expect(first?.cost).toBe(0)
    expect(first?.box).toEqual({ left, right, top, bottom })
  })
})
