import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../language/en.ts'
import { sv } from '../language/sv.ts'

const api = join(import.meta.dirname, '../../../graph-api/src')
const sources = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(api, name), 'utf8'))
const all = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))),
]

/** What the API writes into the record of changes, as its sources say it. */
const happened = all(/\btype: '([a-z-]+\.[a-z-]+)'/g)
const endings = all(/\b(?:eventName|eventType)\([^()]*?'([a-z-]+)'\)/g)
const fields = all(/\bchanged: \[('[^\]]*')\]/g).flatMap((list) =>
  [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name),
)
/** Of keys, which have no history but stand in the record of events. */
const ofKeys = ['expiresAt', 'revokedAt', 'scope']

describe.each([
  ['sv', sv],
  ['en', en],
])('the history in %s', (_language, t) => {
  it('has words for everything that is recorded', () => {
    expect(happened.length).toBeGreaterThan(15)
    const isNamed = (what: string) => t.audit.what[what] ?? t.audit.happened[what.split('.')[1] ?? '']
    expect(happened.filter((what) => !isNamed(what))).toEqual([])
    expect(endings.filter((ending) => !t.audit.happened[ending])).toEqual([])
  })

  it('has words for everything that is said to have changed', () => {
    expect(fields.length).toBeGreaterThan(5)
    const words: Readonly<Record<string, unknown>> = { ...t.fields, ...t.audit.fields }
    const asked = fields.flatMap((name) => (name && !ofKeys.includes(name) ? [name] : []))
    expect(asked.filter((name) => typeof words[name] !== 'string')).toEqual([])
  })
})
