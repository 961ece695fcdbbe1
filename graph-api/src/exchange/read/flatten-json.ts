import { limits } from './source.ts'

export type JsonObject = { readonly [name: string]: unknown }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * One object as named values. A part of a part is named by its path (`budget.amount`); of a list of objects each part is a
 * list, in which an empty text keeps the place of what one of them lacks, so that names and roles stay side by side.
 * @param onDeep told of parts that nest deeper than is read
 */
export function flattenJson(value: JsonObject, onDeep: (path: string) => void): Map<string, string | string[]> {
  const flat = new Map<string, string | string[]>()
  addTo(flat, '', value, 0, onDeep)
  return flat
}

function addTo(
  flat: Map<string, string | string[]>,
  path: string,
  value: unknown,
  depth: number,
  onDeep: (path: string) => void,
) {
  if (value === null || value === undefined || value === '') return
  if (depth > limits.depth) return onDeep(path)
  if (isObject(value)) {
    for (const [name, part] of Object.entries(value))
      addTo(flat, path ? `${path}.${name}` : name, part, depth + 1, onDeep)
    return
  }
  if (!Array.isArray(value)) {
    flat.set(path, String(value))
    return
  }
  if (value.every((part) => !isObject(part) && !Array.isArray(part))) {
    const texts = value.flatMap((part) => (part === null || part === undefined ? [] : [String(part)]))
    if (texts.length > 0) flat.set(path, texts)
    return
  }
  addList(flat, path, value, depth, onDeep)
}

function addList(
  flat: Map<string, string | string[]>,
  path: string,
  list: readonly unknown[],
  depth: number,
  onDeep: (path: string) => void,
) {
  const parts = list.map((part) => {
    const own = new Map<string, string | string[]>()
    addTo(own, '', isObject(part) ? part : { value: part }, depth + 1, onDeep)
    return own
  })
  const names = new Set(parts.flatMap((part) => [...part.keys()]))
  for (const name of names) {
    const values = parts.map((part) => part.get(name) ?? '')
    const even = values.every((value) => typeof value === 'string')
    flat.set(
      path ? `${path}.${name}` : name,
      even ? (values as string[]) : values.flat().filter((value) => value !== ''),
    )
  }
}
