import { listStatementFiles, loadStatement } from '@mellanrum/cypher/load'
import { expect, it } from 'vitest'
import { viewerOf } from '../shared/viewer.ts'
import { forItsSide, linkOf } from './link-properties.ts'

/** What GraphQL tells of a relationship to some viewers alone, as `TYPE.property`. */
function toldToSome(written: string): string[] {
  const told = [...written.matchAll(/CASE\s+WHEN\s[^\n]*\$viewer\.[^\n]*\sTHEN\s+(\w+)\.(\w+)/g)]
  return told.flatMap(([, variable = '', name = '']) => {
    const [, types = ''] = new RegExp(`\\[${variable}:([\\w|]+)`).exec(written) ?? []
    return types === '' ? [] : types.split('|').map((type) => `${type}.${name}`)
  })
}

it('holds back in files what GraphQL tells of a relationship to some alone', () => {
  const told = listStatementFiles('fields').flatMap((file) => toldToSome(loadStatement(file).written))
  const held = Object.entries(forItsSide).flatMap(([type, names]) => names.map((name) => `${type}.${name}`))
  expect([...new Set(told)].sort()).toEqual(held.sort())
})

it('gives it to its own side and to coordinators', () => {
  const link = {
    type: 'MEMBER_OF',
    from: 'org_a',
    to: 'mini_b',
    properties: { reason: 'Därför', since: '2026', movedBy: 'x' },
  }
  const names = (viewer: Parameters<typeof linkOf>[1]) => Object.keys(linkOf(link, viewer).properties)
  expect(names(viewerOf('visitor'))).toEqual(['since'])
  expect(names(viewerOf('partner', { organisationIds: ['org_c'] }))).toEqual(['since'])
  expect(names(viewerOf('partner', { organisationIds: ['org_a'] }))).toEqual(['reason', 'since'])
  expect(names(viewerOf('coordinator'))).toEqual(['reason', 'since'])
})
