import type { Entity } from './entities.ts'
import { markOf } from './entities.ts'
import type { Fields } from './read-fields.ts'

/**
 * Adds to an entity what another row says of it: lists are joined, what was empty or assumed is filled, and of two values the
 * first stays.
 * @param onOther told of each field of which the row says something else
 */
export function mergeFields(entity: Entity, fields: Fields, onOther: (field: string) => void = () => {}): void {
  const merged = { ...entity.fields }
  for (const [name, value] of Object.entries(fields)) {
    const before = merged[name]
    if (before === undefined || before === null || before === '' || entity.assumed.has(name)) {
      merged[name] = value
      entity.assumed.delete(name)
    } else if (Array.isArray(before) && Array.isArray(value))
      merged[name] = [...new Set([...before, ...value])].slice(0, 50)
    else if (
      markOf(before) !== markOf(value) &&
      !['name', 'title', 'labelSv', 'labelEn', 'kind', 'language', 'status'].includes(name)
    )
      onOther(name)
  }
  entity.fields = merged
}
