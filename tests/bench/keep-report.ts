import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const file = join(import.meta.dirname, 'README.md')

/**
 * Puts a bench's part into the page of results, between its marks; other parts are left alone.
 * @param name of the bench, which its marks hold: `<!-- picture: begin -->`
 */
export async function keepReport(name: string, part: string): Promise<void> {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`]
  const before = await readFile(file, 'utf8').catch(() => '# Results of the benches\n')
  const marked = `${begin}\n${part}\n${end}`
  const [from, to] = [before.indexOf(begin), before.indexOf(end)]
  const after =
    from >= 0 && to > from
      ? before.slice(0, from) + marked + before.slice(to + end.length)
      : `${before.trimEnd()}\n\n${marked}\n`
  await writeFile(file, after)
}
