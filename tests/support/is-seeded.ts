import { seedId } from '@mellanrum/seed/seed-id'

/** What the ids of the seed have in common: the time that all of it is of. */
export const seedTimestamp = seedId('Need', 'any').slice(4, 14)

/** Whether something is of the seed: what other tests make comes and goes meanwhile. */
export const isSeeded = ({ id }: { readonly id: string }): boolean => id.includes(seedTimestamp)
