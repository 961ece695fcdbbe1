import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutComments } from '@mellanrum/cypher/expand-filters'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', 'cypher')

/** Asks of a last day whether there is one, and not whether it has come by a day of its own: whether it has come today is a filter's. */
const bare = /\b(\w+\)?)\.(until|endedOn) IS (NOT )?NULL\b(?! OR \1\.\2 > \$(onDay|until)\b)/g

/** Statements that may, and why. */
const allowed: Readonly<Record<string, string>> = {
  'filters/lasts node.until': 'the rule itself',
  'filters/goesOn node.endedOn': 'the rule itself',
  'queries/map/read-map-gone thing.endedOn': 'chooses the earlier of two days that have come',
}

const files = ['queries', 'fields', 'filters', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/').replace('.cypher', '')}`),
)
const bareIn = (text: string) => [...text.matchAll(bare)].map(([, node, property]) => `${node}.${property}`)
const found = files.flatMap((file) =>
  bareIn(withoutComments(readFileSync(join(root, `${file}.cypher`), 'utf8'))).map((one) => `${file} ${one}`),
)

describe('an end that is still to come', () => {
  it('has ended nothing yet, in every statement: each asks lasts(tie) or goesOn(thing), or compares the day', () => {
    expect(files.length).toBeGreaterThan(300)
    expect(found.filter((one) => !(one in allowed))).toEqual([])
  })

  it('has no exception that is not needed', () => {
    expect(Object.keys(allowed).filter((one) => !found.includes(one))).toEqual([])
  })

  it('is missed where it is not asked about', () => {
    expect(bareIn('WHERE tie.until IS NULL RETURN tie')).toEqual(['tie.until'])
    expect(bareIn('WHERE (tie.until IS NULL OR other.until > $today)')).toEqual(['tie.until'])
    expect(bareIn('WHERE (tie.until IS NULL OR tie.until > $today)')).toEqual(['tie.until'])
    expect(bareIn('WHERE lasts(tie) AND (tie.until IS NULL OR tie.until > $onDay)')).toEqual([])
  })
})
