import { GivenUpError, runInThread } from '../shared/open-thread.ts'
import type { PreparedImport, PrepareImportInput } from './prepare-import.ts'
import { nothingDrawn } from './preview-picture.ts'

/** How long one import may be worked out, and how much memory that may take. */
const limits = { milliseconds: 120_000, megabytes: 1_024 }

/**
 * Works an import out in a thread of its own: whatever a file holds, the server goes on answering, and a file that takes too
 * long or too much is given up.
 */
export async function prepareInWorker(input: PrepareImportInput): Promise<PreparedImport> {
  try {
    return await runInThread<PreparedImport>(new URL('./thread.ts', import.meta.url), input, limits)
  } catch (error) {
    if (error instanceof GivenUpError) return nothingOf(input)
    throw error
  }
}

/** What is known of files that were given up: that they take too long. */
function nothingOf(input: PrepareImportInput): PreparedImport {
  return {
    files: [],
    unreadable: input.files.map(({ name }) => ({
      file: name,
      code: 'took_too_long' as const,
      row: null,
      detail: null,
    })),
    mapping: input.mapping ?? { tables: [], encodings: [] },
    plan: { rows: [], problems: [], things: [], links: [], leftOut: [], restored: { things: [], links: [] } },
    picture: nothingDrawn,
  }
}
