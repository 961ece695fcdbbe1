import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Reply, Request } from './messages.ts'
import { type EncoderSettings, openEncoder } from './open-encoder.ts'
import { type Lane, TwoLaneQueue } from './two-lane-queue.ts'

/** Runs the model, whose work would hold up any other thread. What the API asks comes before what is stored. */
interface Waiting {
  readonly port: Pick<MessagePort, 'postMessage'>
  readonly request: Request
}

const queue = new TwoLaneQueue<Waiting>({ fast: 64, slow: 64 })
const opening = openEncoder(workerData as EncoderSettings)
let working = false

async function work(): Promise<void> {
  if (working) return
  working = true
  const { encoder } = await opening
  for (let next = queue.take(); next; next = queue.take()) {
    const { port, request } = next
    const say = (reply: Reply) => port.postMessage(reply)
    try {
      if (!encoder) throw new Error('There is no sentence model')
      say({ kind: 'encoded', id: request.id, encoded: await encoder.encode(request.texts) })
    } catch (error) {
      say({ kind: 'failed', id: request.id, message: error instanceof Error ? error.message : 'unknown' })
    }
    // Lets messages in that came while the model ran.
    await new Promise(setImmediate)
  }
  working = false
}

function serve(port: MessagePort, lane: Lane): void {
  port.on('message', (request: Request) => {
    if (queue.offer({ port, request }, lane)) void work()
    else port.postMessage({ kind: 'failed', id: request.id, message: 'The encoder is busy' } satisfies Reply)
  })
  void opening.then(({ encoder, sentence }) => {
    const opened = encoder
      ? { kind: 'open' as const, modelId: encoder.modelId, dimensions: encoder.dimensions, sentence }
      : { kind: 'none' as const, sentence }
    port.postMessage({ kind: 'opened', opened } satisfies Reply)
  })
}

parentPort?.on('message', ({ port, lane }: { port: MessagePort; lane: Lane }) => serve(port, lane))
