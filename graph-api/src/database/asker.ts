/**
 * Somebody who waits for an answer, and may leave before it is there. As an `AbortSignal`, which takes as long to make and to
 * listen to as a small answer to find.
 */
export interface Asker {
  readonly hasLeft: boolean
  /**
   * Told once when they leave.
   * @returns what stops listening
   */
  onLeave(run: () => void): () => void
}

/** Somebody of whom it can be told that they have left. */
export interface LeavingAsker extends Asker {
  leave(): void
}

export function createAsker(): LeavingAsker {
  let hasLeft = false
  const listeners = new Set<() => void>()
  return {
    get hasLeft() {
      return hasLeft
    },
    onLeave(run) {
      listeners.add(run)
      return () => void listeners.delete(run)
    },
    leave() {
      hasLeft = true
      for (const run of [...listeners]) run()
      listeners.clear()
    },
  }
}
