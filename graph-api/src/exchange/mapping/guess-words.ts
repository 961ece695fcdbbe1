import type { SourceTable } from '../read/source.ts'
import { splitValues } from '../values/split-values.ts'
import { countryOf } from '../words/countries.ts'
import { cutWord, fold, wordKey } from '../words/fold.ts'
import { organisationKindOf, saysOnlyOrganisation, saysOtherKind } from '../words/organisation-kinds.ts'
import {
  directionOf,
  gatheringKindOf,
  languageOf,
  partRoleOf,
  relationOfWord,
  resourceKindOf,
  statusOf,
} from '../words/other-words.ts'
import { crossOf } from './crosses.ts'
import { foldHeading } from './headings.ts'
import type { ColumnMapping } from './model.ts'
import { type RowKind, type Target, wordTargets } from './targets.ts'

/** A column of more different words than this holds no words to look up, but texts. */
const mostWords = 500

/** The words of a column, the most frequent first, each with how often it stands. */
export function wordsOf(table: SourceTable, column: Pick<ColumnMapping, 'column' | 'separator'>): Map<string, number> {
  const at = table.columns.findIndex((one) => one.name === column.column)
  const counts = new Map<string, { word: string; count: number }>()
  for (const row of table.rows) {
    if (row.aside) continue
    for (const word of splitValues(row.cells[at] ?? [], column.separator)) {
      const key = wordKey(word)
      const known = counts.get(key)
      if (known) known.count += 1
      else counts.set(key, { word: cutWord(word), count: 1 })
    }
    if (counts.size > mostWords) break
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  return new Map(sorted.map(({ word, count }) => [word, count]))
}

/** What each word of a column becomes, for the columns whose words are looked up. */
export function guessWords(
  table: SourceTable,
  column: ColumnMapping,
  kinds: readonly RowKind[],
): ColumnMapping['words'] {
  const { target } = column
  if (target === null || !isWordTarget(target)) return []
  // A person's role is a text of its own.
  if (target === 'role' && kinds.every((kind) => kind === 'person')) return []
  const isDone = target === 'status' && asksIfDone(column.column)
  return [...wordsOf(table, column).keys()].map((word) => ({
    word,
    becomes: meaningOf(target, word, kinds) ?? (isDone ? doneOrNot(word) : null),
  }))
}

/** `Klart?`, `Done`: a column that answers whether something is finished. */
export const asksIfDone = (heading: string): boolean =>
  /^((ar (det|den|atgarden) )?(klar|klart|fardig|fardigt|slutford|slutfort|avslutad|avslutat|genomford|genomfort|utford|utfort)|(is it )?(done|completed?|finished|closed))$/.test(
    foldHeading(heading),
  )

function doneOrNot(word: string): string | null {
  const said = crossOf(word)
  return said === null ? null : said ? 'completed' : 'ongoing'
}

const isWordTarget = (target: Target) => (wordTargets as readonly Target[]).includes(target)

const inInitiatives: readonly RowKind[] = ['initiative', 'organisation', 'link']

/** What one word means for a target; null where it is not known. */
export function meaningOf(target: Target, word: string, kinds: readonly RowKind[]): string | null {
  if (target === 'status') return statusOf(word)
  if (target === 'language' || target === 'languageOther') return languageOf(word)
  if (target === 'country') return countryOf(word)
  if (target === 'direction') return directionOf(word)
  if (target === 'role') return inInitiatives.some((kind) => kinds.includes(kind)) ? partRoleOf(word) : null
  if (target === 'relation') return relationOfWord(word)
  if (target !== 'kind') return null
  if (kinds.includes('organisation')) {
    // Our own word for none of them: of it nothing is guessed from a name.
    if (saysOtherKind(word)) return 'other'
    // What says no more than that it is an organisation leaves its kind to the name, or to the person.
    return saysOnlyOrganisation(word) ? null : organisationKindOf(word)
  }
  if (kinds.includes('gathering')) return gatheringKindOf(word)
  return kinds.includes('need') || kinds.includes('offer') ? resourceKindOf(word) : null
}

/** Words by which tables say that nothing is known. */
const nothingKnown = new Set([
  'uppgift saknas',
  'anonymous',
  'anonym',
  'saknas',
  'okant',
  'okand',
  'ej angivet',
  'ej angiven',
  'inget angivet',
  'unknown',
  'n a',
  'na',
  'null',
  'none',
  'not available',
  'not specified',
  'missing',
  'ingen uppgift',
  'framgar ej',
  'tbd',
  'nan',
  'ej tillampligt',
  'vet ej',
  'not applicable',
])

/** The values of a table that say that nothing is known: "uppgift saknas", "n/a", a dash. */
export function emptyWordsOf(table: SourceTable): string[] {
  const found = new Set<string>()
  for (const row of table.rows) {
    for (const values of row.cells) {
      for (const value of values) {
        if (value.length <= 20 && (nothingKnown.has(fold(value)) || /^[-–—.?*]{1,3}$/.test(value))) found.add(value)
      }
    }
    if (found.size > 50) break
  }
  return [...found].sort()
}
