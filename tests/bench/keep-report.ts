import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'README.md')

/** What a bench's part of the page of results says now; empty where it has none. */
export async function readReport(name: string): Promise<string> {
  const [begin, end] = marksOf(name)
  const page = await readFile(file, 'utf8').catch(() => '')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  return from >= 0 && to > from ? page.slice(from + begin.length, to).trim() : ''
}

const marksOf = (name: string) => [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`] as const

/**
 * Puts a bench's part into the page of results, between its marks; other parts are left alone.
 * @param name of the bench, which its marks hold: `<!-- picture: begin -->`
 */
export async function keepReport(name: string, part: string): Promise<void> {
  const [begin, end] = marksOf(name)
  const before = await readFile(file, 'utf8').catch(() => '# Results of the benches\n')
  const marked = `${begin}\n${part}\n${end}`
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + marked + before.slice(to + end.length)
      : `${before.trimEnd()}\n\n${marked}\n`
  await writeFile(file, after)
}
