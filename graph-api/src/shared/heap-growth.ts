import { setFlagsFromString } from 'node:v8'

/** By how many per cent of what is alive a heap may grow before what is dead is removed. */
const percent = 50

/**
 * Holds the memory of this process together: by itself V8 lets a heap grow to four times what is alive in it on a machine with
 * much memory. Counts for every thread, those that are started later too.
 */
export function limitHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`)
}
