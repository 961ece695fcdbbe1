import type { MessagePort } from 'node:worker_threads'
import type { EncodedText, SentenceEncoder } from '../matching/meaning/model.ts'
import type { Opened, Reply, Request } from './messages.ts'

/** An encoder in another thread. */
export interface EncoderClient {
  /** What is open there, once it is; the encoder is undefined where there is no model. */
  readonly opened: Promise<{ readonly encoder: SentenceEncoder | undefined; readonly sentence: string }>
  close(): void
}

/** A run of the model is asked for so many texts at most: what is asked in between waits for no more than one run. */
const textsAtOnce = 8

/** Asks the encoder at the other end of a port. */
export function encoderAt(port: MessagePort): EncoderClient {
  const waiting = new Map<number, { resolve(encoded: EncodedText[]): void; reject(error: Error): void }>()
  let nextId = 1
  let tell: (opened: Opened) => void = () => {}
  const told = new Promise<Opened>((resolve) => {
    tell = resolve
  })

  port.on('message', (reply: Reply) => {
    if (reply.kind === 'opened') return tell(reply.opened)
    const asker = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.kind === 'encoded') asker?.resolve(reply.encoded)
    else asker?.reject(new Error(reply.message))
  })
  port.on('close', () => {
    tell({ kind: 'none', sentence: 'The encoder stopped.' })
    for (const { reject } of waiting.values()) reject(new Error('The encoder stopped'))
    waiting.clear()
  })
  port.unref()

  const ask = (texts: readonly string[]) =>
    new Promise<EncodedText[]>((resolve, reject) => {
      const id = nextId++
      waiting.set(id, { resolve, reject })
      port.postMessage({ id, texts } satisfies Request)
    })
  const encode = async (texts: readonly string[]) => {
    const encoded: EncodedText[] = []
    for (let at = 0; at < texts.length; at += textsAtOnce) {
      encoded.push(...(await ask(texts.slice(at, at + textsAtOnce))))
    }
    return encoded
  }
  return {
    opened: told.then((opened) => ({
      encoder: opened.kind === 'open' ? { ...opened, encode } : undefined,
      sentence: opened.sentence,
    })),
    close: () => port.close(),
  }
}
