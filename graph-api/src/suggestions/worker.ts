import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type GraphAddress, openDriver } from '../database/driver.ts'
import { openGraph } from '../database/graph.ts'
import { encoderAt } from '../embeddings/encoder-client.ts'
import { dayAt } from '../shared/days.ts'
import { describeError } from '../shared/describe-error.ts'
import { program } from '../shared/viewer.ts'
import { Matcher } from './matcher.ts'
import { type Answer, pollInterval, type Question } from './messages.ts'
import { TextVectors } from './text-vectors.ts'

const { address, timeZone, holder, encoderPort } = workerData as {
  address: GraphAddress
  timeZone?: string
  holder: string
  encoderPort?: MessagePort
}
const driver = openDriver(address)
const graph = openGraph({
  driver,
  viewer: program,
  ...(timeZone && { timeZone }),
  ...(address.database && { database: address.database }),
})
const encoding = encoderPort && encoderAt(encoderPort)
// Nothing else keeps the thread alive while the model opens: on a busy machine it ended before it had begun.
parentPort?.ref()
const say = (answer: Answer) => parentPort?.postMessage(answer)

/** Waits for the model, so that what is stored by meaning is not judged once more by words alone at each start. */
async function openMatcher(): Promise<Matcher> {
  const encoder = (await encoding?.opened)?.encoder
  return new Matcher(graph, {
    holder,
    onLease: (held) => say({ kind: 'lease', held }),
    ...(encoder && { vectors: new TextVectors(graph, encoder, encoding) }),
  })
}
const opening = openMatcher()

/** Everything is judged anew each night at three, by the clock of the place: what dates and learned weights have made different. */
const nightlyAt = 3 * 3_600_000
const nightOf = (moment: number) => dayAt(new Date(moment - nightlyAt), graph.timeZone)
let refreshedIn = nightOf(Date.now())

/** Follows, and reports what fails: a database that is away comes back, and the next round takes everything in. */
async function followAndReport(): Promise<void> {
  const matcher = await opening
  try {
    const night = nightOf(Date.now())
    if (night !== refreshedIn) {
      refreshedIn = night
      await matcher.refreshIfHolder()
    }
    await matcher.follow()
    say({ kind: 'followed' })
    void encodeWaiting()
  } catch (error) {
    say({ kind: 'failure', details: describeError(error) })
  }
}

/** One round at a time: in a large network the first takes minutes. */
let following: Promise<void> | undefined
function round(): Promise<void> {
  following ??= followAndReport().finally(() => {
    following = undefined
  })
  return following
}

/** Works through the texts without vectors in the background, one batch after the other. */
let isEncoding: Promise<void> | undefined
function encodeWaiting(): Promise<void> {
  isEncoding ??= (async () => {
    const matcher = await opening
    try {
      while (await matcher.encodeSome());
    } catch (error) {
      say({ kind: 'failure', details: describeError(error) })
    } finally {
      isEncoding = undefined
    }
  })()
  return isEncoding
}

async function answer(question: Question): Promise<unknown> {
  const matcher = await opening
  switch (question.kind) {
    case 'similar':
      return matcher.similar(question.parts, question.looked)
    case 'draft':
      return matcher.forDraft(question.drafts, question.first)
    case 'could-join':
      return matcher.couldJoin(question.initiativeId, question.first)
    case 'propose':
      return matcher.propose(question.aroundId, question.first)
    case 'gap':
      return matcher.gap(question.aroundId, question.most)
    case 'compose':
      return matcher.compose(question.aroundId, question.memberIds)
    case 'replace':
      return matcher.replace(question)
    case 'refresh':
      return matcher.refresh((progress) => say({ kind: 'progress', progress }))
    case 'follow':
      return matcher.follow()
    case 'settle':
      await matcher.follow()
      return encodeWaiting()
    case 'stop':
      clearInterval(timer)
      await matcher.stop().catch(() => undefined)
      return driver.close()
  }
}

let timer: NodeJS.Timeout | undefined
void opening.then(() => {
  timer = setInterval(() => void round(), pollInterval)
  return round()
})

parentPort?.on('message', (message: { id: number; question: Question }) => {
  answer(message.question).then(
    (result) => say({ kind: 'answer', id: message.id, result }),
    (error: unknown) =>
      say({ kind: 'failed', id: message.id, message: error instanceof Error ? error.message : 'unknown' }),
  )
})
