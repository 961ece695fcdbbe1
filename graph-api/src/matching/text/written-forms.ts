import { GrowingCounts } from './growing-array.ts'

/** A name or an abbreviation says more of what a text is about than a common word as rare (chosen on three networks). */
const WEIGHTS = { name: 0.22, abbreviation: 0.35 } as const
/** After these a word has a capital whatever it is. */
const STARTS_A_SENTENCE = /(?:^|[.!?:•"”»\n]\s{0,2})$/
/** A part with this share of capitals is shouting, and tells nothing of its words. */
const SHOUTING = 0.6

/** How often each form of a word is written as a name or an abbreviation, inside sentences. */
export class WrittenForms {
  private readonly seen = new GrowingCounts()
  private readonly names = new GrowingCounts()
  private readonly abbreviations = new GrowingCounts()

  /** Counts one place where a form stands. */
  note(form: number, text: string, { start, end }: { start: number; end: number }): void {
    this.seen.add(form, 1)
    const written = text.slice(start, end)
    if (written[0] === written[0]?.toLowerCase() || STARTS_A_SENTENCE.test(text.slice(Math.max(0, start - 3), start)))
      return
    const counts = written === written.toUpperCase() ? this.abbreviations : this.names
    counts.add(form, 1)
  }

  /** What a form counts for: 1, up to 1.22 for a name and 1.35 for an abbreviation. */
  weightOf(form: number): number {
    const seen = this.seen.get(form)
    if (seen === 0) return 1
    const { name, abbreviation } = WEIGHTS
    return 1 + (name * this.names.get(form) + abbreviation * this.abbreviations.get(form)) / seen
  }
}

/** True for a heading in capitals. */
export function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return capitals.length > SHOUTING * letters.length
}
