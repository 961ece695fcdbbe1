import { parentPort, workerData } from 'node:worker_threads'
import { type GraphAddress, openDriver } from '../database/driver.ts'
import { openGraph } from '../database/graph.ts'
import { describeError } from '../shared/describe-error.ts'
import { everyone } from '../shared/viewer.ts'
import { Matcher } from './matcher.ts'
import { type Answer, pace, type Question } from './messages.ts'

const { address, timeZone, holder } = workerData as { address: GraphAddress; timeZone?: string; holder: string }
const driver = openDriver(address)
const graph = openGraph({
  driver,
  viewer: everyone,
  ...(timeZone && { timeZone }),
  ...(address.database && { database: address.database }),
})
const say = (answer: Answer) => parentPort?.postMessage(answer)
const matcher = new Matcher(graph, { holder, onLease: (held) => say({ kind: 'lease', held }) })

/** Everything is judged anew once a night, between three and four: what dates and learned weights have made different. */
let refreshedAt = Date.now()
const nightlyHour = 3
const isNightly = (now: Date) => now.getHours() === nightlyHour && now.getTime() - refreshedAt > 20 * 3_600_000

/** Follows quietly: a database that is away comes back, and the next round takes everything in. */
async function round(): Promise<void> {
  try {
    if (isNightly(new Date())) {
      refreshedAt = Date.now()
      await matcher.refreshIfHolder()
    }
    await matcher.follow()
    say({ kind: 'followed' })
  } catch (error) {
    say({ kind: 'failure', details: describeError(error) })
  }
}

async function answer(question: Question): Promise<unknown> {
  switch (question.kind) {
    case 'similar':
      return matcher.similar(question.parts, question.first)
    case 'could-join':
      return matcher.couldJoin(question.initiativeId, question.first)
    case 'propose':
      return matcher.propose(question.aroundId, question.first)
    case 'compose':
      return matcher.compose(question.aroundId, question.memberIds)
    case 'refresh':
      return matcher.refresh((progress) => say({ kind: 'progress', progress }))
    case 'follow':
      return matcher.follow()
    case 'stop':
      clearInterval(timer)
      await matcher.stop().catch(() => undefined)
      return driver.close()
  }
}

const timer = setInterval(() => void round(), pace)
void round()

parentPort?.on('message', (message: { id: number; question: Question }) => {
  answer(message.question).then(
    (result) => say({ kind: 'answer', id: message.id, result }),
    (error: unknown) =>
      say({ kind: 'failed', id: message.id, message: error instanceof Error ? error.message : 'unknown' }),
  )
})
