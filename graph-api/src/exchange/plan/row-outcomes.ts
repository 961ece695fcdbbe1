import type { RowKind } from '../mapping/targets.ts'
import type { Candidate, Difference, Outcome, ReasonCode, RowOutcome, RowRef, ValueProblem } from './model.ts'

interface Entry {
  readonly kind?: RowKind | null
  readonly label?: string
  readonly reason?: ReasonCode | null
  readonly detail?: string | null
  readonly id?: string | null
  readonly candidates?: readonly Candidate[]
  readonly differences?: readonly Difference[]
  readonly changed?: readonly string[]
}

/** What becomes of each row, set once; setting it again replaces it, so that no row is counted twice. */
export class RowOutcomes {
  readonly problems: ValueProblem[] = []
  readonly #rows = new Map<string, RowOutcome>()

  set(ref: RowRef, outcome: Outcome, entry: Entry = {}): void {
    const { kind = null, label = '', reason = null, detail = null, id = null, ...rest } = entry
    this.#rows.set(keyOf(ref), {
      file: ref.file,
      table: ref.table,
      row: ref.row,
      outcome,
      kind,
      label: label.slice(0, 300),
      reason,
      detail: detail?.slice(0, 300) ?? null,
      id,
      candidates: rest.candidates ?? [],
      differences: rest.differences ?? [],
      changed: rest.changed ?? [],
    })
  }

  /** Says of a row about something known that it changes this of it too. */
  addChange(ref: RowRef, field: string): void {
    const row = this.get(ref)
    if (!row || (row.outcome !== 'changed' && row.reason !== 'unchanged')) return
    const changed = [...new Set([...row.changed, field])]
    this.#rows.set(keyOf(ref), { ...row, outcome: 'changed', reason: null, changed })
  }

  get(ref: RowRef): RowOutcome | undefined {
    return this.#rows.get(keyOf(ref))
  }

  all(): RowOutcome[] {
    return [...this.#rows.values()]
  }
}

export const keyOf = ({ file, table, row }: RowRef): string => `${file}\n${table}\n${row}`
