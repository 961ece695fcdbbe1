import { type FilterKey, filterKeys, type Hidden } from './filter.ts'

/** What can be shared of how one looks at the partnership: it is read from the address and written to it. */
export interface PartnershipAddressState {
  readonly focus: string | null
  /** Of a map too large to be drawn whole: the part around an organisation; null for the whole. */
  readonly part: string | null
  readonly suggestions: boolean
  readonly hidden: Hidden
  /** A day gone by; null for today. */
  readonly onDay: string | null
}

function dayIn(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  return Number.isNaN(Date.parse(text)) ? null : text
}

function idIn(text: string | null): string | null {
  return text && /^[\w-]{1,80}$/.test(text) ? text : null
}

/** Whatever is unknown or malformed is left out, never an error. */
export function readState(address: URLSearchParams): PartnershipAddressState {
  const without = new Set((address.get('utan') ?? '').split(','))
  return {
    focus: idIn(address.get('organisation')),
    part: idIn(address.get('del')),
    suggestions: address.get('forslag') === 'ja',
    hidden: new Set(filterKeys.filter((key) => without.has(key))),
    onDay: dayIn(address.get('datum')),
  }
}

/** What is as usual is left out, so that the plain map has a plain address. */
export function writeState(state: PartnershipAddressState): URLSearchParams {
  const address = new URLSearchParams()
  if (state.focus) address.set('organisation', state.focus)
  if (state.part) address.set('del', state.part)
  if (state.suggestions) address.set('forslag', 'ja')
  if (state.hidden.size > 0) address.set('utan', [...state.hidden].join(','))
  if (state.onDay) address.set('datum', state.onDay)
  return address
}

export function toggledKey(hidden: Hidden, key: FilterKey): Hidden {
  const next = new Set(hidden)
  if (!next.delete(key)) next.add(key)
  return next
}
