import { randomBytes } from 'node:crypto'
import { describeError } from '../shared/describe-error.ts'

/** How the suggestions' thread has done since the program started. */
export interface SuggestionsState {
  /** `failing`: the last round ended in an error, and the next one tries again. */
  readonly state: 'following' | 'failing'
  readonly failures: number
  readonly lastFailure: { readonly at: string; readonly reference: string } | null
}

export interface FailureNotice {
  readonly reference: string
  readonly details: object
}

/** Counts what goes wrong in the suggestions' thread and gives each failure a reference that also stands in the log. */
export class Failures {
  private failing = false
  private count = 0
  private last: SuggestionsState['lastFailure'] = null

  constructor(
    private readonly onFailure: (notice: FailureNotice) => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** @param failure the error, or its description where it happened in another thread */
  note(failure: unknown): void {
    this.failing = true
    this.count += 1
    const reference = randomBytes(5).toString('hex')
    this.last = { at: this.now().toISOString(), reference }
    const details = failure instanceof Error ? describeError(failure) : { ...(failure as object) }
    this.onFailure({ reference, details })
  }

  /** A round went well. */
  clear(): void {
    this.failing = false
  }

  get state(): SuggestionsState {
    return { state: this.failing ? 'failing' : 'following', failures: this.count, lastFailure: this.last }
  }
}
