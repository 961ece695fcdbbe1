// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type DocumentNode, Kind, validate } from 'graphql'
import { beforeAll, describe, expect, it, vi } from 'vitest'

const asked: DocumentNode[] = []

vi.mock('./graphql.ts', async (importOriginal) => {
  const { graphql } = await importOriginal<{ graphql: (...source: unknown[]) => DocumentNode }>()
  const recording = (...source: unknown[]) => {
    const document = graphql(...source)
    asked.push(document)
    return document
  }
  return { graphql: Object.assign(recording, graphql) }
})

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../graph-api/schema.graphql'), 'utf8'))
const modules = import.meta.glob(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../main.tsx', '!../**/*-worker.ts'])

beforeAll(async () => {
  for (const load of Object.values(modules)) await load()
  // All modules of the page: as long as the machine needs for them.
}, 120_000)

const operations = () =>
  asked.flatMap((document) => document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION))

/** A fragment by itself is read with the question that it stands in. */
const whole = () =>
  asked.filter((document) => document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION))

describe('what the page asks the API', () => {
  // The types see a document only where all of its text stands in one place.
  it('is known to the schema, every question and every change', () => {
    expect(operations().length).toBeGreaterThan(100)
    const wrong = whole().flatMap((document) => validate(schema, document).map((error) => error.toString()))
    expect(wrong).toEqual([])
  })

  it('has one name each', () => {
    const names = operations().map((one) => one.name?.value)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
