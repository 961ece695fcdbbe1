import type { Access, AccessSettings, OnRefused, SignInMailer } from './accounts/access.ts'
import { findSignedIn } from './accounts/find-signed-in.ts'
import { roleOf } from './accounts/model.ts'
import type { RateLimiter } from './accounts/rate-limiter.ts'
import type { Cancellation } from './database/cancellation.ts'
import type { GraphDriver } from './database/driver.ts'
import { type Graph, openGraph } from './database/graph.ts'
import type { EncoderHandle } from './embeddings/start-encoder.ts'
import { cookiesOf } from './http/cookies.ts'
import type { HeldKey } from './keys/model.ts'
import type { LiveHub } from './live/live-hub.ts'
import type { LayoutService } from './map/partnership/layout-service.ts'
import { localViewer, program, type Viewer, viewerOf } from './shared/viewer.ts'
import type { MatcherHandle } from './suggestions/start-matcher.ts'

/** What every resolver gets: the graph as the viewer sees it. */
export interface Context {
  readonly graph: Graph
  readonly viewer: Viewer
  /** The program's own, which records who asks: for what is no change of the network, such as an export. */
  readonly own: Graph
  /** Left out where nobody can sign in: the program's own questions, most tests. */
  readonly access: Access | undefined
  readonly matcher: MatcherHandle
  readonly encoder: EncoderHandle
  /** Left out where no layouts are to be computed: tests. */
  readonly layouts: LayoutService | undefined
  /** There for subscriptions alone. */
  readonly live: LiveHub | undefined
}

export interface ContextOptions {
  readonly driver: GraphDriver
  readonly database?: string
  readonly matcher: MatcherHandle
  readonly encoder: EncoderHandle
  readonly layouts?: LayoutService
  /** Decides which day it is. */
  readonly timeZone?: string
  readonly viewer?: Viewer
  readonly onStatement?: (text: string) => void
  /** Nobody waits for the answer: it is asked for the sake of its plans. */
  readonly isWarming?: boolean
  readonly accounts?: AccountsOptions
  /** Told that something was written. */
  readonly onChange?: () => void
  readonly live?: LiveHub
}

/** What signing in needs of the program, whoever asks. */
export interface AccountsOptions {
  readonly settings: AccessSettings
  readonly mailer: SignInMailer
  readonly rateLimiter: RateLimiter
  readonly onRefused?: OnRefused
}

/** One request as it came. */
export interface RequestInfo {
  readonly cookie: string | null
  readonly agent: string | null
  readonly clientAddress: string
  /** The key of the program that asks, which holds; a person's session does not count beside it. */
  readonly key?: HeldKey
  /** Whether no session counts: without a key, whoever asks is a visitor, at one’s own machine too. */
  readonly asVisitor?: true
  /** Whoever waits for the answer. */
  readonly cancellation?: Cancellation
  /** Told that what is asked is brought to its end even where they leave: a change. */
  readonly onChange?: () => void
  /** Told each `Set-Cookie` of the answer. */
  readonly onSetCookie: (header: string) => void
}

/** The context of one request: who asks is found by the session that the browser holds. */
export async function createContext(options: ContextOptions, asked?: RequestInfo): Promise<Context> {
  const { matcher, encoder, layouts, accounts, live } = options
  const access =
    accounts && asked && !asked.key && !asked.asVisitor ? await openAccess(options, accounts, asked) : undefined
  const viewer =
    options.viewer ?? (asked?.key ? viewerByKey(asked.key) : asked?.asVisitor ? viewerOf('visitor') : viewerIn(access))
  const onChange = () => {
    matcher.notify()
    options.onChange?.()
  }
  const graph = openGraph({ ...options, viewer, onChange, ...cancellationOf(asked) })
  const { accountId, key } = viewer
  const recording = { ...program, accountId, ...(key && { key: { ...key, readsOnly: false } }) }
  const own = openGraph({ ...options, viewer: recording, ...cancellationOf(asked) })
  return { viewer, own, access, matcher, encoder, layouts, live, graph }
}

const cancellationOf = (asked: RequestInfo | undefined) =>
  asked?.cancellation ? { cancellation: asked.cancellation } : {}

async function openAccess(options: ContextOptions, accounts: AccountsOptions, asked: RequestInfo): Promise<Access> {
  const graph = openGraph({ ...options, viewer: program, ...cancellationOf(asked) })
  const secure = accounts.settings.pagesUrl.startsWith('https://')
  const cookies = cookiesOf({ header: asked.cookie, secure, onSet: asked.onSetCookie })
  const client = { address: asked.clientAddress, agent: asked.agent }
  const signedIn = await findSignedIn(graph, cookies)
  // What is recorded of a change to accounts says who made it.
  const known = signedIn && { ...program, accountId: signedIn.account.id }
  const own = known ? openGraph({ ...options, viewer: known, ...cancellationOf(asked) }) : graph
  return { ...accounts, graph: own, cookies, client, signedIn }
}

/** A program has no account: what it changes is recorded by its key. */
function viewerByKey({ id, role, scope }: HeldKey): Viewer {
  return { ...viewerOf(role), key: { id, readsOnly: scope === 'read' } }
}

function viewerIn(access: Access | undefined): Viewer {
  const account = access?.signedIn?.account
  if (!account) return access?.settings.isOpen ? localViewer : viewerOf('visitor')
  return viewerOf(roleOf(account), { accountId: account.id, organisationIds: account.organisationIds })
}
