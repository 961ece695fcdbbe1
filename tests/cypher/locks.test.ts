import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutComments } from '@mellanrum/cypher/expand-filters'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', 'cypher', 'queries')

/**
 * Setting a label that a node has holds the node as well, but what was merged while it was waited for has lost the label, and would
 * get it back. Setting the id holds it and changes nothing.
 */
const labelSet = /\bSET \w+:\$?\(?\w+/g

/** Statements that may, and why. */
const allowed: Readonly<Record<string, string>> = {
  'merging/split-sides': 'lets a thing be one of its own again',
  'merging/detach-part': 'the same, while an earlier merge is undone',
  'merging/merge-sides': 'what is merged gets the label that says so',
  'merging/reattach-part': 'the same, once an earlier merge is undone',
}

const statements = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replaceAll('\\', '/').replace('.cypher', ''))
const setting = statements.filter((name) => {
  const text = withoutComments(readFileSync(join(root, `${name}.cypher`), 'utf8'))
  return [...text.matchAll(labelSet)].length > 0
})

it('no statement holds a thing by setting its label', () => {
  expect(statements.length).toBeGreaterThan(200)
  expect(setting.filter((name) => !(name in allowed))).toEqual([])
})

it('has no exception that is not needed', () => {
  expect(Object.keys(allowed).filter((name) => !setting.includes(name))).toEqual([])
})
