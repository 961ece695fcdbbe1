import { createRandom, type Random } from './random.ts'

export interface MadeNode {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Of a thousand nodes of a generated graph, how many have each label; measured in proportion to what the issue names. */
const shares: Readonly<Record<string, number>> = {
  Organisation: 35,
  Person: 140,
  Initiative: 210,
  Need: 140,
  Offer: 140,
  Motivation: 140,
  Collaboration: 50,
  Story: 50,
  MiniNetwork: 20,
  Gathering: 20,
  Theme: 14,
  Place: 4,
  Audience: 1,
  Challenge: 1,
  View: 10,
}

const prefixes: Readonly<Record<string, string>> = {
  Organisation: 'org_',
  Person: 'per_',
  Initiative: 'ini_',
  Need: 'nee_',
  Offer: 'off_',
  Motivation: 'mot_',
  Collaboration: 'col_',
  Story: 'sto_',
  MiniNetwork: 'net_',
  Gathering: 'gat_',
  Theme: 'thm_',
  Place: 'plc_',
  Audience: 'aud_',
  Challenge: 'chl_',
  View: 'vie_',
}
const named = new Set(['Organisation', 'Person', 'Place', 'MiniNetwork', 'View'])
const labelled = new Set(['Theme', 'Audience'])
const open = new Set(['Theme', 'Place', 'Audience', 'Challenge'])
const resourceKinds = ['competence', 'venue', 'funding', 'data', 'time', 'equipment']
const kinds: Readonly<Record<string, readonly string[]>> = {
  Organisation: ['company', 'association', 'municipality', 'academia', 'authority', 'other'],
  Need: resourceKinds,
  Offer: resourceKinds,
  Motivation: ['hope', 'concern', 'driver'],
  Gathering: ['learning_meeting', 'webinar', 'other'],
}
const statuses: Readonly<Record<string, readonly string[]>> = {
  Initiative: ['planned', 'ongoing', 'completed'],
  Collaboration: ['proposed', 'active', 'ended'],
  MiniNetwork: ['forming', 'meeting', 'closed'],
}

const syllables =
  'ba do fe gi ka lo mu ne pi ra so tu va ber dal fors gren holm kvist lund mark nord rud stad tun vik'.split(' ')

/** A vocabulary in which a few words are common and most are rare, as in any language. */
function vocabulary(random: Random, size: number): string[] {
  return Array.from({ length: size }, () =>
    Array.from({ length: 2 + random.below(3) }, () => random.pick(syllables)).join(''),
  )
}

/** The words that texts of a seed are made of, the common ones first. */
export const wordsOf = (seed: number) => vocabulary(createRandom(`words ${seed}`), 3_000)

/** The id of the number-th node of a label, as ids are: a prefix and 26 signs. */
export const idOf = (label: string, number: number) => `${prefixes[label]}01G${String(number).padStart(23, '0')}`

export const labelsMade = Object.keys(shares)

/** How many nodes of a label a graph of so many nodes has. */
export const countOf = (label: string, nodes: number) => Math.max(5, Math.round((nodes * (shares[label] ?? 0)) / 1000))

/**
 * The nodes of one label.
 * @param options.visible the share that everyone sees, 0–1; the others are for the network
 */
export function nodesOf(label: string, options: { nodes: number; seed: number; visible: number }): MadeNode[] {
  const random = createRandom(`${label} ${options.seed}`)
  const words = wordsOf(options.seed)
  const text = (length: number) => Array.from({ length }, () => words[random.skewed(words.length)]).join(' ')
  const start = Date.UTC(2020, 0, 1)
  return Array.from({ length: countOf(label, options.nodes) }, (_, number) => {
    const name = `${text(2)} ${number}`
    const createdAt = new Date(start + number * 997_000 + random.below(900_000)).toISOString()
    return {
      id: idOf(label, number),
      properties: {
        language: 'sv',
        demo: false,
        createdAt,
        updatedAt: createdAt,
        ...(open.has(label) ? {} : { visibility: random.fraction() < options.visible ? 'everyone' : 'network' }),
        ...(named.has(label) && { name, sortName: name }),
        ...(labelled.has(label) && { labelSv: name, labelEn: name, sortLabel: name }),
        ...(!named.has(label) && !labelled.has(label) && { title: name, sortTitle: name }),
        ...(['Need', 'Offer', 'Motivation', 'Story'].includes(label) ? { text: text(12) } : { summary: text(15) }),
        ...(kinds[label] && { kind: random.pick(kinds[label]) }),
        ...(statuses[label] && { status: random.pick(statuses[label]) }),
        ...(label === 'Motivation' && { category: text(1) }),
        ...(label === 'Organisation' && random.fraction() < 0.6 && { joinedOn: '2022-05-01' }),
        ...(label === 'Challenge' && { position: number + 1 }),
        ...(label === 'Theme' && { focusArea: number < 5 }),
        ...(label === 'Gathering' && { startsOn: createdAt.slice(0, 10) }),
        ...(label === 'Collaboration' && { startedOn: createdAt.slice(0, 10) }),
      },
    }
  })
}
