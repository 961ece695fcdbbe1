import type { ParallelInitiative } from './initiative.ts'

const MONTH_MS = 31 * 24 * 3600 * 1000

/** What makes look-alikes differ: stages, work packages, years, parts. Letters after "WP" or "del" count too. */
const NUMBERS = /\d+|\b[ivx]{1,4}\b/gi

type Entry = Pick<ParallelInitiative, 'startsOn' | 'endsOn'> & { title: string }

/**
 * True when nothing speaks against two records being one initiative: their titles hold the same numbers (WP1 and WP3,
 * stage 1 and 2, 2023 and 2024 are sisters, not copies), and they start and end within a month of each other where
 * both say when.
 */
export function haveSameFacts(left: Entry, right: Entry): boolean {
  return (
    numbersIn(left.title) === numbersIn(right.title) &&
    nearInTime(left.startsOn, right.startsOn) &&
    nearInTime(left.endsOn, right.endsOn)
  )
}

/**
 * True when two records bear one title and start on one day: one initiative entered twice whatever its summaries say.
 * A continuation keeps the title but starts later; a title of one word is shared by chance.
 */
export function haveSameHeading(left: Entry, right: Entry): boolean {
  const title = plain(left.title)
  return (
    title.includes(' ') && title === plain(right.title) && left.startsOn !== null && left.startsOn === right.startsOn
  )
}

function plain(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\d]+/gu) ?? []
  return words.join(' ')
}

function numbersIn(title: string): string {
  return (title.toLowerCase().match(NUMBERS) ?? []).sort().join(' ')
}

function nearInTime(left: string | null, right: string | null): boolean {
  return left === null || right === null || Math.abs(Date.parse(left) - Date.parse(right)) <= MONTH_MS
}
