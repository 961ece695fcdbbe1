import { type DocumentNode, execute } from 'graphql'
import { RateLimiter } from './accounts/rate-limiter.ts'
import { noMailer, smtpMailer, terminalMailer } from './accounts/sign-in-mailer.ts'
import { createContext } from './context.ts'
import type { GraphAddress, GraphDriver } from './database/driver.ts'
import { openGraph } from './database/graph.ts'
import type { PublicEdge } from './edge-settings.ts'
import type { EncoderSettings } from './embeddings/open-encoder.ts'
import { startEncoder } from './embeddings/start-encoder.ts'
import { defaultPartnership, type Partnership } from './env.ts'
import type { ServerLog } from './http/mask-errors.ts'
import { findKey } from './keys/find-key.ts'
import { startLiveHub } from './live/live-hub.ts'
import { startPlaceKeeper } from './map/keep-places.ts'
import { startLayoutService } from './map/partnership/layout-service.ts'
import { startNotices } from './notices/start-notices.ts'
import { openProvider } from './openid/provider.ts'
import type { OpenIdSettings } from './openid/settings.ts'
import type { MailSettings } from './outbox/mail-transport.ts'
import { mailPost, terminalPost } from './outbox/post.ts'
import { startOutbox } from './outbox/start-outbox.ts'
import { startRetention } from './privacy/retention.ts'
import { schema } from './schema.ts'
import { type RunningServer, startServer } from './server.ts'
import { defaultTimeZone } from './shared/days.ts'
import { describeError } from './shared/describe-error.ts'
import { limitHeapGrowth } from './shared/heap-growth.ts'
import { program, type Viewer, viewerOf } from './shared/viewer.ts'
import { startMatcher } from './suggestions/start-matcher.ts'

export interface ApiOptions {
  driver: GraphDriver
  /** Where the driver leads: the matcher opens connections of its own. */
  address: GraphAddress
  port: number
  host: string
  /** How other machines get in; left out where none does. */
  edge?: PublicEdge
  logLevel: string
  /** Decides which day it is. */
  timeZone?: string
  /** Whose map the pages say that it is. */
  partnership?: Partnership
  /** The folder of the built web; without it only the API answers. */
  webRoot?: string
  /** Whether maps are laid out well, which takes minutes of work after a change; quickly only where false. */
  computeLayouts?: boolean
  /** Why the database does not serve just now, where the program that keeps it knows. */
  databaseTrouble?: () => string | undefined
  /** Development: GraphiQL at /graphql. */
  dev?: boolean
  /** How mail is sent; without it links to sign in with are said by `say`. */
  mail?: MailSettings
  /** The provider by which people sign in. */
  openId?: OpenIdSettings
  /** `open`: whoever reaches the program may do everything without signing in; visitors only read where left out. */
  access?: 'open' | 'accounts'
  /** Tells a sentence to the one who started the program at their own machine. */
  say?: (sentence: string) => void
  /** How texts are compared by meaning. */
  meaning?: EncoderSettings
}

/** A server that listens, with what works beside it. */
export interface RunningApi extends RunningServer {
  /** How texts are compared, in one sentence, once that is known. */
  readonly comparing: Promise<string>
  /** Answers a question as a coordinator's, within the program, so that the database has planned what pages ask. */
  warm(document: DocumentNode, variables: Record<string, unknown>): Promise<unknown>
}

/** Until the server has a log, failures are counted only; each round that fails says so again. */
const silent: ServerLog = { error: () => undefined, warn: () => undefined }

/** Starts the server, the matcher and the encoder over a database that has its schema. The driver stays the caller's to close. */
export async function runApi(options: ApiOptions): Promise<RunningApi> {
  const {
    driver,
    address,
    logLevel,
    databaseTrouble,
    meaning,
    timeZone = defaultTimeZone,
    computeLayouts = true,
    mail,
    say,
    access,
    openId,
    ...rest
  } = options
  limitHeapGrowth()
  const at = address.database ? { database: address.database } : {}
  let log: ServerLog = silent
  const encoder = startEncoder(meaning)
  const matcher = startMatcher({
    address,
    encoder,
    timeZone,
    onFailure: (notice) => log.error(notice, 'A round of the suggestions failed; the next one tries again'),
  })
  const onFailure = (message: string) => log.error({ message }, 'A layout of the map could not be computed')
  const layouts = computeLayouts ? startLayoutService({ onFailure }) : undefined
  const stop = () => Promise.all([matcher.stop(), encoder.stop(), layouts?.stop()])
  const { host, port, edge } = rest
  const settings = {
    host,
    pagesUrl: edge?.url ?? `http://localhost:${port}`,
    publicUrl: edge?.url,
    trustProxy: edge !== undefined,
    isOpen: access === 'open' && !edge,
    ...(openId && { providerName: openId.name }),
  }
  const onMailFailure = (code: string) => log.error({ code }, 'A mail could not be sent')
  const mailer = mail ? smtpMailer(mail, onMailFailure) : say ? terminalMailer(say) : noMailer
  const rateLimiter = new RateLimiter()
  const onRefused = (refused: object) => log.warn(refused, 'Signing in was refused')
  const accounts = { settings, mailer, rateLimiter, onRefused }
  const openAs = (viewer: Viewer) => openGraph({ driver, viewer, timeZone, ...at })
  const own = openAs(program)
  const live = startLiveHub({
    graph: own,
    onFailure: (error) =>
      log.error(describeError(error), 'The record of changes could not be read; the next round tries again'),
  })
  const base = {
    ...{ driver, matcher, encoder, timeZone, accounts, onChange: live.nudge },
    ...at,
    ...(layouts && { layouts }),
  }
  const server = await startServer({
    ...rest,
    timeZone,
    schema,
    live,
    createContext: ({ asked, live: listening }) =>
      createContext({ ...base, ...(listening && { live: listening }) }, asked),
    ...(openId && { provider: openProvider(openId) }),
    rateLimiter,
    findKey: (authorization) => findKey(own, { authorization, rateLimiter }),
    ready: async () => {
      await driver.executeQuery('RETURN 1 AS one', {}, at)
    },
    health: () => ({ database: databaseTrouble?.(), suggestions: matcher.state() }),
    log: { level: logLevel },
  }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  log = server.log
  const post = mail ? mailPost(mail) : say && terminalPost(say)
  const stopOutbox = post && startOutbox({ graph: own, post, onFailure: onMailFailure })
  const stopNotices = startNotices({
    ...{ graph: own, timeZone },
    ...(mail && {
      digests: { partnership: (rest.partnership ?? defaultPartnership).name, pagesUrl: settings.pagesUrl, openAs },
    }),
    onFailure: (error) =>
      log.error(describeError(error), 'Telling people of what happens failed; the next round tries again'),
  })
  const stopKeeping = startPlaceKeeper({
    graph: own,
    onFailure: (error) =>
      log.error(describeError(error), 'Keeping places on the map failed; the next round tries again'),
  })
  const stopRemoving = startRetention({
    graph: own,
    onFailure: (error) => log.error(describeError(error), 'Removing what is old failed; the next round tries again'),
  })
  return {
    url: server.url,
    comparing: encoder.sentence,
    log,
    warm: async (document, variableValues) =>
      execute({
        ...{ schema, document, variableValues },
        contextValue: await createContext({ ...base, viewer: viewerOf('coordinator'), isWarming: true }),
      }),
    close: async () => {
      await live.stop()
      stopNotices()
      await Promise.all([server.close(), stop(), stopKeeping(), stopRemoving(), stopOutbox?.()])
    },
  }
}
