import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listStatementFiles } from '@mellanrum/cypher/load'
import { commonParameters, parameterNames } from '@mellanrum/graph-api/database/statement'
import type { ResultSummary } from 'neo4j-driver'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { testDriver } from '../support/api.ts'
import { loadBindings } from '../support/bindings.ts'
import { type Binding, compiledFields, plannedOf, wholeText } from '../support/compiled-fields.ts'

const bindings = await loadBindings()
const files = [...listStatementFiles('queries'), ...listStatementFiles('fields')]

/** With the database's notes on what it does not know, which the program itself does not ask for. */
const session = () =>
  testDriver().session({
    database: inject('neo4j').database,
    notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
  })

/** The words of the graph's model, as its page in `cypher/` describes them. */
function modelWords(): { labels: string[]; types: string[]; properties: string[] } {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'cypher', 'README.md'), 'utf8')
  const words = [...new Set([...page.matchAll(/`([A-Za-z_]+)`/g)].map((match) => match[1] ?? ''))]
  return {
    labels: words.filter((word) => /^[A-Z][a-z]/.test(word)),
    types: words.filter((word) => /^[A-Z]+(_[A-Z]+)*$/.test(word)),
    properties: words.filter((word) => /^[a-z][A-Za-z]*$/.test(word)),
  }
}

/** Plans a statement without running it. A field's fragment starts from a node of its type. */
async function explain(binding: Binding): Promise<{ columns: string[]; summary: ResultSummary }> {
  const { whole, from } = wholeText(binding)
  const open = session()
  try {
    // A statement that is only planned does not look at values.
    const nothing = Object.fromEntries(parameterNames(binding.text).map((name) => [name, null]))
    const result = open.run(`EXPLAIN ${whole}`, nothing)
    const columns = await result.keys()
    return { columns: columns.filter((column) => column !== from), summary: await result.summary() }
  } finally {
    await open.close()
  }
}

beforeAll(async () => {
  // What the model has is known to the database even where the seed has none of it; anything else is a slip.
  const words = modelWords()
  const open = session()
  try {
    await open.run('UNWIND $words AS word CALL db.createLabel(word)', { words: words.labels })
    await open.run('UNWIND $words AS word CALL db.createRelationshipType(word)', { words: words.types })
    await open.run('UNWIND $words AS word CALL db.createProperty(word)', { words: words.properties })
  } finally {
    await open.close()
  }
})

describe('statement files', () => {
  it('each have a binding, and each binding has its file', () => {
    expect([...bindings.keys()].sort()).toEqual([...files].sort())
  })

  it('say in their first line what they find or do', () => {
    const mute = [...bindings.values()].filter((binding) => !/^[A-Z].{10,}[.:;]$/.test(binding.summary))
    expect(mute.map((binding) => `${binding.file}: ${binding.summary}`)).toEqual([])
  })
})

describe.each(plannedOf(bindings.values()))('$file $way', (binding) => {
  it('is planned as its binding says', async () => {
    const { columns, summary } = await explain(binding)
    const expected = binding.kind === 'fragment' ? [...binding.nodes, ...binding.values] : binding.columns
    expect([...columns].sort()).toEqual([...expected].sort())
    expect(summary.queryType).toMatch(binding.access === 'read' ? /^r$/ : /^(w|rw)$/)
    const notes = summary.notifications.map((note) => `${note.code}: ${note.description}`)
    expect(notes.filter((note) => /Unknown|Deprecat|NotProvided/i.test(note))).toEqual([])
  })

  it('takes the parameters that it is handed', () => {
    const used = parameterNames(binding.text).filter((name) => !commonParameters.includes(name))
    if (binding.kind === 'statement') {
      const { shape } = binding.parameters as unknown as { shape?: object }
      expect(Object.keys(shape ?? {}).sort()).toEqual([...used].sort())
    }
    for (const { name, field, room, fragment } of compiledFields) {
      if (fragment.file !== binding.file) continue
      const values = Object.fromEntries(field.args.map((arg) => [arg.name, null]))
      const handed = room.parameters ? room.parameters(values, {}) : values
      expect(Object.keys(handed), name).toEqual(expect.arrayContaining(used))
    }
  })

  it('returns no more than a page, in the order of its cursor, where it is a list', () => {
    if (binding.kind === 'statement' || !binding.values.includes('cursor')) return
    expect(binding.text).toMatch(/ORDER BY cursor( DESC)?(\s+LIMIT \$first)?$/)
    expect(binding.text).toMatch(/LIMIT \$first|\[\.\.\$first\]/)
    const descending = /ORDER BY cursor DESC/.test(binding.text)
    expect(binding.text).toMatch(
      descending ? /\$after IS NULL OR (\[.*\]|[\w.]+) < \$after/ : /\$after IS NULL OR (\[.*\]|[\w.]+) > \$after/,
    )
    expect(binding.values.includes('total') || binding.countText, 'says how many there are').toBeTruthy()
    if (binding.countText) expect(binding.countText, 'counts without sorting').not.toMatch(/ORDER BY[^\n]*\n\s*LIMIT/)
  })
})
