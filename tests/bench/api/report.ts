import { cpus, loadavg } from 'node:os'
import { currentDay } from '../../support/current-day.ts'
import { keepReport } from '../keep-report.ts'
import { median } from '../picture/report.ts'

/** What a server reached in a round: answers a second, and milliseconds of processor time an answer. */
interface Reached {
  readonly perSecond: number
  readonly cpu: number
  readonly cpuOfDatabase: number
}

export interface ApiRow {
  readonly question: string
  readonly says: string
  readonly clients: number
  /** By the server’s name. */
  readonly rounds: readonly Readonly<Record<string, Reached>>[]
}

/** What the issue asks for with 16 clients, by question: times the peer, times bare HTTP. */
const goals: Readonly<Record<string, readonly [peer: number, bare: number]>> = {
  Q1: [1.5, 0.55],
  Q2: [1, 0.6],
  Q3: [1.7, 0.6],
  Q4: [0.85, 0.6],
  Q5: [1, 0.7],
}

/** Ours as a multiple of another, median and spread of the rounds. */
function ratio({ rounds }: ApiRow, other: string): { middle: number; text: string } {
  const ratios = rounds.map((round) => (round.our?.perSecond ?? 0) / (round[other]?.perSecond ?? Number.NaN))
  const middle = median(ratios)
  return { middle, text: `${middle.toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})` }
}

const cpuText = ({ rounds }: ApiRow, name: string) => {
  const of = (pick: (reached: Reached) => number) =>
    median(rounds.flatMap((round) => (round[name] ? [pick(round[name])] : []))).toFixed(1)
  return `${of(({ cpu }) => cpu)} + ${of(({ cpuOfDatabase }) => cpuOfDatabase)}`
}

/** Writes what `pnpm bench api` found into the README of the benches, a part for each size. */
export async function writeApiReport(report: {
  rows: readonly ApiRow[]
  nodes: number
  rounds: number
  seconds: number
}): Promise<void> {
  const { rows, nodes, rounds, seconds } = report
  const table = rows.map((row) => {
    const [peer, bare] = [ratio(row, 'peer'), ratio(row, 'bare')]
    const goal = row.clients === 16 ? goals[row.question] : undefined
    const held = goal
      ? `${goal[0]} ${peer.middle >= goal[0] ? 'held' : '**missed**'} · ${goal[1]} ${bare.middle >= goal[1] ? 'held' : '**missed**'}`
      : ''
    const perSecond = median(row.rounds.map((round) => round.our?.perSecond ?? 0)).toFixed(0)
    const cpu = ['our', 'peer', 'bare'].map((name) => cpuText(row, name)).join(' | ')
    return `| ${row.question} ${row.says} | ${row.clients} | ${perSecond} | ${peer.text} | ${bare.text} | ${held} | ${cpu} |`
  })
  const text = [
    `## Beside others, ${nodes} nodes`,
    '',
    `\`pnpm bench api ${nodes} ${rounds} ${seconds}\`, ${currentDay()}: ${cpus().length} cores, load when it ended ${loadavg()[0]?.toFixed(1)}. Ours (limits, guards, visibility, without`,
    'the matcher), `@neo4j/graphql` 7.6.3 and HTTP with Cypher by hand on one Neo4j; another organisation, page or word each time, no cache of answers.',
    'Ours as a multiple: median of the rounds and their spread; processor time an answer in ms, server + Neo4j.',
    '',
    '| | clients | ours a second | × peer | × bare | goals | CPU ours | peer | bare |',
    '|---|---|---|---|---|---|---|---|---|',
    ...table,
  ].join('\n')
  console.log(text)
  await keepReport(`api-${nodes}`, text)
}
