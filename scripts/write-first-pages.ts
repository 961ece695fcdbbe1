import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

interface Printed {
  readonly path: string
  readonly modules: readonly string[]
  readonly asks: Readonly<Record<string, EarlyQuestion | undefined>>
}

interface EarlyQuestion {
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The body of a request as the pages' client sends it, keys in order: by this very text it finds the answer. */
function bodyOf(documents: Readonly<Record<string, string>>, { operation, variables }: EarlyQuestion): string {
  const [sha256Hash] = Object.entries(documents).find(([, text]) => text.startsWith(`query ${operation}(`)) ?? []
  if (!sha256Hash) throw new Error(`No page asks ${operation}`)
  return JSON.stringify({
    extensions: { persistedQuery: { sha256Hash, version: 1 } },
    operationName: operation,
    variables: Object.fromEntries(
      Object.keys(variables)
        .sort()
        .map((name) => [name, variables[name]]),
    ),
  })
}

/** A module's chunk and all that it imports from the beginning. */
function reachable(manifest: Manifest, from: readonly string[]): Set<Chunk> {
  const found = new Set<Chunk>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const next of chunk.imports ?? []) visit(next)
  }
  from.forEach(visit)
  return found
}

/**
 * Writes `pages.json` into a built folder: for each page its words, what it asks, and the files that it needs beside the first
 * script, so that the server can name them in the page and nothing is asked for only when something else has been read.
 * @param printed what `print-first-pages` wrote
 * @param documents what `print-documents` wrote
 * @throws Error where a page names a module that was not built, or a question that no page asks
 */
export async function writeFirstPages(folder: string, printed: string, documents: string): Promise<void> {
  const kept = join(folder, '.vite')
  const manifest = JSON.parse(await readFile(join(kept, 'manifest.json'), 'utf8')) as Manifest
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const always = reachable(manifest, entries)
  const filesOf = (modules: readonly string[]) => {
    for (const key of modules) if (!manifest[key]) throw new Error(`No such page module: ${key}`)
    const chunks = [...reachable(manifest, modules)].filter((chunk) => !always.has(chunk))
    return { scripts: chunks.map(({ file }) => file), styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))] }
  }
  const texts = JSON.parse(documents) as Record<string, string>
  const bodiesOf = (asks: Printed['asks']) =>
    Object.fromEntries(Object.entries(asks).map(([language, asked]) => [language, asked && bodyOf(texts, asked)]))
  const pages = (JSON.parse(printed) as Printed[]).map(({ modules, asks, ...page }) => ({
    ...page,
    asks: bodiesOf(asks),
    ...filesOf(modules),
  }))
  const languages = { sv: filesOf(['src/language/sv.ts']).scripts, en: filesOf(['src/language/en.ts']).scripts }
  await writeFile(join(folder, 'pages.json'), JSON.stringify({ languages, pages }))
  await rm(kept, { recursive: true })
}
