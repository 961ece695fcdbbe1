import { InputError } from '../shared/errors.ts'

/**
 * An initiative ends on the day it starts or later.
 * @param days as they would stand; anything that is no day counts as not known
 * @throws InputError that names `endsOn`
 */
export function refuseEndBeforeStart(days: { readonly startsOn?: unknown; readonly endsOn?: unknown }): void {
  const { startsOn, endsOn } = days
  if (typeof startsOn !== 'string' || typeof endsOn !== 'string' || startsOn <= endsOn) return
  throw new InputError([{ path: 'endsOn', code: 'before_start', message: 'Give a day after it started.' }])
}
