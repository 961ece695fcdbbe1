import { writeFileSync } from 'node:fs'
import type { Answer } from './measures.ts'

/** Writes `query_id,rank,candidate_id`, rank 1 best. */
export function writeRanks(path: string, answers: readonly Answer[]): void {
  const lines = answers.flatMap(({ queryId, candidateIds }) =>
    candidateIds.map((id, at) => `${quoted(queryId)},${at + 1},${quoted(id)}`),
  )
  writeFileSync(path, `${['query_id,rank,candidate_id', ...lines].join('\n')}\n`)
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
