import { fold } from '../words/fold.ts'

/** A part of a year by its first and last month; one that goes on after December ends in the next year. */
interface PartOfYear {
  readonly year: number
  readonly first: number
  readonly last: number
}

/** The months of each part of a year as plans name it. */
const partNames: readonly [RegExp, number, number][] = [
  [/^(q|kv|kvartal|quarter) ?1$|^(1|1st|1a|1 a|1e|forsta|first) (kvartalet|kvartal|kv|quarter|q)$/, 1, 3],
  [/^(q|kv|kvartal|quarter) ?2$|^(2|2nd|2a|2 a|2e|andra|second) (kvartalet|kvartal|kv|quarter|q)$/, 4, 6],
  [/^(q|kv|kvartal|quarter) ?3$|^(3|3rd|3e|3 e|tredje|third) (kvartalet|kvartal|kv|quarter|q)$/, 7, 9],
  [/^(q|kv|kvartal|quarter) ?4$|^(4|4th|4e|4 e|fjarde|fourth) (kvartalet|kvartal|kv|quarter|q)$/, 10, 12],
  [/^(h|halvar|half) ?1$|^(1|1st|1a|forsta|first) (halvaret|halvar|half)$|^vt$|^varterminen?$/, 1, 6],
  [/^(h|halvar|half) ?2$|^(2|2nd|2a|andra|second) (halvaret|halvar|half)$/, 7, 12],
  [/^ht$|^hostterminen?$/, 8, 12],
  [/^(var|varen|spring)$/, 3, 5],
  [/^(sommar|sommaren|summer)$/, 6, 8],
  [/^(host|hosten|autumn|fall)$/, 9, 11],
]

/**
 * Quarters, halves, terms and seasons: `Q3 2026`, `kv 3 2026`, `2026 H1`, `hösten 2026`, `HT26`. A winter is read where both its
 * years are given, since one year alone does not say which winter it is. Null for anything else.
 */
export function partOfYear(text: string): PartOfYear | null {
  const folded = fold(text.replace(/[’'](?=\d\d\b)/, ''))
    .replace(/\b(under|of|ar|the|in|i)\b ?/g, '')
    .trim()
  const winter = /^(?:vinter|vintern|winter) (\d{4}) (\d{2}|\d{4})$/.exec(folded)
  if (winter && Number(winter[2]) % 100 === (Number(winter[1]) + 1) % 100)
    return { year: Number(winter[1]), first: 12, last: 14 }
  const [, name, year] = /^(.+?) ?(\d{4})$/.exec(folded) ?? swapped(folded) ?? /^(\D.*?) ?(\d{2})$/.exec(folded) ?? []
  if (name === undefined || year === undefined) return null
  const part = partNames.find(([pattern]) => pattern.test(name.trim()))
  return part ? { year: Number(year) + (year.length === 2 ? 2000 : 0), first: part[1], last: part[2] } : null
}

function swapped(folded: string): [string, string, string] | null {
  const found = /^(\d{4}) ?(.+)$/.exec(folded)
  return found ? [found[0], found[2] ?? '', found[1] ?? ''] : null
}
