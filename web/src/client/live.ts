import { createClient } from 'graphql-sse'
import { type Client, formatDocument, stringifyDocument } from 'urql'
import { graphql } from './graphql.ts'
import { refresh, refreshKinds } from './refresh.ts'

/** Names of types, or that something may have been missed; and within which time to read it again, in milliseconds. */
interface ChangeMessage {
  readonly kinds: readonly string[] | 'anything'
  readonly within: number
}

/** How long the stream waits, so that the first screen loads first, in milliseconds. */
const startDelay = 2_000
/** Pauses before the stream is opened again, in milliseconds: the first, and the longest. */
const pauses = { first: 1_000, longest: 60_000 } as const
/** In milliseconds: nothing is read sooner, and after a cut, when all come back at once, within this time. */
const spread = { least: 200, afterCut: 5_000 } as const
/** The server tells of what was changed so long ago at most, in milliseconds. */
const longestMissed = 600_000
/** A stream is open within this time, in milliseconds; one that took longer was told too little of what it missed. */
const opening = 3_000

const channelName = 'mellanrum-live'
const ChangesSubscription = graphql(`
  subscription Changes($missed: Int) {
    changes(missed: $missed) { kinds within }
  }
`)
/** As the pages' documents are known to the server: a public one refuses other words. */
const query = stringifyDocument(formatDocument(ChangesSubscription))

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Opens the stream of what happens, and again after each cut, until `signal` ends it.
 * @param tell told which kinds were changed, since the page began to be read too; after a cut, that anything may have been
 * @param another whether another of this browser's tabs has held the stream before
 */
const follow = (tell: (message: ChangeMessage) => void, another: boolean, signal: AbortSignal): Promise<void> =>
  new Promise((ended) => {
    // Until when this page knows of all changes, by its clock: at first since it was read. Unknown after a cut.
    let knownUntil: number | undefined = another ? undefined : 0
    let askedAt = 0
    const missed = () => (knownUntil === undefined ? longestMissed : performance.now() - knownUntil + opening)
    const tellsMissed = () => missed() < longestMissed && performance.now() - askedAt < opening
    const stream = createClient({
      url: '/live',
      retryAttempts: Number.POSITIVE_INFINITY,
      retry: (times) => wait(Math.min(pauses.first * 2 ** times, pauses.longest) * (0.5 + Math.random())),
      on: {
        connected: () => {
          if (!tellsMissed()) tell({ kinds: 'anything', within: spread.afterCut })
          knownUntil = undefined
        },
      },
    })
    const listen = () => {
      if (signal.aborted) return
      askedAt = performance.now()
      const again = () => void wait(pauses.first).then(listen)
      // The server ends a stream now and then, to look at what one may see anew; until then all was told.
      const complete = () => {
        knownUntil = performance.now()
        again()
      }
      stream.subscribe<{ changes: ChangeMessage }>(
        { query, variables: { missed: tellsMissed() ? Math.ceil(missed()) : 0 } },
        { next: ({ data }) => data && tell(data.changes), error: again, complete },
      )
    }
    signal.addEventListener('abort', () => {
      stream.dispose()
      ended()
    })
    listen()
  })

/**
 * Keeps what is shown as it is now: what anybody changes is read again, without the page being loaded anew. One of this
 * browser's tabs holds the stream and tells the others, since a browser opens few connections to one server.
 */
export const keepLive = (client: Client): void => {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return
  const channel = new BroadcastChannel(channelName)
  const waiting = new Set<string>()
  let missed = false
  let isPlanned = false
  const read = () => {
    isPlanned = false
    // A page that nobody looks at is read again when somebody comes back to it.
    if (document.visibilityState !== 'visible') return
    if (missed) refresh(client)
    else refreshKinds(client, waiting)
    missed = false
    waiting.clear()
  }
  const receive = ({ kinds, within }: ChangeMessage) => {
    if (kinds === 'anything') missed = true
    else for (const kind of kinds) waiting.add(kind)
    if (!isPlanned) setTimeout(read, spread.least + Math.random() * within)
    isPlanned = true
  }
  channel.onmessage = ({ data }: MessageEvent<ChangeMessage>) => receive(data)
  const tell = (message: ChangeMessage) => {
    channel.postMessage(message)
    receive(message)
  }
  const hold = async () => {
    // While the stream went from a closed tab to this one, nobody listened.
    const { held = [] } = await navigator.locks.query()
    const another = held.some(({ name }) => name === channelName)
    await navigator.locks.request(channelName, () => follow(tell, another, new AbortController().signal))
  }
  setTimeout(() => void hold(), startDelay)
}
