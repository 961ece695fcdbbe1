import { cpus, loadavg } from 'node:os'
import { currentDay } from '../../support/current-day.ts'
import type { MapOpening, Visit } from './visits.ts'

const ms = (value: number) => `${Math.round(value)} ms`

/** What a phone is to reach, and shell and heading on slow 3G. Milliseconds. */
const goals: Readonly<Record<string, number>> = { start: 1800, suggestions: 2200, map: 2800 }

function verdicts(visits: readonly Visit[]): string[] {
  return visits.flatMap(({ line, page, first, largest, shift, blocked }) => {
    const row = (target: string, got: string, holds: boolean) =>
      `| ${page}, ${line.split(' (')[0]}: ${target} | ${got} | ${holds ? 'yes' : '**no**'} |`
    if (line.startsWith('slow')) return [row('heading ≤ 2.5 s', ms(first), first <= 2500)]
    const goal = goals[page] ?? 0
    return [
      row(`largest paint ≤ ${goal} ms`, ms(largest), largest <= goal),
      row('shift ≤ 0.05', shift.toFixed(3), shift <= 0.05),
      row('blocked ≤ 200 ms', ms(blocked), blocked <= 200),
    ]
  })
}

/** The part of the page of results about first visits and the map of the partnership. */
export function writeUpVisits(options: {
  readonly visits: readonly Visit[]
  readonly maps: readonly MapOpening[]
  readonly times: number
  /** Of the machine when it began. */
  readonly load: number
}): string {
  const { visits, maps, times, load } = options
  const [cpu] = cpus()
  return [
    '## First visits, and the map of the partnership',
    '',
    `\`pnpm bench picture visits\`, ${currentDay()}: ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), a running Mellanrum with the demo, headless Chromium`,
    `without a GPU, 360 × 740, nothing kept, the middle of ${times}. Load of the machine when it began: ${load.toFixed(1)}, when it ended: ${loadavg()[0]?.toFixed(1)} (2 would be both cores`,
    'busy); blocked time above all grows with it. *First* is the first text, which is the heading; *own heading* is the one that the script draws.',
    '',
    '| line | page | first | largest paint | own heading | shift | blocked |',
    '|---|---|---|---|---|---|---|',
    ...visits.map(
      ({ line, page, first, largest, heading, shift, blocked }) =>
        `| ${line} | ${page} | ${ms(first)} | ${ms(largest)} | ${ms(heading)} | ${shift.toFixed(3)} | ${ms(blocked)} |`,
    ),
    '',
    '| target | measured | holds |',
    '|---|---|---|',
    ...verdicts(visits),
    '',
    'The map of made partnerships in the real page at 1366 × 768: what the server works out once per change (places with a twentieth of the work: the demo’s take some',
    '130 s of CPU; from 250 organisations on they are discs, set at once), what is sent (before packing; beyond 600 what a screen can',
    'show), from the answer to the first names on the map, and frames a second while one moves closer and away.',
    '',
    '| organisations | groups and figures | places | sent | drawn | frames a second | named then |',
    '|---|---|---|---|---|---|---|',
    ...maps.map(
      ({ organisations, analysis, layout, sent, drawn, frames, named }) =>
        `| ${organisations} | ${ms(analysis)} | ${ms(layout)} | ${Math.round(sent)} kB | ${ms(drawn)} | ${frames.toFixed(0)} | ${named} |`,
    ),
  ].join('\n')
}
