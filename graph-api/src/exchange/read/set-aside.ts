import { fold } from '../words/fold.ts'
import { isKindAlone } from '../words/organisation-kinds.ts'
import { sectionsOf } from './sections.ts'
import type { SourceRow } from './source.ts'
import { isSumRow } from './sums.ts'

/** How notes of where a table comes from begin. */
const source = /^(källor|källa|sources?|anm|anmärkning|not|notes?|obs)\s*[.:]|^\*/i
/** How what stands at the foot of a page begins: that a list goes on, when it was printed, whom to ask. */
const foot =
  /^(forts|fortsättning|utskri(ven|vet|ft|ften)|uppdaterad|uppdaterat|senast|skapad|exporterad|sammanställd|sid(a|an)? \d|fler|mer info|se även|kontakta|frågor|vid frågor|page \d|printed|exported|updated|last|continued|more|created|compiled|questions)(?!\p{L})/iu
const pageBreak = /^(forts|fortsättning|sid(a|an)? \d|page \d|continued)(?!\p{L})/iu

/** True for what is said of a table and is no name in it: a sentence, a day, a word of the foot of a page. */
const isNote = (text: string): boolean =>
  source.test(text) ||
  foot.test(text) ||
  /[!?…:]$/.test(text) ||
  /\S+ \S+ \S+.*\.$/.test(text) ||
  /\d{4}-\d{2}-\d{2}/.test(text) ||
  // `Nästa möte: 14 april`, `Kontakt: kansliet`.
  /^\p{Lu}[\p{L} ]{2,30}: \S/u.test(text) ||
  // `L = leder, D = deltar`.
  /^\p{L}{1,2} ?[=:] ?\p{L}[^=:]*[,;.][ \n]*\p{L}{1,2} ?[=:] ?\p{L}/u.test(text)

/** The rows with those marked that are no rows of the table: sums, notes beneath it, words above parts of it and its heading once more. */
export function setAside(rows: readonly SourceRow[], heading: readonly string[]): SourceRow[] {
  const names = heading.map(fold)
  const isHeading = ({ cells }: SourceRow) => {
    const filled = cells.flatMap((values, at) => (values.length > 0 ? [fold(values.join(' ')) === names[at]] : []))
    return filled.length > 1 && filled.every(Boolean)
  }
  const aloneText = ({ cells }: SourceRow) => {
    const filled = cells.flat()
    return filled.length === 1 && cells.length > 1 ? (filled[0] ?? '').trim() : null
  }
  // Beneath the last row that has more than one cell, as far as it counts nothing.
  const last = rows.findLastIndex((row) => aloneText(row) === null && !isHeading(row) && !isSumRow(row))
  const sections = sectionsOf(rows)
  return rows.map((row, at) => {
    const text = aloneText(row)
    if (isSumRow(row)) return { ...row, aside: 'sum' }
    if (isHeading(row)) return { ...row, aside: 'heading_again' }
    // A word for a kind alone in the first cell, above rows that tell more: what the rows below are, and nobody's name.
    const isSection = text !== null && at < last && (row.cells[0] ?? []).length > 0 && isKindAlone(text)
    if (isSection || sections.has(at)) return { ...row, aside: 'section' }
    const isFoot = text !== null && last >= 0 && (at > last ? isNote(text) : pageBreak.test(text))
    return isFoot ? { ...row, aside: 'footnote' } : row
  })
}
