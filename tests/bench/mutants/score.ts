/** The part of Stryker's report that is read here (mutation-testing-report-schema 2). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

export interface FileScore {
  readonly file: string
  readonly killed: number
  readonly all: number
}

export interface PartScore extends Omit<FileScore, 'file'> {
  readonly part: string
  /** When it was measured, as `2026-11-27`. */
  readonly day: string
  readonly files: readonly FileScore[]
}

/** A mutant that never ends is noticed too. Those that do not compile, or that stand where nothing runs twice, do not count. */
const noticed = new Set(['Killed', 'Timeout'])
const counted = new Set([...noticed, 'Survived', 'NoCoverage'])

/** How many mutants of a part were noticed, file by file. */
export function scoreOf(part: string, day: string, report: Report): PartScore {
  const files = Object.entries(report.files).map(([file, { mutants }]) => {
    const states = mutants.map(({ status }) => status)
    return {
      file,
      killed: states.filter((status) => noticed.has(status)).length,
      all: states.filter((status) => counted.has(status)).length,
    }
  })
  const sum = (pick: (one: FileScore) => number) => files.reduce((total, one) => total + pick(one), 0)
  return { part, day, files, killed: sum((one) => one.killed), all: sum((one) => one.all) }
}

const percent = ({ killed, all }: { killed: number; all: number }) =>
  all ? `${((100 * killed) / all).toFixed(1)} %` : '–'

/** A part's score as a row of the table, its weakest files beside it. */
function rowOf(score: PartScore): string {
  const weakest = [...score.files]
    .filter((one) => one.killed < one.all)
    .sort((a, b) => b.all - b.killed - (a.all - a.killed))
    .slice(0, 4)
    .map((one) => `${one.file.split('/').slice(-2).join('/')} ${percent(one)}`)
  return `| ${score.part} | ${score.day} | ${score.all} | ${score.killed} | ${percent(score)} | ${weakest.join(', ')} |`
}

/**
 * The scores of all parts as a table.
 * @param before the table as it was: what has not been measured anew keeps its row
 */
export function tableOf(parts: readonly string[], scores: readonly PartScore[], before: string): string {
  const kept = before.split('\n')
  const rows = parts.flatMap((part) => {
    const score = scores.find((one) => one.part === part)
    return score ? [rowOf(score)] : kept.filter((row) => row.startsWith(`| ${part} |`))
  })
  const left = parts.filter((part) => rows.every((row) => !row.startsWith(`| ${part} |`)))
  return [
    '## Mutants',
    '',
    `\`pnpm bench mutants\`: StrykerJS puts one small fault at a time into the pure rules and scores; what the unit tests beside them notice is killed.`,
    '',
    '| part | measured | mutants | killed | share | most is left in |',
    '|---|---|---|---|---|---|',
    ...rows,
    ...(left.length ? ['', `Not measured yet: ${left.join(', ')}.`] : []),
  ].join('\n')
}
