import { z } from 'zod'

const text = z.string().nullish()
const madeLink = z.object({
  type: z.string(),
  from: z.string(),
  to: z.string(),
  source: text,
  since: text,
  until: text,
  role: text,
})

/** A link that an import made, and how it stood then; of older lines only since when is known, or nothing. */
export interface MadeLink {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly source: string | null
  readonly since: string | null
  readonly until: string | null
  readonly role: string | null
  /** `all` that is stored of it, its `start`, or `nothing`. */
  readonly known: 'all' | 'start' | 'nothing'
}

/** How a link that was made is remembered, so that undoing takes just it away, and only while it stands as it was made. */
export function madeLine(link: {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}): string {
  const { type, from, to, properties } = link
  const { source, since, until, role } = properties
  return `made|${Buffer.from(JSON.stringify({ type, from, to, source, since, until, role })).toString('base64url')}`
}

/** The link that a line remembers, also of imports that were written before all of it was. */
export function madeLinkOf(line: string): MadeLink {
  if (line.startsWith('made|')) {
    const {
      source = null,
      since = null,
      until = null,
      role = null,
      ...ends
    } = madeLink.parse(JSON.parse(Buffer.from(line.slice(5), 'base64url').toString()))
    return { ...ends, source, since, until, role, known: 'all' }
  }
  const [type = '', from = '', to = '', , own] = line.split('|')
  const [, source = null, since = ''] = own?.startsWith('own:') ? own.split(':') : []
  return { type, from, to, source, since, until: null, role: null, known: source === null ? 'nothing' : 'start' }
}
