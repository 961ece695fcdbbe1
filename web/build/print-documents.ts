import { createHash } from 'node:crypto'
import { formatDocument, stringifyDocument } from '@urql/core'
import { Kind } from 'graphql'
import { recorded } from './record-documents.ts'

const modules = import.meta.glob([
  '../src/**/*.{ts,tsx}',
  '!../src/**/*.test.*',
  '!../src/main.tsx',
  '!../src/**/*-worker.ts',
])

/**
 * Loads every module of the pages and writes each question and change that they can send, by the hash by which the client asks
 * for it: of the text as the client sends it, with `__typename` in every selection.
 */
for (const load of Object.values(modules)) await load()
const operations = recorded.filter(({ definitions }) =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
)
const texts = operations.map((document) => stringifyDocument(formatDocument(document)))
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
process.stdout.write(JSON.stringify(Object.fromEntries(texts.map((text) => [hashOf(text), text]))))
