import { openGraph } from '@mellanrum/graph-api/database/graph'
import { deliverMail } from '@mellanrum/graph-api/outbox/deliver-mail'
import { mailPost } from '@mellanrum/graph-api/outbox/post'
import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { currentDay } from '../support/current-day.ts'
import { createRandom } from './graph/random.ts'
import { openAsking } from './steps/asking.ts'
import { countMails, differences, doubles } from './steps/check.ts'
import { collaborationSteps } from './steps/collaboration-steps.ts'
import { contactSteps } from './steps/contact-steps.ts'
import type { Ground, Step } from './steps/context.ts'
import { startMachines } from './steps/machines.ts'
import { openMailServer, writeDigests } from './steps/mails.ts'
import { Model } from './steps/model.ts'
import { networkSteps } from './steps/network-steps.ts'
import { writeStepsReport } from './steps/report.ts'
import { makeWorld } from './steps/world.ts'

/**
 * `pnpm bench steps [steps, 300] [kills, 10] [seed, 1]`: people take steps at once, from a question about contact to a story, over
 * HTTP against a server of its own, on bad lines and with double presses, while the API and the database are killed. Then all that
 * was acknowledged must be there, once, and no mail have come twice. The seed decides what is drawn, not how fast things go.
 */
const [stepCount = 300, killCount = 10, seed = 1] = process.argv.slice(2).map(Number)
/** So many steps are under way at once. */
const lanes = 3
const steps: readonly Step[] = [...contactSteps, ...collaborationSteps, ...networkSteps]
const drawn = steps.flatMap((step) => Array<Step>(step.weight).fill(step))

const random = createRandom(`steps ${seed}`)
const mails = await openMailServer(createRandom(`mails ${seed}`))
const machines = await startMachines(mails.url)
const counts = new Map<string, number>()
const count = (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1)
const began = performance.now()
try {
  const world = await makeWorld(machines.driver)
  const model = new Model()
  const asking = openAsking(machines.url)
  const ground: Ground = { world, model, random, asking, count }
  const faults: string[] = []

  /** A step of a kind that something is left to do for. */
  const next = (): readonly [Step, () => Promise<void>] | undefined => {
    for (let tries = 0; tries < 200; tries++) {
      const step = random.pick(drawn)
      const run = step.begin(ground)
      if (run) return [step, run]
    }
    return undefined
  }
  // Kills fall among the steps, the API and the database in turns, at some moment while they are under way.
  const kills = Array.from({ length: killCount }, (_kill, at) => ({
    before: Math.floor(((at + 0.5) * stepCount) / killCount),
    which: at % 2 === 0 ? ('api' as const) : ('database' as const),
    after: random.below(60),
  }))
  const digestDays = [0.3, 0.6, 0.9].map((share, at) => ({
    ...{ before: Math.floor(share * stepCount), day: daysAfter(currentDay(), at - 3) },
    killAfter: at === 2 ? undefined : 1_500 + random.below(1_500),
  }))
  let taken = 0
  let disturbing: Promise<void> = Promise.resolve()
  const disturb = (at: number) => {
    const kill = kills.find(({ before }) => before === at)
    if (kill) {
      const strike = async () => {
        await new Promise((resolve) => setTimeout(resolve, kill.after))
        await machines.kill(kill.which)
        count(`${kill.which} killed`)
      }
      disturbing = disturbing.then(strike)
    }
    const digest = digestDays.find(({ before }) => before === at)
    if (digest) disturbing = disturbing.then(() => writeDigests(machines.neo4j, digest.day, digest.killAfter))
  }
  const lane = async () => {
    while (taken < stepCount) {
      const begun = next()
      if (!begun) throw new Error('Nothing is left to do')
      const at = taken++
      if (at % 25 === 0)
        console.log(`${at} of ${stepCount} steps, ${Math.round((performance.now() - began) / 1_000)} s`)
      disturb(at)
      const [step, run] = begun
      await run().then(
        () => count(step.name),
        (error: unknown) => {
          faults.push(`step ${at}, ${step.name}: ${error instanceof Error ? error.message : error}`)
          console.log(faults.at(-1))
        },
      )
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  await disturbing
  const { neo4j } = machines
  const day = currentDay()
  await writeDigests(neo4j, day, undefined)
  // What a killed process had taken is another's to send a quarter of an hour later, and a digest is due in the morning.
  const clock = () => new Date(Math.max(Date.now(), Date.parse(`${day}T06:00:00.000Z`)) + 3_600_000)
  const graph = openGraph({ driver: machines.driver, viewer: program, database: 'neo4j', clock })
  await deliverMail(graph, {
    ...{ post: mailPost({ smtpUrl: mails.url, from: 'Mellanrum <mellanrum@partnerskap.se>' }), holder: 'the bench' },
    ...{ onFailure: () => {}, clock },
  })
  faults.push(...(await differences({ asking, model, world })), ...(await doubles(machines.driver, model)))
  const mailed = await countMails(machines.driver, mails.received)
  faults.push(...mailed.faults)
  faults.push(...asking.troubles.unexpected.map((reference) => `Answered UNEXPECTED: ${reference} in the log`))
  for (const fault of faults) console.log(fault)
  const seconds = (performance.now() - began) / 1_000
  await writeStepsReport({ ...{ stepCount, seed, seconds, counts, faults, mailed }, troubles: asking.troubles, model })
  if (faults.length > 0) process.exitCode = 1
} finally {
  await machines.stop()
  await mails.close()
}
