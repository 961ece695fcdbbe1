import { dismissalRestDays } from '../matching/pairs/weights.ts'
import { daysAfter } from '../shared/days.ts'
import type { RingVerdict } from './model.ts'

/** How long a verdict keeps a suggestion out of sight, in days; null: for good; 0: it stays in sight. */
const restDays: Readonly<Record<RingVerdict, number | null>> = {
  follow: 0,
  ask_for_introduction: 0,
  already_know: null,
  not_relevant: dismissalRestDays,
  no_capacity: 90,
  remind_me_later: 30,
}

/** Whether a verdict hides its suggestion, and until which day. */
export function restOf(verdict: RingVerdict, today: string): { hides: boolean; restsUntil: string | null } {
  const days = restDays[verdict]
  if (days === 0) return { hides: false, restsUntil: null }
  if (days === null) return { hides: true, restsUntil: null }
  return { hides: true, restsUntil: daysAfter(today, days) }
}
