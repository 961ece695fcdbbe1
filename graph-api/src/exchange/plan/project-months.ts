import { foldHeading } from '../mapping/headings.ts'
import type { SourceFile, SourceTable } from '../read/source.ts'
import { readDay } from '../values/read-day.ts'
import { fold } from '../words/fold.ts'

const startHeading = /^(project |projekt(ets)? ?)?(start ?(date|datum|dag|day)?|startar|starts( on)?)$/
/** `Project start: 2026-09-01` above a table or in a cell of its own. */
const saidStart =
  /\b(?:project start|projekt(?:ets )?start|start ?date|startdatum)\b[^:\d]{0,20}:?\s*(\d[\d\s./-]{5,11}\d|\d{1,2} \p{L}+ \d{4})/iu

const dayOf = (text: string): string[] => {
  const read = readDay(text)
  return 'day' in read && read.precision !== 'year' ? [read.day] : []
}

/** What a table says of when the whole project starts: a start of its only row, or a line above its heading. */
function startsIn(table: SourceTable): string[] {
  const rows = table.rows.filter(({ aside }) => !aside)
  const at = table.columns.findIndex(({ name }) => startHeading.test(foldHeading(name)))
  const ofRow = rows.length === 1 && at >= 0 ? (rows[0]?.cells[at] ?? []).flatMap(dayOf) : []
  const lines = [
    ...(table.begins?.rows.map(({ sample }) => sample) ?? []),
    ...rows.slice(0, 30).flatMap(({ cells }) => cells.flat()),
  ]
  const ofLines = lines.flatMap((line) => dayOf((saidStart.exec(line)?.[1] ?? '').trim()))
  return [...ofRow, ...ofLines]
}

/** The day from which a file counts the months of its project; null where it says none, or more than one. */
export function projectStartOf({ tables }: SourceFile): string | null {
  const found = new Set(tables.flatMap(startsIn))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const numbered = /^(?:m|month|månad|mån|projektmånad|project month|pm)?\.?\s?0?(\d{1,3})$/i
const isBare = (text: string) => /^\d/.test(text.trim())

/** `2027-02` for the sixth month of a project that starts in September 2026; null of what counts no months. */
function monthOf(text: string, start: string, heading: string): string | null {
  const number = Number(numbered.exec(text.trim())?.[1] ?? 0)
  const counts = !isBare(text) || /\b(months?|manad(er)?|startmanad|slutmanad)\b/.test(fold(heading))
  if (number < 1 || number > 240 || !counts) return null
  const moment = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1 + number - 1, 1))
  return moment.toISOString().slice(0, 7)
}

/** A text in which months of a project, alone or from one to another, are months of the calendar. */
export function inCalendarMonths(text: string, start: string | null, heading: string): string {
  if (start === null) return text
  const parts = text.split(/\s*(?:[-–—→]|\bto\b|\btill\b)\s*/)
  const [first = '', second] = parts
  const from = monthOf(first, start, heading)
  if (parts.length > 2 || from === null) return text
  if (second === undefined) return from
  // `M3–18`: the second number counts as the first does.
  const until = monthOf(isBare(second) && !isBare(first) ? `M${second}` : second, start, heading)
  return until === null ? text : `${from} – ${until}`
}
