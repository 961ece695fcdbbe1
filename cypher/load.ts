import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expandFilters, withoutComments } from './expand-filters.ts'
import { expandList, type ListVariant } from './expand-list.ts'

const root = dirname(fileURLToPath(import.meta.url))

export interface LoadedStatement {
  /** Path below `cypher/`, with forward slashes: `queries/organisations/find-organisation.cypher`. */
  readonly file: string
  /** What the statement finds or does: its first line, without the slashes. */
  readonly summary: string
  /** The Cypher without comments and with its filters: canonical, so that the server's plan cache recognises it. */
  readonly text: string
  /** The Cypher as it stands in the file, before its filters are put in; of a list, what it means. */
  readonly written: string
  /** Of a list: the text of the way along the index as counting needs it. */
  readonly counted?: string
  /** Of a list: the ways to find a page, one for each order and each filter that an index answers. */
  readonly variants?: readonly ListVariant[]
}

/**
 * Reads one statement file.
 * @throws Error where the file is missing, empty, or its first line does not say what it finds.
 */
export function loadStatement(file: string): LoadedStatement {
  const whole = readFileSync(join(root, file), 'utf8')
  const [first = ''] = whole.split(/\r?\n/, 1)
  if (!first.startsWith('// '))
    throw new Error(`${file}: the first line must say in a comment what the statement finds`)
  const list = expandList(whole)
  if (list) {
    const variants = list.variants.map((variant) => ({
      ...variant,
      text: expandFilters(variant.text),
      counted: expandFilters(variant.counted),
    }))
    const plain = variants.find(({ by }) => by === null)
    if (!plain) throw new Error(`${file}: a list needs an order`)
    return { file, summary: first.slice(3), text: plain.text, counted: plain.counted, written: list.written, variants }
  }
  const written = withoutComments(whole).replace(/;$/, '')
  if (written === '') throw new Error(`${file}: no statement`)
  return { file, summary: first.slice(3), text: expandFilters(written), written }
}

/** Lists the `.cypher` files below a folder of `cypher/`, sorted by name. */
export function listStatementFiles(folder: 'queries' | 'fields' | 'schema'): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .map((name) =>
      relative(root, join(root, folder, name))
        .split(sep)
        .join('/'),
    )
    .sort()
}
