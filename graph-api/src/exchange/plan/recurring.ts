import type { Entities, MakeId } from './entities.ts'
import { newEntity } from './entities.ts'

/** Where the person chose each date of events that come again: one gathering more for each date after the first. */
export function addRecurring(entities: Entities, makeId: MakeId): void {
  for (const entity of [...entities.ofKind('gathering')]) {
    const [draft] = entity.drafts
    if (draft?.table.recurring !== 'each') continue
    const dates = draft.occurrences
    const [first] = dates
    if (!first) continue
    for (const date of dates.slice(1)) {
      const [day = '', time] = date.split('T')
      const length = lengthOf(entity.fields)
      const days = daysOf(entity.fields)
      const fields = {
        ...entity.fields,
        startsOn: day,
        startsAt: time ? date : undefined,
        endsAt: time && length ? later(date, length) : undefined,
        endsOn: days > 0 ? later(day, days).slice(0, 10) : undefined,
      }
      entities.add(
        newEntity({
          kind: 'gathering',
          name: entity.name,
          fields,
          from: entity.from,
          id: makeId('gathering', `${entity.id}|${date}`),
        }),
      )
    }
  }
}

function lengthOf({ startsAt, endsAt }: Record<string, unknown>): number {
  return typeof startsAt === 'string' && typeof endsAt === 'string'
    ? Date.parse(`${endsAt}Z`) - Date.parse(`${startsAt}Z`)
    : 0
}

/** How much later than its first day the last one is, in milliseconds. */
function daysOf({ startsOn, endsOn }: Record<string, unknown>): number {
  return typeof startsOn === 'string' && typeof endsOn === 'string' ? Date.parse(endsOn) - Date.parse(startsOn) : 0
}

/** A day or a day with a time, so many milliseconds later. */
const later = (date: string, by: number) =>
  new Date(Date.parse(date.includes('T') ? `${date}Z` : date) + by).toISOString().slice(0, 16)
