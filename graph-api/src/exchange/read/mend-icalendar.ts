import ICAL from 'ical.js'
import type { ReadNote } from './source.ts'

/** A line as it is meant: what is folded over several is one (RFC 5545, 3.1). */
interface ContentLine {
  /** The first line of the file that it stands on. */
  readonly row: number
  text: string
}

function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = []
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1)
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1)
    // Some programs put an empty line into what is folded.
    else if (line.trim() !== '') lines.push({ row: at + 1, text: line })
  }
  return lines
}

function isProperty(line: string): boolean {
  try {
    ICAL.parse.property(line)
    return true
  } catch {
    return false
  }
}

/** The lines that are no property, or stand outside everything that begins and ends. */
function brokenOf(lines: readonly ContentLine[]): ContentLine[] {
  let depth = 0
  return lines.filter(({ text }) => {
    if (/^BEGIN:/i.test(text)) depth += 1
    else if (/^END:/i.test(text)) depth -= 1
    else return depth === 0 || !isProperty(text)
    return false
  })
}

/**
 * A calendar without the lines that are no property, or have a value that cannot be: one line that a program wrote wrongly, such as a
 * rule of recurrence, must not cost all its events. Where each begins and ends stays as it is.
 * @returns the mended text, and a note of what was left out
 */
export function withoutBrokenLines(text: string): { text: string; notes: ReadNote[] } {
  const all = contentLines(text)
  const broken = brokenOf(all)
  const left = new Set(broken)
  const [first] = broken
  return {
    text: all.flatMap((line) => (left.has(line) ? [] : [line.text])).join('\r\n'),
    notes: first
      ? [{ code: 'line_left_out', count: broken.length, row: first.row, sample: first.text.slice(0, 120) }]
      : [],
  }
}
