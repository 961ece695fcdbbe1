import { describe, expect, it } from 'vitest'
import { samplePartnership } from '../testing/partner-network.ts'
import { createNameSimilarity } from './partner-names.ts'
import { createPartnerNetwork } from './partner-network.ts'

const network = createPartnerNetwork(
  samplePartnership([{ on: ['a'], text: 'Båtbyggarna söker segel' }, { on: ['a'] }], {
    a: { name: 'Norrvind kraft' },
    b: { name: 'Norrvind' },
    c: { name: 'Båtbyggarna' },
    d: { name: 'Båtbyggarna kraft' },
    e: { name: 'Museum' },
  }),
)
const names = createNameSimilarity(network)
const cosine = (one: string, other: string) => expect.closeTo(network.names.cosine(one, other), 5)

describe('names that are like those of the partners', () => {
  it('are told by the nearest and by the mean over all partners', () => {
    const { nameNearest, nameMean } = names.nearPartners([0, 2])
    expect(nameNearest[1]).toEqual(cosine('a', 'b'))
    expect(nameNearest[3]).toEqual(cosine('c', 'd'))
    expect(nameMean[1]).toEqual(expect.closeTo(network.names.cosine('a', 'b') / 2, 5))
    expect(nameMean[3]).toEqual(
      expect.closeTo((network.names.cosine('a', 'd') + network.names.cosine('c', 'd')) / 2, 5),
    )
    expect([nameNearest[4], nameMean[4]]).toEqual([0, 0])
  })

  it('are the same when they are asked for again, in whatever order', () => {
    const [there, back] = [names.nearPartners([0, 2]), names.nearPartners([2, 0])]
    expect(back.nameNearest).toEqual(there.nameNearest)
    expect(names.nearPartners([0, 2])).toEqual(there)
  })

  it('are none without partners', () => {
    expect([...names.nearPartners([]).nameNearest]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('names that stand in the text', () => {
  it('are told by how much of them does', () => {
    const inText = names.inText(0)
    expect(inText[2]).toBeGreaterThan(inText[3] ?? 1)
    expect(inText[3]).toBeGreaterThan(0)
    expect([inText[1], inText[4]]).toEqual([0, 0])
  })

  it('are none in an empty text, or in none', () => {
    expect([...names.inText(1)]).toEqual([0, 0, 0, 0, 0])
    expect([...names.inText(9)]).toEqual([0, 0, 0, 0, 0])
  })
})
