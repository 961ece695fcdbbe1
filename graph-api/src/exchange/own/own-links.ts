import { z } from 'zod'
import { day, id, optionalLine, optionalProse, source } from '../../shared/fields.ts'
import { inOrder, type RelationType, relationOf, relationTypes } from '../../shared/relations.ts'
import type { Checked } from './own-things.ts'

const properties = z.object({
  since: day.nullish(),
  until: day.nullish(),
  role: optionalLine,
  source: source.nullish(),
  contribution: optionalLine,
  gives: optionalProse,
  gets: optionalProse,
  confirmedOn: day.nullish(),
  id: z
    .string()
    .regex(/^com_[0-9A-HJKMNP-TV-Z]{26}$/)
    .nullish(),
})
const known = Object.keys(properties.shape)

export interface OwnLink {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A line of our own export that joins two things. Which two it may join is told by `relations`. */
export function checkLink(given: Readonly<Record<string, unknown>>): Checked<OwnLink> {
  const type = relationTypes.find((one) => one === given.type)
  if (!type) return { wrong: String(given.type) }
  const ends = z.object({ from: id, to: id }).safeParse(given)
  if (!ends.success) return { wrong: 'from, to' }
  const own = (typeof given.properties === 'object' ? given.properties : null) ?? {}
  const parsed = properties.safeParse(own)
  if (!parsed.success) return { wrong: parsed.error.issues[0]?.path.join('.') ?? 'properties' }
  const { since = null, until = null } = parsed.data
  if (!inOrder({ since, until })) return { wrong: `until: ${since} – ${until}` }
  const kept = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== null))
  const isTimed = relationOf(type).lasting === true
  return {
    value: { type, ...ends.data, properties: isTimed ? kept : {} },
    unknown: Object.keys(own).filter((name) => !isTimed || !known.includes(name)),
  }
}

/** What tells two relationships of one type between the same two things apart: when they began. */
export const ownLinkKey = ({ type, from, to, properties: { since } }: Omit<OwnLink, 'type'> & { type: string }) =>
  `${type}|${from}|${to}|${since ?? ''}`
