import { expect, it } from 'vitest'
import { en } from '../language/en.ts'
import { sv } from '../language/sv.ts'
import { rowsOf, type Year } from './rows.ts'

const none = { totalCount: 0 }
const keyed = (words: object) => Object.fromEntries(Object.keys(words).map((key) => [key, none]))
const year = {
  year: 2030,
  counted: {},
  active: { ...keyed(sv.kinds.collaborationStatus), ...keyed(sv.kinds.miniNetworkStatus), challenges: { nodes: [] } },
  shapes: keyed(sv.parallels.verdict),
} as unknown as Year

it('names what is narrowed to a status or a verdict in words that read as one', () => {
  const { collaborations, miniNetworks, rest } = rowsOf(sv, year)
  expect(collaborations.map(({ name }) => name)).toContain('Samarbeten som är föreslagna')
  expect(miniNetworks.map(({ name }) => name)).toContain('Mininätverk som träffas')
  expect(rest.map(({ name }) => name)).toContain('Parallella initiativ som kompletterar varandra')
  for (const t of [sv, en]) {
    const names = Object.values(rowsOf(t, year)).flatMap((rows) => rows.map(({ name }) => name))
    expect(names.filter((name) => name.includes(':'))).toEqual([])
    const { ofCollaborationStatus, ofMiniNetworkStatus, ofVerdict } = t.figures
    expect(Object.keys(ofCollaborationStatus)).toEqual(Object.keys(t.kinds.collaborationStatus))
    expect(Object.keys(ofMiniNetworkStatus)).toEqual(Object.keys(t.kinds.miniNetworkStatus))
    expect(Object.keys(ofVerdict)).toEqual(Object.keys(t.parallels.verdict))
  }
})
