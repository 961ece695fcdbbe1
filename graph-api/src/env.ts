import { StartFailure } from '@mellanrum/cypher/server/start-failure'
import { z } from 'zod'
import type { GraphAddress } from './database/driver.ts'
import { edgeIn, edgeSettings, type PublicEdge } from './edge-settings.ts'
import type { EncoderSettings } from './embeddings/open-encoder.ts'
import { type OpenIdSettings, openIdIn, openIdSettings } from './openid/settings.ts'
import type { MailSettings } from './outbox/mail-transport.ts'
import { defaultTimeZone, isTimeZone } from './shared/days.ts'

/** What the pages call the partnership, and an address for questions where there is one. */
export interface Partnership {
  name: string
  email?: string
}

/** The partnership that the demo is about. */
export const defaultPartnership: Partnership = { name: 'Umeås klimatfärdplan' }

/** Everything that can be set from outside, checked. */
export interface Env {
  port: number
  host: string
  /** How other machines get in; left out where none does. */
  edge?: PublicEdge
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Decides which day it is; an IANA name. */
  timeZone: string
  /** The partnership whose map this is, and where its visitors turn. */
  partnership: Partnership
  /** The Neo4j that NEO4J_URI names; undefined means that one of our own is started. */
  neo4j: GraphAddress | undefined
  /** `open`: whoever sits at this machine may do everything without signing in. `accounts`: visitors only read. */
  access: 'open' | 'accounts'
  /** How mail is sent; undefined means that links to sign in with stand in the terminal. */
  mail: MailSettings | undefined
  /** The provider by which people sign in. */
  openId?: OpenIdSettings
  /** How texts are compared by meaning; empty: by the model that comes with the program. */
  meaning: EncoderSettings
}

const uriSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

const settings = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a whole number from 1 to 65535' })
    .int('PORT must be a whole number from 1 to 65535')
    .min(1, 'PORT must be a whole number from 1 to 65535')
    .max(65_535, 'PORT must be a whole number from 1 to 65535')
    .default(4000),
  ...edgeSettings,
  ...openIdSettings,
  ACCESS: z.enum(['open', 'accounts'], { error: 'ACCESS must be open or accounts' }).default('open'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('warn'),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'TIME_ZONE must be the name of a time zone, such as Europe/Stockholm')
    .default(defaultTimeZone),
  PARTNERSHIP_NAME: z
    .string()
    .trim()
    .min(1, 'PARTNERSHIP_NAME must have 1 to 80 characters')
    .max(80, 'PARTNERSHIP_NAME must have 1 to 80 characters')
    .default(defaultPartnership.name),
  PARTNERSHIP_EMAIL: z.email('PARTNERSHIP_EMAIL must be an e-mail address').max(200).optional(),
  NEO4J_URI: z
    .string()
    .refine(isNeo4jUri, `NEO4J_URI must begin with one of ${uriSchemes.join('://, ')}://`)
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  MEANING_MODEL: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text),
      'SMTP_URL must begin with smtp:// or smtps://',
    )
    .optional(),
  MAIL_FROM: z.string().max(300).optional(),
})

/**
 * Reads the settings; the only place that reads the environment. An empty value counts as not set.
 * @throws {StartFailure} with a sentence that names the first setting that cannot be used.
 */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const read = settings.safeParse(given)
  if (!read.success) throw new StartFailure('settings', `${read.error.issues[0]?.message ?? 'A setting is wrong'}.`)
  const { PORT, HOST, LOG_LEVEL, TIME_ZONE, MEANING_MODEL, ACCESS } = read.data
  const edge = edgeIn(read.data)
  const openId = openIdIn(read.data)
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = read.data
  const meaning = MEANING_MODEL === undefined ? {} : { model: MEANING_MODEL }
  const mailAndName = { partnership: partnershipIn(read.data), mail: mailIn(read.data) }
  const own = {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    timeZone: TIME_ZONE,
    access: ACCESS,
    meaning,
    ...mailAndName,
    ...(edge && { edge }),
    ...(openId && { openId }),
  }
  if (NEO4J_URI === undefined) return { ...own, neo4j: undefined }
  if (NEO4J_PASSWORD === undefined) {
    throw new StartFailure('settings', 'NEO4J_PASSWORD must be set together with NEO4J_URI.')
  }
  const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }
  const neo4j = { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, ...database }
  return { ...own, neo4j }
}

function mailIn({ SMTP_URL, MAIL_FROM }: z.output<typeof settings>): MailSettings | undefined {
  if (SMTP_URL === undefined) return undefined
  if (MAIL_FROM === undefined) throw new StartFailure('settings', 'MAIL_FROM must be set together with SMTP_URL.')
  return { smtpUrl: SMTP_URL, from: MAIL_FROM }
}

function partnershipIn({ PARTNERSHIP_NAME: name, PARTNERSHIP_EMAIL: email }: z.infer<typeof settings>): Partnership {
  return { name, ...(email ? { email } : {}) }
}

function isNeo4jUri(text: string): boolean {
  try {
    return uriSchemes.includes(new URL(text).protocol.slice(0, -1))
  } catch {
    return false
  }
}
