import { type GatheringDays, settledDays } from '../../gatherings/rules.ts'
import { refuseEndBeforeStart } from '../../initiatives/rules.ts'
import { InputError } from '../../shared/errors.ts'
import type { Entity } from './entities.ts'
import type { PlannedThing } from './model.ts'
import type { RowOutcomes } from './row-outcomes.ts'

type Values = Readonly<Record<string, unknown>>
type Changing = Pick<PlannedThing, 'input' | 'before'>

const halves = { latitude: 'longitude', longitude: 'latitude' } as const
const ends = ['endsOn', 'endsAt'] as const
const dayFields = ['startsOn', 'startsAt', ...ends] as const

/**
 * What is written of a thing so that fields which only hold together do: a position is sent whole, and an end that has no start or
 * comes before it, by the file or by what is there, is left out and named. The forms refuse them by the same rules.
 */
export function goingTogether<Thing extends Changing>(thing: Thing, entity: Entity, { problems }: RowOutcomes): Thing {
  const known = entity.known?.values ?? {}
  const [draft] = entity.drafts
  let { input, before } = thing
  for (const [half, other] of Object.entries(halves) as [keyof typeof halves, keyof typeof halves][]) {
    // The file has both; the one that is as it was is no change of its own.
    if (typeof input[half] !== 'number' || typeof input[other] === 'number') continue
    input = { ...input, [other]: known[other] }
    before = { ...before, [other]: known[other] }
  }
  const given = ends.filter((field) => typeof input[field] === 'string')
  if (
    given.length > 0 &&
    !areInOrder(entity.kind, known, input) &&
    areInOrder(entity.kind, known, without(input, given))
  ) {
    const value = given.map((field) => input[field]).join(', ')
    problems.push({ ...entity.from, code: 'end_before_start', column: draft?.columns.get('endsOn') ?? '', value })
    ;[input, before] = [without(input, given), without(before, given)]
  }
  return { ...thing, input, before }
}

/** Whether a thing's days are as its form takes them, once the input is written. */
function areInOrder(kind: Entity['kind'], known: Values, input: Values): boolean {
  try {
    if (kind === 'initiative') refuseEndBeforeStart({ ...known, ...input })
    else if (kind === 'gathering') {
      const days = Object.fromEntries(dayFields.map((field) => [field, input[field] ?? known[field] ?? null]))
      settledDays(days as unknown as GatheringDays, daysOf(input) as Partial<GatheringDays>)
    }
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

const daysOf = (input: Values) =>
  Object.fromEntries(dayFields.flatMap((field) => (field in input ? [[field, input[field]]] : [])))

const without = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => !fields.includes(field)))
