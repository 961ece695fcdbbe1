/** Another process takes an import over when whoever runs or undoes it has been silent for so long, in milliseconds. */
const silence = 120_000

/** Nobody is silent for longer, in milliseconds: a time further ahead was written by a clock that was wrong. */
export const longestSilence = 2 * silence

/** Until when whoever begins or goes on now may be silent. */
export const leaseEnd = (): string => new Date(Date.now() + silence).toISOString()

/** True for an import that is being run or undone by somebody who has died: it stands still until it is taken up again. */
export function isAbandoned({ status, runsUntil }: { status: string; runsUntil?: string | null | undefined }): boolean {
  const isWorking = status === 'running' || status === 'undoing'
  const left = runsUntil ? Date.parse(runsUntil) - Date.now() : 0
  return isWorking && (left <= 0 || left > longestSilence)
}
