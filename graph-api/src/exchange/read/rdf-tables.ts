import { limits, type SourceTable, type TableHint } from './source.ts'
import { TableBuilder } from './table-builder.ts'

/** A statement of RDF in plain words. */
export interface Triple {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  /** True where the object is a thing and no text. */
  readonly named: boolean
  readonly language: string
}

const typeOf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const concept = 'http://www.w3.org/2004/02/skos/core#Concept'
/** Definitions of words, which stand beside the things in many files. */
const vocabulary = /(rdf-syntax-ns#|rdf-schema#|owl#)/

const hints: readonly [RegExp, TableHint][] = [
  [/skos\/core#Concept$/, 'theme'],
  [/(Organi[sz]ation|Corporation|NGO|GovernmentOrganization|FormalOrganization|OrganizationalUnit)$/, 'organisation'],
  [/Person$/, 'person'],
  [/Project$/, 'initiative'],
  [/(Event)$/, 'gathering'],
  [/(Place|City|AdministrativeArea|Location)$/, 'place'],
  [/Demand$/, 'need'],
  [/Offer$/, 'offer'],
]

/** One table for each class of things, with a column for each property; texts in several languages have a column each. */
export function rdfTables(triples: Iterable<Triple>, file: string): SourceTable[] {
  const things = new Map<string, Triple[]>()
  for (const triple of triples) {
    const own = things.get(triple.subject) ?? []
    own.push(triple)
    things.set(triple.subject, own)
  }
  const parts = partsOf(things)
  const tables = new Map<string, TableBuilder>()
  let position = 0
  for (const [subject, own] of things) {
    position += 1
    const type = classOf(own)
    if (!type || parts.has(subject)) continue
    const builder = tables.get(type) ?? newTable(type, file)
    tables.set(type, builder)
    builder.add(valuesOf(subject, own, things), position)
  }
  return [...tables.values()].map((builder) => builder.build())
}

/** The class of a thing; undefined where it has none, or only one that defines words. */
function classOf(own: readonly Triple[]): string | undefined {
  const types = own.filter((one) => one.predicate === typeOf).map((one) => one.object)
  return types.includes(concept) ? concept : types.find((one) => !vocabulary.test(one))
}

/** What has no address and is of no class that makes a row, but is told with something else, such as its postal address. */
function partsOf(things: ReadonlyMap<string, readonly Triple[]>): ReadonlySet<string> {
  const referred = new Set([...things.values()].flat().map(({ object }) => object))
  const isPart = ([subject, own]: [string, readonly Triple[]]) => {
    const type = classOf(own) ?? ''
    return subject.startsWith('_:') && referred.has(subject) && !hints.some(([pattern]) => pattern.test(type))
  }
  return new Set([...things].filter(isPart).map(([subject]) => subject))
}

function newTable(type: string, file: string): TableBuilder {
  const hint = hints.find(([pattern]) => pattern.test(type))?.[1]
  return new TableBuilder({ name: localName(type), file, ...(hint ? { hint } : {}), columns: ['id'] })
}

function valuesOf(subject: string, own: readonly Triple[], things: ReadonlyMap<string, readonly Triple[]>) {
  const values = new Map<string, string[] | string>([['id', subject]])
  const add = (name: string, value: string) => {
    const before = values.get(name)
    values.set(name, [...(before === undefined ? [] : [before].flat()), value])
  }
  for (const { predicate, object, language } of own) {
    if (predicate === typeOf) continue
    const name = localName(predicate) + (language ? `@${language.toLowerCase()}` : '')
    addPart(name, object, [])
  }
  return values

  function addPart(name: string, object: string, above: readonly string[]): void {
    if (!object.startsWith('_:')) add(name, object)
    else if (above.length < limits.depth && !above.includes(object))
      for (const part of things.get(object) ?? []) {
        if (part.predicate !== typeOf) addPart(`${name}.${localName(part.predicate)}`, part.object, [...above, object])
      }
  }
}

function localName(iri: string): string {
  return /[^/#:]+[/#]?$/.exec(iri)?.[0].replace(/[/#]$/, '') ?? iri
}
