import { setTimeout as pause } from 'node:timers/promises'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { EncodedText } from '../matching/meaning/model.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import { openThread } from '../shared/open-thread.ts'
import { encoderAt } from './encoder-client.ts'
import type { NearestQuestion } from './messages.ts'
import type { EncoderSettings } from './open-encoder.ts'
import { RecentlyUsed } from './recently-used.ts'

/** Questions whose vectors are remembered: what people type is asked again with each letter taken back. */
const remembered = 500
/** How long a question may wait for the model before words carry alone, in milliseconds. */
const timeoutMilliseconds = 1_500
/** How long the thread may take to end by itself, in milliseconds: as long as what it is at work on. */
const stopTimeout = 4_000

/** The sentence model as the API sees it: it runs in a thread of its own. */
export interface EncoderHandle {
  /** The vectors of what somebody asks or writes; undefined where there is no model, or it is not open yet or too busy. */
  encode(text: string): Promise<EncodedText | undefined>
  /** What says most nearly the same as an encoded text, best first; none where that is not known in time. */
  nearest(question: NearestQuestion): Promise<NearestText[]>
  /** What is open, or why nothing is; resolves when that is known. */
  readonly sentence: Promise<string>
  /** The id of the open model; undefined while it is not open. */
  modelId(): string | undefined
  /** A port for another thread, whose texts wait until no question does. */
  connect(): MessagePort
  stop(): Promise<void>
}

/** Starts the encoder's thread, one in each process. If it dies, words carry alone until the program is started again. */
export function startEncoder(settings: EncoderSettings = {}): EncoderHandle {
  const worker = openThread(new URL('./encoder-thread.ts', import.meta.url), { workerData: settings })
  worker.on('error', () => undefined)
  worker.unref()
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  const recent = new RecentlyUsed<EncodedText>(remembered)
  const connect = (lane: 'fast' | 'slow') => {
    const { port1, port2 } = new MessageChannel()
    worker.postMessage({ port: port2, lane }, [port2])
    return port1
  }
  const client = encoderAt(connect('fast'))
  let modelId: string | undefined
  void client.opened.then(({ encoder }) => {
    modelId = encoder?.modelId
  })

  async function encode(text: string): Promise<EncodedText | undefined> {
    const known = recent.get(text)
    if (known || !modelId) return known
    const { encoder } = await client.opened
    const [encoded] = (await inTime(encoder?.encode([text]))) ?? []
    if (encoded) recent.put(text, encoded)
    return encoded
  }

  return {
    encode,
    nearest: async (question) => (modelId ? ((await inTime(client.nearest(question))) ?? []) : []),
    sentence: client.opened.then(({ sentence }) => sentence),
    modelId: () => modelId,
    connect: () => connect('slow'),
    stop: async () => {
      client.close()
      worker.ref()
      worker.postMessage('stop')
      await Promise.race([ended, pause(stopTimeout, undefined, { ref: false })])
      await worker.terminate()
    },
  }
}

/** The answer, or undefined where it comes too late or not at all. */
function inTime<Answer>(answer: Promise<Answer> | undefined): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeoutMilliseconds, undefined)
    const settle = (value: Answer | undefined) => {
      clearTimeout(timer)
      resolve(value)
    }
    if (answer) answer.then(settle, () => settle(undefined))
    else settle(undefined)
  })
}
