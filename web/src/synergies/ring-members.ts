import type { Ring } from './queries.ts'

export type RingLink = Ring['links'][number]

/** The links in turn, beginning with what a member gets; as they are where it is not in the ring. */
export const linksFrom = (ring: Ring, organisationId: string | undefined): RingLink[] => {
  const at = ring.links.findIndex(({ gainer }) => gainer.id === organisationId)
  return at <= 0 ? [...ring.links] : [...ring.links.slice(at), ...ring.links.slice(0, at)]
}
