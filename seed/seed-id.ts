import { createHash } from 'node:crypto'
import { type IdPrefix, idPrefixes } from '@mellanrum/graph-api/shared/ids'

export type SeededLabel = keyof typeof idPrefixes

/** 2024-02-07, the day of the first learning meeting, as the ten first signs of a ULID. */
const time = '01HP1Q0VG0'
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The id that a key of the data files has in every database: a fixed time and 80 bits of the key's hash, so that a seed
 * that runs again finds what it made the first time.
 */
export function seedId(label: SeededLabel, key: string): string {
  const prefix: IdPrefix = idPrefixes[label]
  const hash = createHash('sha256').update(`${label}/${key}`).digest()
  const signs = Array.from({ length: 16 }, (_, index) => alphabet[(hash[index] ?? 0) % 32])
  return `${prefix}_${time}${signs.join('')}`
}
