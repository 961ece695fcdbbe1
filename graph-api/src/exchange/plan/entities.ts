import { createHash } from 'node:crypto'
import type { EntityKind } from '../mapping/targets.ts'
import { coreName, fold } from '../words/fold.ts'
import type { Draft } from './draft.ts'
import type { KnownNode } from './known.ts'
import type { Candidate, Difference, ReasonCode, RowRef } from './model.ts'
import type { Fields } from './read-fields.ts'

/** A thing that the files speak of, from one row or several. */
export interface Entity {
  readonly kind: EntityKind
  readonly name: string
  /** The rows that describe it, the first of which it is told by. */
  readonly drafts: Draft[]
  /** Where it is, by the row that tells of it first. */
  place: Entity | null
  fields: Fields
  /** Which of the fields no row says: they are for what is new, and change nothing that is there. */
  readonly assumed: Set<string>
  id: string
  known: KnownNode | null
  readonly keys: string[]
  /** Named by another row only. */
  readonly mentioned: boolean
  readonly from: RowRef
  /** Undecided: nothing of it is written, and what refers to it waits. */
  waits: ReasonCode | null
  candidates: readonly Candidate[]
  differences: readonly Difference[]
  /** Refused rows make no thing. */
  refused: { readonly reason: ReasonCode; readonly detail: string | null } | null
  maybeSameAs: string | null
  /** Whom its row names of whom it is not known who that is: the row asks about that one. */
  asksAbout: Entity | null
  /** The thing of an earlier row that this one tells more of: nothing of its own is written. */
  oneWith: Entity | null
  /** Whom its list names as contacts, and under which mark that is remembered. */
  contacts: { readonly mark: string; readonly ids: string } | null
}

/** Makes an id that follows from the import and what the thing is called by, so that a run repeated makes the same. */
export type MakeId = (kind: EntityKind | 'collaboration', key: string) => string

/** All things of the files, found by the key or the name that rows use for them. */
export class Entities {
  readonly all: Entity[] = []
  readonly #byKey = new Map<string, Entity>()
  readonly #byName = new Map<string, Entity[]>()
  readonly #byCore = new Map<string, Entity[]>()

  add(entity: Entity): void {
    this.all.push(entity)
    for (const key of entity.keys) this.claim(entity, key)
    this.call(entity, entity.name)
  }

  /** Lets an entity be found by a key; the first that has it keeps it. */
  claim(entity: Entity, key: string): void {
    if (!this.#byKey.has(`${entity.kind}|${key}`)) this.#byKey.set(`${entity.kind}|${key}`, entity)
  }

  call(entity: Entity, name: string): void {
    put(this.#byName, `${entity.kind}|${fold(name)}`, entity)
    if (entity.kind === 'organisation') put(this.#byCore, coreName(name), entity)
  }

  withKey(kind: EntityKind, key: string): Entity | null {
    return this.#byKey.get(`${kind}|${key}`) ?? null
  }

  /** Those that are called so; only where there are none, those that have it as another name. */
  named(kind: EntityKind, name: string): readonly Entity[] {
    const folded = fold(name)
    const all = this.#byName.get(`${kind}|${folded}`) ?? []
    const own = all.filter((entity) => fold(entity.name) === folded)
    return own.length > 0 ? own : all
  }

  /** What a cell refers to: a key, a name, or the one organisation that has the name with another legal form. */
  referred(kind: EntityKind, text: string): Entity | null {
    const found = this.withKey(kind, text) ?? this.named(kind, text)[0]
    if (found || kind !== 'organisation') return found ?? null
    const alike = this.#byCore.get(coreName(text)) ?? []
    return alike.length === 1 ? (alike[0] ?? null) : null
  }

  ofKind(kind: EntityKind): Entity[] {
    return this.all.filter((entity) => entity.kind === kind)
  }
}

function put(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key)
  if (!list) map.set(key, [entity])
  // One thing after another is called: its own names stand together.
  else if (list.at(-1) !== entity) list.push(entity)
}

export function newEntity(given: {
  kind: EntityKind
  name: string
  fields: Fields
  /** What it has where it is new, besides what the rows say. */
  assumed?: Fields
  from: RowRef
  id: string
  keys?: string[]
  draft?: Draft
}): Entity {
  return {
    kind: given.kind,
    name: given.name,
    fields: { ...given.assumed, ...given.fields },
    assumed: new Set(Object.keys(given.assumed ?? {})),
    from: given.from,
    id: given.id,
    keys: given.keys ?? [],
    drafts: given.draft ? [given.draft] : [],
    place: null,
    mentioned: given.draft === undefined,
    known: null,
    waits: null,
    candidates: [],
    differences: [],
    refused: null,
    maybeSameAs: null,
    asksAbout: null,
    oneWith: null,
    contacts: null,
  }
}

/** A name by which a person has said that a thing is meant; of a long text what stands for it. */
export function aliasOf({ name }: Pick<Entity, 'name'>): string {
  const folded = fold(name)
  return `name:${folded.length > 300 ? markOf(folded) : folded}`
}

/** The key of a row as it is remembered: with the file's name, since many files count their rows from 1. */
export function scopedKey(draft: Draft, key: string): string {
  if (isOneEverywhere(key)) return key
  return `${draft.ref.file.replace(/\.[a-z]{2,5}$/i, '')}#${key}`
}

/** True for an address or a long id, which no two lists give to two things. */
const isOneEverywhere = (key: string) => /^https?:\/\//i.test(key) || key.length > 20

/** Twelve characters that stand for a value, so that it can be told whether it has changed without keeping it. */
export function markOf(value: unknown): string {
  const text = Array.isArray(value) ? JSON.stringify([...value].sort()) : JSON.stringify(value ?? null)
  return createHash('sha256').update(text).digest('base64url').slice(0, 12)
}
