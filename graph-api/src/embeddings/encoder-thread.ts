import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { TextTable } from '../matching/meaning/text-table.ts'
import type { Visibility } from '../shared/viewer.ts'
import type { NearestQuestion, Reply, Request, TableEntry } from './messages.ts'
import { type EncoderSettings, openEncoder } from './open-encoder.ts'
import { type Lane, TwoLaneQueue } from './two-lane-queue.ts'

/**
 * Runs the model, whose work would hold up any other thread, and finds the nearest of all texts that it is told. What the
 * API asks comes before what is to be stored.
 */
interface Waiting {
  readonly port: Pick<MessagePort, 'postMessage'>
  readonly request: Request & { readonly kind: 'encode' }
}

const queue = new TwoLaneQueue<Waiting>({ fast: 64, slow: 64 })
const opening = openEncoder(workerData as EncoderSettings)
let table: TextTable | undefined
/** Who may see each text of the table, so that it is looked for among what its asker sees. */
const levels = new Map<string, Visibility>()
let isStopping = false
let working: Promise<void> | undefined

async function workThrough(): Promise<void> {
  const { encoder } = await opening
  for (let next = queue.take(); next && !isStopping; next = queue.take()) {
    const { port, request } = next
    const say = (reply: Reply) => port.postMessage(reply)
    try {
      if (!encoder) throw new Error('There is no sentence model')
      say({ kind: 'encoded', id: request.id, answer: await encoder.encode(request.texts) })
    } catch (error) {
      say({ kind: 'failed', id: request.id, message: error instanceof Error ? error.message : 'unknown' })
    }
    // Lets messages in that came while the model ran.
    await new Promise(setImmediate)
  }
  working = undefined
}

/** The model may not be at work when its thread ends: the library would take the whole program with it. */
async function stop(): Promise<void> {
  isStopping = true
  await opening.catch(() => undefined)
  await working
  process.exit()
}

function nearest({ question, most, prefixes, sees, naming }: NearestQuestion) {
  const isSeen = (id: string) => sees.includes(levels.get(id) ?? 'me')
  const isWanted = (id: string) => isSeen(id) && (!prefixes || prefixes.some((prefix) => id.startsWith(prefix)))
  if (naming === undefined) return table?.nearest(question, most, isWanted) ?? []
  const isName = (id: string) => id.startsWith(naming) && isSeen(id)
  return table?.nearestByName(question, most, { isWanted, isName }) ?? []
}

function put({ id, text, level }: TableEntry): void {
  table?.put(id, text)
  levels.set(id, level)
}

function remove(id: string): void {
  table?.remove(id)
  levels.delete(id)
}

function take(request: Request, port: MessagePort, lane: Lane): void {
  const say = (reply: Reply) => port.postMessage(reply)
  if (request.kind === 'put') for (const entry of request.entries) put(entry)
  else if (request.kind === 'remove') for (const id of request.ids) remove(id)
  else if (request.kind === 'nearest') say({ kind: 'near', id: request.id, answer: nearest(request.question) })
  else if (queue.offer({ port, request }, lane)) working ??= workThrough()
  else say({ kind: 'failed', id: request.id, message: 'The encoder is busy' })
}

async function serve(port: MessagePort, lane: Lane): Promise<void> {
  const { encoder, sentence } = await opening
  if (encoder) table ??= new TextTable(encoder.dimensions)
  const opened = encoder
    ? { kind: 'open' as const, modelId: encoder.modelId, dimensions: encoder.dimensions, sentence }
    : { kind: 'none' as const, sentence }
  port.on('message', (request: Request) => take(request, port, lane))
  port.postMessage({ kind: 'opened', opened } satisfies Reply)
}

type Order = { readonly port: MessagePort; readonly lane: Lane } | 'stop'
parentPort?.on('message', (order: Order) => void (order === 'stop' ? stop() : serve(order.port, order.lane)))
