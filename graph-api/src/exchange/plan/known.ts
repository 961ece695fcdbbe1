import { hostOf } from '../values/read-address.ts'
import { coreName, fold } from '../words/fold.ts'
import type { CreatedKind } from './model.ts'

/** A thing that is there before the import. */
export interface KnownNode {
  readonly id: string
  readonly kind: CreatedKind
  readonly name: string
  readonly otherNames: readonly string[]
  readonly values: Readonly<Record<string, unknown>>
  readonly placeIds: readonly string[]
  readonly placeName: string | null
  /** Keys by which earlier imports named it. */
  readonly keys: readonly string[]
  /** What the latest import said of each field, as `markOf` makes it. */
  readonly marks: Readonly<Record<string, string>>
}

export interface KnownNetwork {
  readonly things: readonly KnownNode[]
  /** `TYPE|from|to` of each relationship that lasts, `TYPE|from|to|day` of one that has ended; of two organisations that collaborate `COLLABORATES|lower|higher`. */
  readonly links: ReadonlySet<string>
  /** How the period stands that lasts, by the name of its relationship; only of those that have a time. */
  readonly ties?: ReadonlyMap<string, KnownTie>
}

/** A period in which two things are joined. */
export interface KnownTie {
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly source: string | null
}

/** Look-ups over what is there. */
export class KnownIndex {
  readonly byId = new Map<string, KnownNode>()
  readonly links: ReadonlySet<string>
  readonly ties: ReadonlyMap<string, KnownTie>
  /** Relationships that were and have ended. */
  readonly past = new Set<string>()
  /** What some organisation or person is joined to. */
  readonly joined = new Set<string>()
  readonly #byKey = new Map<string, KnownNode[]>()
  readonly #byName = new Map<string, KnownNode[]>()
  readonly #byCore = new Map<string, KnownNode[]>()
  readonly #byHost = new Map<string, KnownNode[]>()
  readonly #byNumber = new Map<string, KnownNode[]>()
  readonly #byGram = new Map<string, KnownNode[]>()

  constructor(network: KnownNetwork) {
    this.links = network.links
    this.ties = network.ties ?? new Map()
    for (const thing of network.things) this.add(thing)
    for (const link of network.links) {
      const [type = '', from = '', to = '', endedOn] = link.split('|')
      if (endedOn) {
        this.past.add(linkKey(type, from, to))
        continue
      }
      if (['WORKS_AT', 'LEADS', 'TAKES_PART_IN', 'CONTACT_FOR'].includes(type)) this.joined.add(from).add(to)
    }
  }

  /** Lets one more thing be found. */
  add(thing: KnownNode): void {
    this.byId.set(thing.id, thing)
    // Its own id, as our exports have it.
    const externalIds = Array.isArray(thing.values.externalIds) ? thing.values.externalIds.map(String) : []
    for (const key of [thing.id, ...thing.keys, ...externalIds]) put(this.#byKey, `${thing.kind}|${key}`, thing)
    for (const name of [thing.name, ...thing.otherNames]) {
      put(this.#byName, `${thing.kind}|${fold(name)}`, thing)
      if (thing.kind !== 'organisation') continue
      const core = coreName(name)
      put(this.#byCore, core, thing)
      for (const part of partsOf(core)) put(this.#byGram, part, thing)
    }
    if (thing.kind !== 'organisation') return
    put(this.#byHost, hostOf(thing.values.website as string | null), thing)
    put(this.#byNumber, String(thing.values.organisationNumber ?? ''), thing)
  }

  withKey(kind: CreatedKind, key: string): KnownNode | null {
    return this.allWithKey(kind, key).at(-1) ?? null
  }

  /** All that a key has been said of: a list that counts its rows anew gives the same number to another. */
  allWithKey(kind: CreatedKind, key: string): readonly KnownNode[] {
    return this.#byKey.get(`${kind}|${key}`) ?? []
  }

  /** Those that are called so; only where there are none, those that were called so or have it as another name. */
  named(kind: CreatedKind, name: string): readonly KnownNode[] {
    const folded = fold(name)
    const all = this.#byName.get(`${kind}|${folded}`) ?? []
    const own = all.filter((thing) =>
      [thing.name, thing.values.labelEn].some((one) => fold(String(one ?? '')) === folded),
    )
    return own.length > 0 ? own : all
  }

  withCore(name: string): readonly KnownNode[] {
    return this.#byCore.get(coreName(name)) ?? []
  }

  withHost(host: string): readonly KnownNode[] {
    return host === '' ? [] : (this.#byHost.get(host) ?? [])
  }

  withNumber(number: string): readonly KnownNode[] {
    return number === '' ? [] : (this.#byNumber.get(number) ?? [])
  }

  /**
   * Organisations whose name has a long word of this one, or begins or ends as it does, but for parts that a thousand have. Each
   * part counts for itself: what is found must not become less when more is there, or a row that was asked about would be new the
   * next time.
   */
  sharingParts(name: string): ReadonlySet<KnownNode> {
    const lists = partsOf(coreName(name)).map((part) => this.#byGram.get(part) ?? [])
    return new Set(lists.filter((list) => list.length <= mostSharing).flat())
  }
}

/** Of what is spelt wrong once, the beginning or the end is right. */
const endLength = 4

function partsOf(core: string): string[] {
  const words = core.split(' ').filter((word) => word.length > 3)
  const whole = core.replaceAll(' ', '')
  const ends = whole.length > endLength ? [`^${whole.slice(0, endLength)}`, `${whole.slice(-endLength)}$`] : []
  return [...new Set([...words, ...ends])]
}

/** A part that more names have than this tells nothing of any. */
const mostSharing = 1_000

function put(map: Map<string, KnownNode[]>, key: string, thing: KnownNode): void {
  if (key === '' || key.endsWith('|')) return
  const list = map.get(key) ?? []
  // One thing after another is put: its own names stand together.
  if (list.at(-1) !== thing) list.push(thing)
  map.set(key, list)
}

/** The name of a pair that collaborates, the same from either side. */
export function collaborationKey(a: string, b: string): string {
  return a < b ? `COLLABORATES|${a}|${b}` : `COLLABORATES|${b}|${a}`
}

/** The name of a relationship that has ended: it stands beside one that lasts. */
export const endedLinkKey = (type: string, from: string, to: string, endedOn: string): string =>
  `${linkKey(type, from, to)}|${endedOn}`

export const linkKey = (type: string, from: string, to: string): string => `${type}|${from}|${to}`
