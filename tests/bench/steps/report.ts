import { currentDay } from '../../support/current-day.ts'
import { keepReport } from '../keep-report.ts'
import type { Troubles } from './asking.ts'
import type { MailCount } from './check.ts'
import type { Model } from './model.ts'

export interface StepsReport {
  readonly stepCount: number
  readonly seed: number
  readonly seconds: number
  readonly counts: ReadonlyMap<string, number>
  readonly faults: readonly string[]
  readonly mailed: MailCount
  readonly troubles: Troubles
  readonly model: Model
}

/** Prints what `pnpm bench steps` found, and keeps it in the README of the benches. */
export async function writeStepsReport(report: StepsReport): Promise<void> {
  const { stepCount, seed, seconds, counts, faults, mailed, troubles, model } = report
  const listed = [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([what, times]) => `${what} ${times}`)
  const text = [
    '## A series of steps, with kills',
    '',
    `\`pnpm bench steps ${stepCount}\` (seed ${seed}), ${currentDay()}: three at once over HTTP against a server with accounts of its own, in`,
    `${Math.round(seconds)} s. ${listed.join(', ')}.`,
    `Unanswered requests that were sent again word for word: ${troubles.unanswered}; connections refused meanwhile:`,
    `${troubles.refusedConnections}; answers that it was too busy, too slow or without its database: ${troubles.busy}.`,
    '',
    '| what | acknowledged, and there once |',
    '|---|---|',
    `| contacts | ${model.contacts.length}, of which ${model.contacts.filter(({ status }) => status === 'AGREED').length} agreed |`,
    `| collaborations | ${model.collaborations.length}, of which ${model.collaborations.filter(({ status }) => status === 'ACTIVE').length} active |`,
    `| mini-networks | ${model.networks.length}, of which ${model.networks.filter(({ status }) => status === 'CLOSED').length} closed with a story |`,
    `| mails | ${mailed.sent} sent and come once; ${mailed.underWay} handed over as their process died, never sent again; ${mailed.received} came |`,
    '',
    faults.length === 0 ? 'Nothing was lost, and nothing is there twice.' : `${faults.length} faults:`,
    ...faults.slice(0, 20).map((fault) => `- ${fault}`),
  ].join('\n')
  console.log(text)
  await keepReport('steps', text)
}
