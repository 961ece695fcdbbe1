import { currentDay } from '../language/current-day.ts'

/** True from the day on which something ends: an end that is still to come has ended nothing. */
export const hasEnded = (day: string | null): boolean => day !== null && day <= currentDay()
