import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = join(dirname(fileURLToPath(import.meta.url)), 'filters')

/** The text of a file without its comments and without space around it. */
export function withoutComments(text: string): string {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim()
}

/** The filters by their names. Each is written about `node`, on one line here, so that statements stay canonical. */
const filters = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => [
      name.replace('.cypher', ''),
      withoutComments(readFileSync(join(folder, name), 'utf8')).replace(/\s+/g, ' '),
    ]),
)

const call = new RegExp(`\\b(${[...filters.keys()].join('|')})\\((\\w+)\\)`, 'g')

/**
 * Puts the filters of `cypher/filters/` where a statement names one: `visible(need)` becomes the whole rule about `need`.
 * A filter is thus written once, and a statement that uses it reads like a call.
 */
export function expandFilters(text: string): string {
  return text.replace(call, (_, name: string, variable: string) =>
    // A filter may name another.
    expandFilters((filters.get(name) ?? '').replace(/\bnode\b/g, variable)),
  )
}
