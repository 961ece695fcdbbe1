import { createHash } from 'node:crypto'
import { monotonicFactory } from 'ulid'

/** Prefix by label; the rest of an id is a ULID, so that ids sort by the time they were made. */
export const idPrefixes = {
  Organisation: 'org',
  Person: 'per',
  Initiative: 'ini',
  Theme: 'thm',
  Challenge: 'chl',
  Place: 'plc',
  Audience: 'aud',
  Motivation: 'mot',
  Need: 'nee',
  Offer: 'off',
  Collaboration: 'col',
  MiniNetwork: 'net',
  Gathering: 'gat',
  Reflection: 'ref',
  SelfAssessment: 'sel',
  SelfAssessmentAnswer: 'ans',
  Story: 'sto',
  View: 'vie',
  Commitment: 'com',
  Suggestion: 'sug',
  Verdict: 'ver',
  Contact: 'con',
  Import: 'imp',
  Merge: 'mrg',
  Notice: 'not',
  Mail: 'mai',
  Meeting: 'mee',
  Event: 'evt',
  Invitation: 'inv',
  JoinRequest: 'joi',
  Account: 'acc',
  Session: 'ses',
  ApiKey: 'key',
  Passkey: 'pas',
} as const

export type IdPrefix = (typeof idPrefixes)[keyof typeof idPrefixes]

const labels = Object.keys(idPrefixes) as (keyof typeof idPrefixes)[]

/** What an id is of, by its prefix; undefined for what is no id of ours. */
export function labelOfId(id: string): keyof typeof idPrefixes | undefined {
  return labels.find((label) => id.startsWith(`${idPrefixes[label]}_`))
}

const nextUlid = monotonicFactory()

/** A new id: `org_01J…`. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${nextUlid()}`
}

/** True for an id of ours, whatever its kind; nothing else is looked up. */
export function isId(text: string): boolean {
  return /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(text)
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** An id that follows from a key: the same key gives the same id, so that what is made again is found again. */
export function derivedId(prefix: IdPrefix, key: string): string {
  const digest = createHash('sha256').update(`${prefix}|${key}`).digest()
  return `${prefix}_${Array.from(digest.subarray(0, 26), (byte) => alphabet[byte % 32]).join('')}`
}
