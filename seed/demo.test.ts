import { isId } from '@mellanrum/graph-api/shared/ids'
import { describe, expect, it } from 'vitest'
import { readDemo, readPlanted } from './demo.ts'
import { seedId } from './seed-id.ts'
import { readSource } from './source.ts'

const source = readSource()
const demo = readDemo()
const planted = readPlanted()

const keysOf = (items: readonly { key: string }[]) => new Set(items.map((item) => item.key))
const keys = {
  organisation: keysOf(demo.organisations),
  person: keysOf(demo.people),
  initiative: keysOf(demo.initiatives),
  theme: keysOf([...demo.themes, ...source.focusAreas]),
  place: keysOf(demo.places),
  audience: keysOf(demo.audiences),
  challenge: keysOf(demo.challenges),
  motivation: keysOf([...source.hopes, ...source.concerns, ...demo.drivers]),
  need: keysOf(demo.needs),
  offer: keysOf(demo.offers),
  gathering: keysOf(demo.gatherings),
}

/** Every reference of the data files, as the kind of thing that must have that key. */
function references(): [keyof typeof keys, string][] {
  const refer = (kind: keyof typeof keys, listed: readonly (string | null)[]) =>
    listed.flatMap((one): [keyof typeof keys, string][] => (one === null ? [] : [[kind, one]]))
  const about = [
    ...demo.initiatives,
    ...demo.needs,
    ...demo.offers,
    ...demo.drivers,
    ...demo.collaborations,
    ...demo.miniNetworks,
    ...demo.stories,
  ]
  return [
    ...refer('theme', [...about.flatMap((one) => one.themes), ...demo.themes.map((one) => one.broader)]),
    ...refer(
      'theme',
      demo.challenges.map((one) => one.focusArea),
    ),
    ...refer(
      'place',
      [...demo.organisations, ...demo.initiatives, ...demo.gatherings].map((one) => one.place),
    ),
    ...demo.initiatives.flatMap((one) => [
      ...refer('organisation', [...one.leads, ...one.takesPart]),
      ...refer('person', one.contacts),
      ...refer('audience', one.audiences),
      ...refer('challenge', one.challenges),
      ...refer('motivation', one.answers),
      ...refer('initiative', [one.partOf]),
    ]),
    ...[...demo.needs, ...demo.offers].flatMap((one) => [
      ...refer('organisation', [one.organisation]),
      ...refer('person', [one.person]),
      ...refer('gathering', [one.voicedAt]),
    ]),
    ...[...demo.people, ...demo.commitments, ...demo.motivationLinks, ...demo.stories].flatMap((one) =>
      refer('organisation', [one.organisation]),
    ),
    ...demo.collaborations.flatMap((one) => [
      ...refer('organisation', [...one.parties.map((party) => party.organisation)]),
      ...refer('initiative', [one.initiative]),
    ]),
    ...demo.miniNetworks.flatMap((one) =>
      refer('organisation', [one.convener, ...one.members.map((member) => member.organisation)]),
    ),
    ...demo.gatherings.flatMap((one) => refer('organisation', one.organisations)),
    ...demo.commitments.flatMap((one) => refer('challenge', [one.challenge])),
    ...demo.motivationLinks.flatMap((one) => refer('motivation', [one.motivation])),
  ]
}

describe('the invented partnership', () => {
  it('is of the size it says', () => {
    expect(demo.organisations.length).toBeGreaterThanOrEqual(56)
    expect(demo.people).toHaveLength(110)
    expect(demo.initiatives).toHaveLength(150)
    expect(demo.challenges).toHaveLength(12)
    expect(demo.collaborations).toHaveLength(40)
    expect(demo.needs.length).toBeGreaterThanOrEqual(110)
    expect(demo.offers.length).toBeGreaterThanOrEqual(105)
  })

  it('names each thing once', () => {
    for (const items of Object.values(demo)) {
      const named = items.flatMap((item) => ('key' in item ? [item.key] : []))
      expect(new Set(named).size).toBe(named.length)
    }
  })

  it('refers only to what is there', () => {
    expect(references().filter(([kind, key]) => !keys[kind].has(key))).toEqual([])
  })

  it('takes up hopes and concerns of the source', () => {
    const sources = keysOf([...source.hopes, ...source.concerns])
    const takenUp = new Set(demo.motivationLinks.map((link) => link.motivation).filter((key) => sources.has(key)))
    expect(takenUp.size).toBeGreaterThanOrEqual(60)
  })

  it('has partners with five commitments or more, and some with fewer', () => {
    const partners = demo.organisations.filter((one) => one.joinedOn !== null)
    const count = (key: string) => demo.commitments.filter((one) => one.organisation === key).length
    const few = partners.filter((one) => count(one.key) < 5)
    expect(few.length).toBeGreaterThan(3)
    expect(few.length).toBeLessThan(partners.length / 4)
  })

  it('gives each need and offer one holder', () => {
    for (const one of [...demo.needs, ...demo.offers]) {
      expect([one.organisation, one.person].filter((holder) => holder !== null)).toHaveLength(1)
    }
  })
})

describe('what is planted in it', () => {
  const holderOf = new Map([...demo.needs, ...demo.offers].map((one) => [one.key, one.organisation]))
  const leadOf = new Map(demo.initiatives.map((one) => [one.key, one.leads[0]]))
  const collaborate = new Set(
    demo.collaborations.flatMap((one) => {
      const parties = one.parties.map((party) => party.organisation)
      return parties.flatMap((a) => parties.map((b) => `${a} ${b}`))
    }),
  )

  it('has synergies in which each needs what the other offers, and nobody collaborates yet', () => {
    expect(planted.synergies.length).toBeGreaterThanOrEqual(12)
    for (const { a, b, aNeeds, bOffers, bNeeds, aOffers } of planted.synergies) {
      expect([aNeeds, bOffers, bNeeds, aOffers].map((key) => holderOf.get(key))).toEqual([a, b, b, a])
      expect(collaborate).not.toContain(`${a} ${b}`)
    }
  })

  it('has rings of three in which each needs what the next one offers', () => {
    expect(planted.rings.length).toBeGreaterThanOrEqual(3)
    for (const { organisations, needs, offers } of planted.rings) {
      expect(needs.map((key) => holderOf.get(key))).toEqual(organisations)
      expect(offers.map((key) => holderOf.get(key))).toEqual([...organisations.slice(1), organisations[0]])
    }
  })

  it('has parallel and complementary initiatives of organisations that do not collaborate', () => {
    expect(planted.parallels.length).toBeGreaterThanOrEqual(12)
    expect(planted.complementary.length).toBeGreaterThanOrEqual(4)
    for (const { a, b } of [...planted.parallels, ...planted.complementary]) {
      expect(leadOf.get(a)).toBeDefined()
      expect(leadOf.get(b)).toBeDefined()
      expect(leadOf.get(a)).not.toBe(leadOf.get(b))
      expect(collaborate).not.toContain(`${leadOf.get(a)} ${leadOf.get(b)}`)
    }
  })

  it('has records that one owner entered twice', () => {
    expect(planted.sameRecord).toHaveLength(2)
    for (const { a, b } of planted.sameRecord) expect(leadOf.get(a)).toBe(leadOf.get(b))
  })
})

describe('the ids of the seed', () => {
  it('are ids like all others, the same each time, and each its own', () => {
    expect(seedId('Need', 'behov-mejeriet-vitklovern-1')).toBe(seedId('Need', 'behov-mejeriet-vitklovern-1'))
    const all = demo.needs.map((need) => seedId('Need', need.key))
    expect(all.every(isId)).toBe(true)
    expect(new Set(all).size).toBe(demo.needs.length)
    expect(seedId('Need', 'x').slice(4)).not.toBe(seedId('Offer', 'x').slice(4))
  })
})
