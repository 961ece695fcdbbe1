import type { MessagePort } from 'node:worker_threads'
import type { EncodedText, SentenceEncoder } from '../matching/meaning/model.ts'
import type { NearestText } from '../matching/meaning/text-table.ts'
import type { NearestQuestion, Opened, Reply, Request, TableEntry } from './messages.ts'

/** The encoder's thread, from another one. */
export interface EncoderClient {
  /** What is open there, once it is; the encoder is undefined where there is no model. */
  readonly opened: Promise<{ readonly encoder: SentenceEncoder | undefined; readonly sentence: string }>
  /** Adds or replaces texts among those that are searched. */
  put(entries: readonly TableEntry[]): void
  remove(ids: readonly string[]): void
  /** Those of all texts that say most nearly the same, best first. */
  nearest(question: NearestQuestion): Promise<NearestText[]>
  close(): void
}

/** A run of the model is asked for so many texts at most: what is asked in between waits for no more than one run. */
const textsAtOnce = 8

type WithoutId<Kind> = Kind extends { readonly id: number } ? Omit<Kind, 'id'> : never

/** Speaks with the encoder at the other end of a port. */
export function encoderAt(port: MessagePort): EncoderClient {
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  let nextId = 1
  let tell: (opened: Opened) => void = () => {}
  const told = new Promise<Opened>((resolve) => {
    tell = resolve
  })

  port.on('message', (reply: Reply) => {
    if (reply.kind === 'opened') return tell(reply.opened)
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'failed') asker?.reject(new Error(reply.message))
    else asker?.resolve(reply.answer as never)
  })
  port.on('close', () => {
    tell({ kind: 'none', sentence: 'The encoder stopped.' })
    for (const { reject } of waiting.values()) reject(new Error('The encoder stopped'))
    waiting.clear()
  })
  port.unref()

  const say = (request: Request) => port.postMessage(request)
  const ask = <Answer>(question: WithoutId<Request>) =>
    new Promise<Answer>((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      say({ ...question, id })
    })
  const encode = async (texts: readonly string[]) => {
    const encoded: EncodedText[] = []
    for (let at = 0; at < texts.length; at += textsAtOnce) {
      encoded.push(...(await ask<EncodedText[]>({ kind: 'encode', texts: texts.slice(at, at + textsAtOnce) })))
    }
    return encoded
  }
  return {
    opened: told.then((opened) => ({
      encoder: opened.kind === 'open' ? { ...opened, encode } : undefined,
      sentence: opened.sentence,
    })),
    put: (entries) => say({ kind: 'put', entries }),
    remove: (ids) => say({ kind: 'remove', ids }),
    nearest: (question) => ask({ kind: 'nearest', question }),
    close: () => port.close(),
  }
}
