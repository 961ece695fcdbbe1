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
 * Writes `pages.json` into a built folder: for each page its words and the files that it needs beside the first script, so that
 * the server can name them in the page and none is asked for only when another has been read.
 * @param printed what `print-first-pages` wrote
 * @throws Error where a page names a module that was not built
 */
export async function writeFirstPages(folder: string, printed: string): Promise<void> {
  const kept = join(folder, '.vite')
  const manifest = JSON.parse(await readFile(join(kept, 'manifest.json'), 'utf8')) as Manifest
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const always = reachable(manifest, entries)
  const filesOf = (modules: readonly string[]) => {
    for (const key of modules) if (!manifest[key]) throw new Error(`No such page module: ${key}`)
    const chunks = [...reachable(manifest, modules)].filter((chunk) => !always.has(chunk))
    return { scripts: chunks.map(({ file }) => file), styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))] }
  }
  const pages = (JSON.parse(printed) as Printed[]).map(({ modules, ...page }) => ({ ...page, ...filesOf(modules) }))
  const languages = { sv: filesOf(['src/language/sv.ts']).scripts, en: filesOf(['src/language/en.ts']).scripts }
  await writeFile(join(folder, 'pages.json'), JSON.stringify({ languages, pages }))
  await rm(kept, { recursive: true })
}
