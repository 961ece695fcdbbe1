import { type Evidence, type Gain, isGain, type Reason, synergyWayOf } from './explain.ts'
import { evidenceLimits, evidenceThresholds, levelLimits } from './weights.ts'

/** What is said of a pair: what each side gains, and what else speaks for it. */
export interface SelectedEvidence {
  readonly gainsA: readonly Gain[]
  readonly gainsB: readonly Gain[]
  readonly reasons: readonly Reason[]
}

/**
 * The evidence above the thresholds, the most likely first: for each need its best offer, and for each other way its best
 * match. Where nothing is above them, the most likely alone, so that every listed suggestion has a reason.
 */
export function selectEvidence(
  evidence: readonly Evidence[],
  isUnderWay: (initiativeId: string) => boolean,
): SelectedEvidence {
  const [gainsA, gainsB] = [gainsFrom(evidence, 'mine'), gainsFrom(evidence, 'theirs')]
  const [a = 0, b = 0] = [gainsA[0]?.match, gainsB[0]?.match]
  const other = evidence.reduce((best, one) => (isGain(one) ? best : Math.max(best, one.chance)), 0)
  const most = Math.max(a, b, other)
  // A far-fetched gain beside something much surer makes that look as far-fetched.
  const leastGain = Math.max(evidenceThresholds.gain, Math.min(levelLimits.possible, evidenceThresholds.beside * most))
  const isSaid = ({ match }: Gain) => match >= leastGain
  const said = {
    gainsA: gainsA.filter(isSaid).slice(0, evidenceLimits.gains),
    gainsB: gainsB.filter(isSaid).slice(0, evidenceLimits.gains),
    // Worked out for those pairs alone that are shown.
    get reasons() {
      return reasonsFrom(evidence, isUnderWay, evidenceThresholds.reason).slice(0, evidenceLimits.reasons)
    },
  }
  if (said.gainsA.length + said.gainsB.length > 0 || other >= evidenceThresholds.reason) return said
  return {
    gainsA: a === most ? gainsA.slice(0, 1) : [],
    gainsB: b === most && a < most ? gainsB.slice(0, 1) : [],
    reasons: a < most && b < most ? reasonsFrom(evidence, isUnderWay, other).slice(0, 1) : [],
  }
}

function gainsFrom(evidence: readonly Evidence[], taker: 'mine' | 'theirs'): Gain[] {
  const giver = taker === 'mine' ? 'theirs' : 'mine'
  const answers = evidence.filter((one) => one[taker].kind === 'need' && one[giver].kind === 'offer')
  return bestOf(answers, (one) => one[taker].id).map((one) => {
    return { needId: one[taker].id, offerId: one[giver].id, match: one.chance }
  })
}

/** The most likely of each way, of what is at least so likely. */
function reasonsFrom(
  evidence: readonly Evidence[],
  isUnderWay: (initiativeId: string) => boolean,
  least: number,
): Reason[] {
  const ways = evidence.flatMap((one) => {
    const way = one.chance >= least ? synergyWayOf(one.mine, one.theirs, isUnderWay) : undefined
    return way ? [{ ...one, way }] : []
  })
  return bestOf(ways, ({ way }) => way).map(({ way, mine, theirs, chance }) => {
    return { way, mineId: mine.id, theirsId: theirs.id, chance }
  })
}

/** The most likely of each, the most likely first. */
function bestOf<One extends Evidence>(evidence: readonly One[], keyOf: (one: One) => string): One[] {
  const best = new Map<string, One>()
  for (const one of evidence) {
    const key = keyOf(one)
    const known = best.get(key)
    if (!known || byChance(one, known) < 0) best.set(key, one)
  }
  return [...best.values()].sort(byChance)
}

function byChance(x: Evidence, y: Evidence): number {
  return y.chance - x.chance || (idsOf(x) < idsOf(y) ? -1 : 1)
}

function idsOf({ mine, theirs }: Evidence): string {
  return [mine.id, theirs.id].sort().join(' ')
}
