import type { Graph } from '../database/graph.ts'
import type { Account } from './model.ts'
import type { RateLimiter } from './rate-limiter.ts'

/** What the server was told about itself, as far as signing in depends on it. */
export interface AccessSettings {
  /** Begins every link in a mail: `http://localhost:4000`, without a slash at its end. */
  readonly pagesUrl: string
  readonly host: string
  readonly publicUrl: string | undefined
  readonly trustProxy: boolean
  /** Whoever reaches the program without signing in may do everything: only at one's own machine. */
  readonly isOpen: boolean
  /** What the OpenID provider is called; left out where there is none. */
  readonly providerName?: string
}

/** A link to sign in with and its code, on their way to somebody. */
export interface SignInMail {
  readonly address: string
  readonly language: 'sv' | 'en'
  readonly link: string
  readonly code: string
}

/** Brings mail to people, or tells the one at the machine. */
export interface SignInMailer {
  send(mail: SignInMail): Promise<void>
  /** Somebody asked for a link to an address that nobody here has. Told at one's own machine alone. */
  unknownAddress(): void
  /** How a link reaches its person. */
  readonly way: 'mail' | 'terminal' | 'nowhere'
}

/** The cookies of one request and its answer. */
export interface Cookies {
  get(name: CookieName): string | undefined
  /** @param maxAge in seconds; until the browser closes where left out */
  set(name: CookieName, value: string, maxAge: number): void
  remove(name: CookieName): void
}
export type CookieName = 'session' | 'browser'

/** Told that signing in was refused, for the log: the field and the code, nothing of what was given. */
export type OnRefused = (refused: { readonly path: string; readonly code: string }) => void

/** What signing in needs of the program and of one request. */
export interface Access {
  /** Reads and writes accounts, which no viewer sees in the graph. */
  readonly graph: Graph
  readonly settings: AccessSettings
  readonly mailer: SignInMailer
  readonly rateLimiter: RateLimiter
  readonly onRefused?: OnRefused
  readonly cookies: Cookies
  readonly client: {
    /** The network address that asks; told apart in limits, never stored in plain text. */
    readonly address: string
    readonly agent: string | null
  }
  /** Who is signed in, and in which session. */
  readonly signedIn: { readonly account: Account; readonly sessionId: string } | null
}
