import { type OwnLabel, ownLabels } from '@mellanrum/graph-api/exchange/own/own-things'
import { idPrefixes, newId } from '@mellanrum/graph-api/shared/ids'
import { relationOf, relationTypes } from '@mellanrum/graph-api/shared/relations'
import fc from 'fast-check'

interface Thing {
  readonly label: OwnLabel
  readonly properties: Record<string, unknown>
}

/** Texts as people write them: letters of several scripts, signs, quotation marks, line breaks in the middle. */
const text = fc
  .array(
    fc.constantFrom(
      'å',
      'Ö',
      'é',
      'ß',
      'ب',
      '漢',
      '🌍',
      '"',
      "'",
      ',',
      ';',
      '\\',
      '{',
      '<b>',
      '&',
      'x',
      '7',
      ' y',
      '\nz',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `A${parts.join('')}.`.normalize('NFC'))
const line = text.map((found) => found.replace(/\s+/g, ' '))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const many = fc.uniqueArray(line, { maxLength: 3 })
const level = fc.constantFrom('everyone', 'network')

/** Properties of each label, some left out as people leave them out. */
const some = (shape: Record<string, fc.Arbitrary<unknown>>, needed: Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(fc.record(needed), fc.record(shape, { requiredKeys: [] })).map(([has, may]) => ({ ...may, ...has }))
const resource = some(
  { validUntil: day, closedOn: day, confirmedOn: day },
  { kind: fc.constantFrom('data', 'venue'), text, visibility: level },
)

const properties: Record<OwnLabel, fc.Arbitrary<Record<string, unknown>>> = {
  Organisation: some(
    {
      description: text,
      joinedOn: day,
      endedOn: day,
      shortNames: many,
      formerNames: many,
      externalIds: many,
      capacity: fc.integer({ min: 1, max: 20 }),
      latitude: fc.constantFrom(63.8258, -12.5, 0),
      website: fc.constant('https://www.exempel.se/å?x=1'),
    },
    { name: line, kind: fc.constantFrom('company', 'region', 'other'), visibility: level },
  ),
  Person: some({ description: text, formerNames: many }, { name: line, visibility: level }),
  Initiative: some(
    { titleOther: line, summaryOther: text, startsOn: day, endsOn: day },
    { title: line, summary: text, status: fc.constantFrom('idea', 'paused'), visibility: level },
  ),
  Theme: some({ synonymsSv: many, synonymsEn: many, focusArea: fc.boolean() }, { labelSv: line, labelEn: line }),
  Challenge: some({ description: text, position: fc.integer({ min: 1, max: 99 }) }, { title: line }),
  Place: some({ latitude: fc.constantFrom(63.8, 1e-3) }, { name: line, country: fc.constantFrom('SE', 'NO') }),
  Audience: some({}, { labelSv: line, labelEn: line }),
  Motivation: some(
    { category: line, sourcePart: line },
    { kind: fc.constantFrom('hope', 'driver'), text, visibility: level },
  ),
  Need: resource,
  Offer: resource,
  Collaboration: some(
    { description: text, startedOn: day, endedOn: day, nextStep: line, nextStepOn: day, result: text, lesson: text },
    { title: line, status: fc.constantFrom('active', 'ended'), visibility: level },
  ),
  MiniNetwork: some(
    { result: text },
    { name: line, purpose: text, status: fc.constantFrom('forming', 'closed'), visibility: level },
  ),
  Gathering: some(
    { startsOn: day, speakers: many },
    { title: line, kind: fc.constantFrom('webinar', 'other'), visibility: level },
  ),
  Reflection: some({}, { prompt: text, text, visibility: level }),
  SelfAssessment: some({ takeAwayPrompt: line }, { theme: line, question: text }),
  Story: some({ aboutMistake: fc.boolean() }, { title: line, text, visibility: level }),
}

const thing = fc
  .constantFrom(...ownLabels)
  .chain((label) => properties[label].map((own): Thing => ({ label, properties: own })))

/** A network of any things and any relationships that may be between them, as our own export writes it. */
export const randomNetwork = fc
  .tuple(
    fc.array(thing, { minLength: 3, maxLength: 60 }),
    fc.infiniteStream(fc.nat({ max: 1_000_000 })),
    fc.infiniteStream(day),
  )
  .map(([drawn, numbers, days]) => {
    const next = () => Number(numbers.next().value)
    const things = drawn.map(({ label, properties: own }) => ({
      label,
      properties: { id: newId(idPrefixes[label]), ...own },
    }))
    const taken = new Set<string>()
    const links = Array.from({ length: things.length * 3 }, () => {
      const type = relationTypes[next() % relationTypes.length] ?? 'ABOUT'
      const relation = relationOf(type)
      const ends = (labels: readonly string[]) => things.filter(({ label }) => labels.includes(label))
      const [from, to] = [ends(relation.from), ends(relation.to)]
      const [a, b] = [from[next() % (from.length || 1)], to[next() % (to.length || 1)]]
      // Upwards only from later to earlier, so that nothing is above itself.
      if (!a || !b || a === b || (relation.upwards && things.indexOf(a) < things.indexOf(b))) return []
      const since = relation.lasting && next() % 2 === 0 ? { since: String(days.next().value) } : {}
      const key = `${type} ${a.properties.id} ${relation.single ? '' : `${b.properties.id} ${since.since ?? ''}`}`
      if (taken.has(key)) return []
      taken.add(key)
      const source = relation.lasting ? { source: 'person' } : {}
      return [{ type, from: a.properties.id, to: b.properties.id, properties: { ...since, ...source } }]
    }).flat()
    const head = { mellanrum: 1, things: things.length, links: links.length }
    return {
      things,
      links,
      ids: things.map(({ properties: own }) => own.id),
      text: [head, ...things, ...links].map((one) => JSON.stringify(one)).join('\n'),
    }
  })
