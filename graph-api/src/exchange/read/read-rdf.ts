import jsonld from 'jsonld'
import { type Quad, Parser as TurtleParser } from 'n3'
import { isObject } from './flatten-json.ts'
import { rdfTables, type Triple } from './rdf-tables.ts'
import { ReadFailure } from './read-failure.ts'
import type { ReadNote, SourceTable } from './source.ts'

const mostTriples = 1_000_000

/**
 * The things of a Turtle, TriG or N-Triples file.
 * @throws ReadFailure that names the line
 */
export function readTurtle(text: string, file: string): SourceTable[] {
  let quads: Quad[]
  try {
    quads = new TurtleParser({ baseIRI: 'urn:file:' }).parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const row = Number(/line (\d+)/.exec(message)?.[1] ?? 0) || null
    throw new ReadFailure('broken_turtle', { file, row, detail: message.slice(0, 200) })
  }
  return tablesOf(quads.map(tripleOf), file)
}

/** What has no address of its own begins with `_:`, whichever parser read it. */
const nameOf = ({ termType, value }: { termType: string; value: string }) =>
  termType === 'BlankNode' && !value.startsWith('_:') ? `_:${value}` : value

function tripleOf({ subject, predicate, object }: Quad): Triple {
  return {
    subject: nameOf(subject),
    predicate: predicate.value,
    object: nameOf(object),
    named: object.termType !== 'Literal',
    language: object.termType === 'Literal' ? object.language : '',
  }
}

function tablesOf(triples: readonly Triple[], file: string): SourceTable[] {
  if (triples.length > mostTriples) throw new ReadFailure('too_many_rows', { file, detail: String(mostTriples) })
  const tables = rdfTables(triples, file)
  if (tables.length === 0) throw new ReadFailure('nothing_in_it', { file })
  return tables
}

/** What the best-known contexts come to, so that nothing has to be fetched: a vocabulary, and `id` and `type`. */
const knownContexts: readonly [RegExp, Record<string, unknown>][] = [
  [/^https?:\/\/schema\.org\/?/, { '@vocab': 'https://schema.org/', id: '@id', type: '@type' }],
  [
    /^https?:\/\/www\.w3\.org\/2004\/02\/skos/,
    { '@vocab': 'http://www.w3.org/2004/02/skos/core#', id: '@id', type: '@type' },
  ],
]

/**
 * The things of a JSON-LD file. A context at an address is never fetched: of a few known ones what they come to is used, and
 * any other is refused.
 * @throws ReadFailure
 */
export async function readJsonLd(value: unknown, file: string): Promise<{ tables: SourceTable[]; notes: ReadNote[] }> {
  const notes: ReadNote[] = []
  const documentLoader = async (url: string) => {
    const known = knownContexts.find(([pattern]) => pattern.test(url))?.[1]
    if (!known) throw new ReadFailure('remote_context', { file, detail: url.slice(0, 200) })
    notes.push({ code: 'context_not_fetched', sample: url.slice(0, 120) })
    return { contextUrl: undefined, documentUrl: url, document: { '@context': known } } as never
  }
  try {
    const dataset = (await jsonld.toRDF(value as never, { documentLoader, base: 'urn:file:' } as never)) as unknown
    const quads = Array.isArray(dataset) ? (dataset as RdfQuad[]) : []
    return { tables: tablesOf(quads.map(ldTriple), file), notes }
  } catch (error) {
    if (error instanceof ReadFailure) throw error
    const cause = isObject(error) && isObject(error.details) ? error.details.cause : undefined
    if (cause instanceof ReadFailure) throw cause
    const message = error instanceof Error ? error.message : ''
    throw new ReadFailure('broken_json', { file, detail: message.slice(0, 200) })
  }
}

interface RdfTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
}
interface RdfQuad {
  readonly subject: RdfTerm
  readonly predicate: RdfTerm
  readonly object: RdfTerm
}

function ldTriple({ subject, predicate, object }: RdfQuad): Triple {
  return {
    subject: nameOf(subject),
    predicate: predicate.value,
    object: nameOf(object),
    named: object.termType !== 'Literal',
    language: object.language ?? '',
  }
}
