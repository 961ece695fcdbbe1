import { dayAt, defaultTimeZone } from '@mellanrum/graph-api/shared/days'

/** The day that the graph says it is, which is not UTC's for an hour or two of each night. */
export const currentDay = (): string => dayAt(new Date(), defaultTimeZone)
