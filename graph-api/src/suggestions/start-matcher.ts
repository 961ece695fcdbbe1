import { randomUUID } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { GraphAddress } from '../database/driver.ts'
import type { EncoderHandle } from '../embeddings/start-encoder.ts'
import type { TextPart } from '../matching/text/model.ts'
import { openThread } from '../shared/open-thread.ts'
import type { CouldJoin } from './could-join.ts'
import type { DraftSuggestion, DraftText } from './draft.ts'
import { type FailureNotice, Failures, type SuggestionsState } from './failures.ts'
import { startLeaseRenewal } from './lease-renewal.ts'
import type { Answer, Question, ReplaceQuestion } from './messages.ts'
import type { GapFound } from './nearest-question.ts'
import type { SimilarFound } from './similar.ts'
import type { RefreshProgress } from './stored-suggestions.ts'

/** The matcher as the rest of the program sees it: it runs in a thread of its own. */
export interface MatcherHandle {
  similar(parts: readonly TextPart[], looked: number): Promise<SimilarFound[]>
  forDraft(drafts: readonly DraftText[], first: number): Promise<DraftSuggestion[]>
  couldJoin(initiativeId: string, first: number): Promise<CouldJoin[]>
  propose(aroundId: string, first: number): Promise<string[]>
  gap(aroundId: string, most: number): Promise<GapFound | null>
  compose(aroundId: string, memberIds: readonly string[]): Promise<string | null>
  replace(question: ReplaceQuestion): Promise<string[]>
  /** Judges everything anew. */
  refresh(onProgress?: (progress: RefreshProgress) => void): Promise<void>
  /** Resolves when all that was written before the call is in the suggestions. */
  settle(): Promise<void>
  /** Says that something was written; returns at once. */
  notify(): void
  /** How it has done since it was started. */
  state(): SuggestionsState
  stop(): Promise<void>
}

export interface MatcherOptions {
  readonly address: GraphAddress
  /** Encodes texts and is told of all vectors; without it words carry alone. */
  readonly encoder?: Pick<EncoderHandle, 'connect'>
  /** Decides which day it is. */
  readonly timeZone?: string
  /** Told when a round failed; the matcher goes on by itself. */
  readonly onFailure: (notice: FailureNotice) => void
}

/** How long a question may take before its asker is told that the matcher is busy, in milliseconds. */
const timeout = 20_000
/** The same until everything has been read and indexed for the first time, which takes a large network a while. */
const firstTimeout = 120_000

/** Starts the matcher's thread. If it dies it is started again; questions that waited for it fail. */
export function startMatcher({ address, encoder, timeZone, onFailure }: MatcherOptions): MatcherHandle {
  const holder = randomUUID()
  const failures = new Failures(onFailure)
  const renewal = startLeaseRenewal({ address, holder, onFailure: (error) => failures.note(error) })
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let nextId = 1
  let stopping = false
  let hasRead = false
  let onProgress: ((progress: RefreshProgress) => void) | undefined
  let worker = open()

  function open(): Worker {
    const encoderPort = encoder?.connect()
    const opened = openThread(new URL('./worker.ts', import.meta.url), {
      workerData: { address, timeZone, holder, encoderPort },
      transferList: encoderPort ? [encoderPort] : [],
      // After each change it works for a moment, and pages go before that; drafts wait for it, so it stands back no further.
      niceness: 5,
    })
    opened.on('message', hear)
    opened.on('error', (error) => failures.note(error))
    opened.on('exit', () => {
      hasRead = false
      renewal.heard(false)
      for (const { reject } of waiting.values()) reject(new Error('The matcher stopped'))
      waiting.clear()
      if (!stopping)
        setTimeout(() => {
          worker = stopping ? worker : open()
        }, 1_000).unref()
    })
    opened.unref()
    return opened
  }

  function hear(answer: Answer): void {
    if (answer.kind === 'progress') onProgress?.(answer.progress)
    else if (answer.kind === 'failure') failures.note(answer.details)
    else if (answer.kind === 'followed') {
      hasRead = true
      failures.clear()
    } else if (answer.kind === 'lease') renewal.heard(answer.held)
    else if (answer.kind === 'answer' || answer.kind === 'failed') {
      const asker = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.kind === 'answer') asker?.resolve(answer.result as never)
      else asker?.reject(new Error(answer.message))
    }
  }

  function ask<Result>(question: Question, limit = hasRead ? timeout : firstTimeout): Promise<Result> {
    if (stopping && question.kind !== 'stop') return Promise.reject(new Error('The matcher stopped'))
    const id = nextId++
    return new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(id)
        reject(new Error('The matcher is busy'))
      }, limit)
      const settle =
        <Args extends unknown[]>(then: (...args: Args) => void) =>
        (...args: Args) => {
          clearTimeout(timer)
          then(...args)
        }
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) })
      worker.postMessage({ id, question })
    })
  }

  return {
    similar: (parts, looked) => ask({ kind: 'similar', parts, looked }),
    forDraft: (drafts, first) => ask({ kind: 'draft', drafts, first }),
    couldJoin: (initiativeId, first) => ask({ kind: 'could-join', initiativeId, first }),
    propose: (aroundId, first) => ask({ kind: 'propose', aroundId, first }),
    gap: (aroundId, most) => ask({ kind: 'gap', aroundId, most }),
    compose: (aroundId, memberIds) => ask({ kind: 'compose', aroundId, memberIds }),
    replace: (question) => ask({ kind: 'replace', ...question }),
    refresh: async (told) => {
      onProgress = told
      await ask({ kind: 'refresh' }, 3_600_000)
    },
    settle: () => ask({ kind: 'settle' }, 300_000),
    notify: () => void ask({ kind: 'follow' }, 300_000).catch(() => undefined),
    state: () => failures.state,
    stop: async () => {
      stopping = true
      await ask({ kind: 'stop' }, 1_000).catch(() => undefined)
      await worker.terminate()
      await renewal.stop()
    },
  }
}
