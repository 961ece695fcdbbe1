import type { PairEvidence } from '../parallels/score.ts'

/** Of a pair of which nothing speaks for it but what is given. For tests. */
export function sampleEvidence(known: Partial<PairEvidence> = {}): PairEvidence {
  return {
    cosine: 0,
    hubs: [0, 0],
    theme: 0,
    purpose: 0,
    setting: 0,
    audience: 0,
    complement: 0,
    meetings: 9,
    sameOwner: false,
    sameFacts: false,
    sameHeading: false,
    ...known,
  }
}
