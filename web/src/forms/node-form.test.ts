import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, coerceInputValue, type GraphQLInputType, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { en } from '../language/en.ts'
import { sv } from '../language/sv.ts'
import { inputOf, valuesFrom } from './inputs.ts'
import type { AnyNodeForm } from './node-form.ts'
import type { FieldSpec, Value } from './values.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../graph-api/schema.graphql'), 'utf8'))

const modules = import.meta.glob<{ default: AnyNodeForm }>('../*/*-form.{ts,tsx}')
const forms = await Promise.all(
  Object.entries(modules)
    .filter(([path]) => !path.endsWith('/node-form.ts'))
    .map(async ([path, load]) => [path, (await load()).default] as const),
)

/** What is asked before a form, as it might be answered. */
const around = { gathering: { id: 'gat_1', reflections: { nodes: [] } }, themes: { nodes: [{ id: 'the_1' }] } }

const levels = ['ME', 'GATHERING', 'NETWORK', 'EVERYONE'] as const

/** Something in a field, as a person leaves it. */
const filled = (field: FieldSpec): Value => {
  if (field.type === 'nodes') return [{ id: 'org_1', kind: field.kinds[0] ?? 'ORGANISATION', title: 'Älvkraft' }]
  if (field.type === 'check') return true
  if (field.type === 'choice') return field.options[0]?.value ?? ''
  if (field.type === 'date') return field.name === 'endsOn' ? '2026-11-28' : '2026-11-27'
  if (field.type === 'time') return '09:00'
  if (field.type === 'number') return '3'
  return field.name === 'website' ? 'https://alvkraft.example' : 'Ett\n Två '
}

/** Throws where the API would not take the input. */
const coerced = (name: string, input: unknown) =>
  coerceInputValue(input, schema.getType(name) as GraphQLInputType, (path, value, error) => {
    throw new Error(`${name}.${path.join('.')} = ${JSON.stringify(value)}: ${error.message}`)
  })

describe('every form', () => {
  it('is found', () => {
    expect(forms.map(([, form]) => form.kind).sort()).toEqual([
      'CHALLENGE',
      'COLLABORATION',
      'GATHERING',
      'INITIATIVE',
      'MOTIVATION',
      'NEED',
      'OFFER',
      'ORGANISATION',
      'PERSON',
      'REFLECTION',
      'STORY',
      'THEME',
    ])
  })

  it.each(forms)('%s asks and sends what the API knows', (_path, form) => {
    const asked = [form.before, form.create, form.change, ...(form.around ? [form.around.query] : [])]
    for (const document of asked) expect(validate(schema, document)).toEqual([])
  })

  it.each(forms)('%s sends a new one as the API takes it', (_path, form) => {
    const fields = form.fields({ t: sv, language: 'sv', answer: around, levels })
    const values = Object.fromEntries(fields.map((field) => [field.name, filled(field)]))
    const input: Record<string, unknown> = { ...form.sentWithNew?.(around), ...inputOf(fields, values) }
    expect(() => coerced(`Create${form.type}Input`, input)).not.toThrow()
    const names = fields.filter(({ sent }) => sent !== false).map(({ name }) => name)
    for (const name of names) expect(input[name], name).toBeTruthy()
  })

  it.each(forms)('%s sends changes as the API takes them, and empty fields as nothing', (_path, form) => {
    const fields = form.fields({ t: en, language: 'en', answer: around, levels }).filter(({ onlyNew }) => !onlyNew)
    const values = Object.fromEntries(fields.map((field) => [field.name, filled(field)]))
    expect(() => coerced(`Change${form.type}Input`, inputOf(fields, values))).not.toThrow()
    const emptied = inputOf(fields, {})
    for (const [name, value] of Object.entries(emptied)) {
      expect([null, false, []], name).toContainEqual(value)
    }
  })

  it.each(forms)('%s begins a change with what stands there', (_path, form) => {
    const fields = form.fields({ t: sv, language: 'sv', answer: around, levels }).filter(({ onlyNew }) => !onlyNew)
    const own = form.before.definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' ? definition.selectionSet.selections : [],
    )
    const read = JSON.stringify(own)
    // Each field is read under its own name, or the person's change would begin from nothing.
    for (const { name, stands } of fields) if (stands === undefined) expect(read).toContain(`"value":"${name}"`)
  })
})

describe('a field', () => {
  const themes: FieldSpec = { name: 'themeIds', label: 'Teman', type: 'nodes', kinds: ['THEME'], most: 5 }
  const place: FieldSpec = { name: 'placeId', label: 'Plats', type: 'nodes', kinds: ['PLACE'], most: 1 }
  const label: FieldSpec = { name: 'synonyms', label: 'Ord', type: 'text', longest: 100, lines: true }

  it('holds nodes by their names in the language of the page', () => {
    const before = { themeIds: { nodes: [{ id: 'the_1', labelSv: 'Mat', labelEn: 'Food' }] }, placeId: null }
    expect(valuesFrom([themes, place], before, 'en')).toEqual({
      themeIds: [{ id: 'the_1', kind: 'THEME', title: 'Food' }],
      placeId: [],
    })
  })

  it('sends one node by its id, several as a list, and none as nothing', () => {
    const picked = [{ id: 'x_1', kind: 'PLACE' as const, title: 'Umeå' }]
    expect(inputOf([themes, place], { themeIds: picked, placeId: picked })).toEqual({
      themeIds: ['x_1'],
      placeId: 'x_1',
    })
    expect(inputOf([themes, place], { themeIds: [], placeId: [] })).toEqual({ themeIds: [], placeId: null })
  })

  it('holds a list as lines and sends the lines that say something', () => {
    const values = valuesFrom([label], { synonyms: ['Mat', 'Kost'] }, 'sv')
    expect(values).toEqual({ synonyms: 'Mat\nKost' })
    expect(inputOf([label], { synonyms: ' Mat \n\n Kost' })).toEqual({ synonyms: ['Mat', 'Kost'] })
  })

  it('holds the time of a day, and a number as it is written', () => {
    const fields: FieldSpec[] = [
      { name: 'startsAt', label: 'Börjar', type: 'time' },
      { name: 'capacity', label: 'Grupper', type: 'number', least: 1, most: 20 },
    ]
    expect(valuesFrom(fields, { startsAt: '2026-11-27T09:30:00', capacity: 3 }, 'sv')).toEqual({
      startsAt: '09:30',
      capacity: '3',
    })
  })

  it('does not send a choice that is no longer there', () => {
    const kind: FieldSpec = { name: 'kind', label: 'Typ', type: 'choice', options: [{ value: 'A', label: 'a' }] }
    expect(inputOf([kind], { kind: 'A' })).toEqual({ kind: 'A' })
    expect(inputOf([kind], { kind: 'constructor' })).toEqual({ kind: null })
  })
})
