import { findCommunities, nameCommunities } from '@mellanrum/graph-api/map/community'
import { layOut } from '@mellanrum/graph-api/map/layout'
import type { MadeEdge, MadeNetwork, MadeNode } from './made.ts'

const kinds = [
  'ORGANISATION',
  'PERSON',
  'INITIATIVE',
  'THEME',
  'MOTIVATION',
  'NEED',
  'OFFER',
  'COLLABORATION',
  'GATHERING',
]
const shares = [0.14, 0.24, 0.22, 0.05, 0.13, 0.09, 0.08, 0.04, 0.01]
const words = {
  ORGANISATION: [
    'Älvstrandens bostäder',
    'Norrlands kraft',
    'Tegs odlarförening',
    'Röbäcks bygg',
    'Stadens vatten',
    'Grubbe åkeri',
  ],
  PERSON: ['Åsa Lindgren', 'Nils Öberg', 'Maja Ström', 'Karim Haddad', 'Elin Ågren', 'Johan Vik', 'Sara Nordin'],
  INITIATIVE: [
    'Gemensam godsmottagning',
    'Återbruk av byggmaterial',
    'Elbilspool på Ersboda',
    'Skolmat från trakten',
    'Cykelbanor som plogas först',
    'Solel på tak',
  ],
  THEME: ['Återbruk', 'Godstransporter', 'Energieffektivisering', 'Lokal mat', 'Cykling', 'Byggmaterial', 'Delning'],
  MOTIVATION: [
    'Att vi tar fram en gemensam bild av vad som är på gång',
    'Att det stannar vid prat',
    'Att fler vågar berätta om misstag',
  ],
  NEED: ['Söker någon som kan mäta elanvändning i äldre hus', 'Söker lokal för verkstad', 'Behöver data om resvanor'],
  OFFER: ['Kan låna ut mätutrustning', 'Har en lokal på kvällar', 'Kan hjälpa till med upphandling'],
  COLLABORATION: ['Samlastning i centrum', 'Prova tillsammans: värmepumpar'],
  GATHERING: ['Innovera i mellanrummen', 'Omställningslunch'],
} as const
const between: Record<string, string> = {
  'ORGANISATION INITIATIVE': 'TAKES_PART_IN',
  'PERSON ORGANISATION': 'WORKS_AT',
  'INITIATIVE THEME': 'ABOUT',
  'NEED THEME': 'ABOUT',
  'OFFER THEME': 'ABOUT',
  'ORGANISATION NEED': 'SEEKS',
  'ORGANISATION OFFER': 'MAKES_OFFER',
  'ORGANISATION MOTIVATION': 'HOLDS',
  'INITIATIVE MOTIVATION': 'ANSWERS',
  'ORGANISATION COLLABORATION': 'PARTY_TO',
  'ORGANISATION GATHERING': 'TAKES_PART',
}

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

function kindAt(share: number): number {
  let sum = 0
  for (const [kind, part] of shares.entries()) {
    sum += part
    if (sum > share) return kind
  }
  return 0
}

/** Neighbourhoods of some sixty nodes with hubs in them, a fifth of the edges across. */
function pairs(count: number, wanted: number, kindOf: readonly number[], random: () => number): Set<number> {
  const found = new Set<number>()
  const size = Math.min(count, Math.max(24, Math.round(Math.sqrt(count) * 2)))
  for (let tries = 0; found.size < wanted && tries < wanted * 20; tries++) {
    const a = Math.floor(random() * count)
    const home = Math.floor(a / size) * size
    const b = random() < 0.82 ? home + Math.floor(size * random() ** 2.2) : Math.floor(count * random() ** 1.5)
    if (a === b || b >= count) continue
    const [ka, kb] = [kinds[kindOf[a] ?? 0], kinds[kindOf[b] ?? 0]]
    if (between[`${ka} ${kb}`]) found.add(a * count + b)
    else if (between[`${kb} ${ka}`]) found.add(b * count + a)
  }
  return found
}

/** Makes a network with about `count` nodes and `wanted` edges, its places and communities computed as the API does. */
export function makeNetwork(count: number, wanted: number): MadeNetwork {
  const random = chance(count + wanted)
  const kindOf = Array.from({ length: count }, (_, index) =>
    index % 24 === 0 ? 3 : index % 24 < 4 ? 0 : kindAt(random()),
  )
  const flat = [...pairs(count, wanted, kindOf, random)].flatMap((key) => [Math.floor(key / count), key % count])
  const degrees = new Array<number>(count).fill(0)
  for (const end of flat) degrees[end] = (degrees[end] ?? 0) + 1
  const ids = kindOf.map(
    (kind, index) => `${(kinds[kind] ?? '').slice(0, 3).toLowerCase()}_${String(index).padStart(6, '0')}`,
  )
  const labels = kindOf.map((kind, index) => {
    const list = words[(kinds[kind] ?? 'PERSON') as keyof typeof words]
    return `${list[index % list.length]}${index >= list.length ? ` ${index}` : ''}`
  })
  const day = () => `20${22 + Math.floor(random() * 3)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`
  const since = ids.map(day)
  const nodes = ids.map((id, index): MadeNode => {
    const kind = kinds[kindOf[index] ?? 0] ?? ''
    return {
      id,
      kind,
      label: labels[index] ?? '',
      detail: null,
      language: 'SV',
      degree: degrees[index] ?? 0,
      demo: true,
    }
  })
  const edges: MadeEdge[] = []
  for (let i = 0; i < flat.length; i += 2) {
    const [a, b] = [nodes[flat[i] ?? 0], nodes[flat[i + 1] ?? 0]]
    if (!a || !b) continue
    const type = between[`${a.kind} ${b.kind}`] ?? 'ABOUT'
    const ended = random() < 0.06 ? '2025-03-01' : null
    edges.push({ id: `rel_${i}`, source: a.id, target: b.id, type, role: null, since: day(), until: ended })
  }
  const communities = findCommunities({ count, edges: flat })
  const { x, y } = layOut({ count, edges: flat, communities })
  const kindNamesOf = kindOf.map((kind) => kinds[kind] ?? '')
  const communityLabels = nameCommunities({ communities, labels, kinds: kindNamesOf, degrees, namingKinds: ['THEME'] })
  const lists = { ids, kinds: kindOf, labels, x: [...x], y: [...y], communities: [...communities], degrees, since }
  const map = {
    ...lists,
    edges: flat,
    kindNames: kinds,
    communityLabels,
  }
  return { nodes, edges, map }
}
