import type { EntityKind } from '../mapping/targets.ts'
import { namesNobody, namesNoPlace, partsOfNames, partsOfPlaces, withoutOthers } from '../values/names-of-cell.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { type Draft, firstOf } from './draft.ts'
import { type Entities, type Entity, type MakeId, newEntity } from './entities.ts'
import type { KnownIndex, KnownNode } from './known.ts'
import type { ReportProblem } from './model.ts'
import { type Fields, longest } from './read-fields.ts'

/** Finds what rows refer to by a key or a name: in the files, in the network, or as something new that is only named. */
export class References {
  readonly #entities: Entities
  readonly #index: KnownIndex
  readonly #makeId: MakeId

  constructor(entities: Entities, index: KnownIndex, makeId: MakeId) {
    this.#entities = entities
    this.#index = index
    this.#makeId = makeId
  }

  /** The thing that a cell of a row names; null where there is none and the table does not let it be made. */
  find(kind: EntityKind, text: string, draft: Draft, complain: ReportProblem, fields: Fields = {}): Entity | null {
    const name = text.replace(/\s+/g, ' ').trim().slice(0, longest.line)
    if (!/[\p{L}\p{N}]/u.test(name)) return null
    const found = kind === 'place' ? this.#place(name, draft) : this.#entities.referred(kind, text.trim())
    if (found) return found
    const known = this.#known(kind, name, draft)
    if (known) return this.#mentionKnown(kind, name, draft, known)
    if (namesNobody(name)) {
      complain('nobody_named', targetFor(kind), text)
      return null
    }
    const isNamed = kind === 'place' || kind === 'theme' || draft.table.createMentioned
    if (!isNamed || (kind !== 'place' && looksLikeKey(text))) {
      complain('not_found', targetFor(kind), text)
      return null
    }
    return this.#mention(kind, name, draft, { fields: { ...newFields(kind, name, draft), ...fields }, known: null })
  }

  /** The organisations that a cell names: several where each of its parts is one or is called like one. */
  organisations(text: string, draft: Draft, complain: ReportProblem): Entity[] {
    const plain = this.#isNamed(text) ? text : withoutOthers(text)
    if (plain !== text) complain('nobody_named', 'organisation', text)
    if (plain === '') return []
    const parts = this.#isNamed(plain) ? [plain] : partsOfNames(plain)
    const [first = ''] = parts
    const isSure = parts.some((part) => this.#isOrganisation(part))
    // Letters alone are a short name only beside what is surely an organisation.
    const isEach = parts.every((part) => this.#isOrganisation(part) || (isSure && /^\p{Lu}{2,8}$/u.test(part)))
    if (parts.length > 1 && isEach) complain('parted_names', 'organisation', text)
    else if (parts.length > 1 && (this.#isOrganisation(first) || plain.includes('/')))
      complain('perhaps_several', 'organisation', text)
    const names = isEach ? parts : [plain]
    return names.flatMap((name) => this.find('organisation', name, draft, complain) ?? [])
  }

  /** The places that a cell names. */
  places(text: string, draft: Draft, complain: ReportProblem): Entity[] {
    const isWhole = this.#entities.named('place', text).length + this.#index.named('place', text).length > 0
    const parts = isWhole ? [text] : partsOfPlaces(text)
    return parts.flatMap((part) => {
      if (isWhole || !namesNoPlace(part)) return this.find('place', part, draft, complain) ?? []
      complain('no_such_place', 'place', part)
      return []
    })
  }

  /** True for the name of an organisation of the files or the network. */
  isNamedOrganisation(name: string): boolean {
    return this.#entities.named('organisation', name).length > 0 || this.#index.named('organisation', name).length > 0
  }

  #isNamed(text: string): boolean {
    return (
      this.#entities.referred('organisation', text) !== null ||
      this.#index.withKey('organisation', text) !== null ||
      this.isNamedOrganisation(text)
    )
  }

  #isOrganisation(text: string): boolean {
    return this.#isNamed(text) || organisationKindInName(text) !== null
  }

  /** A thing that the files describe or that is there; null where the text names neither. */
  existing(kind: EntityKind, text: string, draft: Draft): Entity | null {
    const found = this.#entities.referred(kind, text)
    if (found) return found
    const known = this.#known(kind, text, draft)
    return known ? this.#mentionKnown(kind, text, draft, known) : null
  }

  /** Of several that are there under one name it is not known yet who is meant: that is resolved, or asked, with all the files say. */
  #mentionKnown(kind: EntityKind, name: string, draft: Draft, known: KnownNode | 'several'): Entity {
    if (known !== 'several') return this.#mention(kind, known.name, draft, { fields: {}, known })
    return this.#mention(kind, name, draft, { fields: newFields(kind, name, draft), known: null })
  }

  #place(name: string, draft: Draft): Entity | null {
    const country = countryOf(draft)
    const keyed = this.#entities.withKey('place', name)
    if (keyed) return keyed
    const named = this.#entities.named('place', name)
    // A cell of our own exports names a place without its country.
    if (firstOf(draft, 'country') === '' && named.length === 1) return named[0] ?? null
    return named.find((entity) => (entity.fields.country ?? entity.known?.values.country) === country) ?? null
  }

  #known(kind: EntityKind, name: string, draft: Draft): KnownNode | 'several' | null {
    const byId = this.#index.byId.get(name) ?? this.#index.withKey(kind, name)
    if (byId && byId.kind === kind) return byId
    const named = this.#index.named(kind, name)
    if (kind === 'place' && firstOf(draft, 'country') === '' && named.length === 1) return named[0] ?? null
    if (kind === 'place') return named.find((place) => place.values.country === countryOf(draft)) ?? null
    if (named.length > 1 && kind !== 'theme') return 'several'
    if (named.length > 0) return named[0] ?? null
    const alike = kind === 'organisation' ? this.#index.withCore(name) : []
    return alike.length === 1 ? (alike[0] ?? null) : null
  }

  #mention(kind: EntityKind, name: string, draft: Draft, given: { fields: Fields; known: KnownNode | null }): Entity {
    const id = given.known?.id ?? this.#makeId(kind, kind === 'place' ? `${name}|${countryOf(draft)}` : name)
    const entity = newEntity({ kind, name, fields: given.fields, from: draft.ref, id })
    entity.known = given.known
    this.#entities.add(entity)
    return entity
  }
}

/** `Node_12`, `org-4`, a number: a text that names nothing a person would know. */
function looksLikeKey(text: string): boolean {
  return (
    /^\d+$/.test(text) ||
    /^[A-Z]{1,3}\d{1,6}$/.test(text) ||
    /^[a-z]{1,12}[-_#:]\w*\d\w*$/i.test(text) ||
    /^[a-z]+(_\w+)+$/i.test(text) ||
    /^[0-9a-f-]{32,36}$/i.test(text) ||
    /^https?:/i.test(text)
  )
}

function countryOf(draft: Draft): string {
  return firstOf(draft, 'country') || draft.table.fixed.country || 'SE'
}

const targetFor = (kind: EntityKind) =>
  kind === 'organisation' ? 'organisation' : kind === 'person' ? 'contact' : kind === 'theme' ? 'themes' : 'parent'

function newFields(kind: EntityKind, name: string, draft: Draft): Fields {
  if (kind === 'organisation') return { name, kind: organisationKindInName(name) ?? 'other' }
  if (kind === 'place') return { name, country: countryOf(draft) }
  if (kind === 'theme') return { labelSv: name, labelEn: name }
  if (kind === 'person') return { name }
  return { title: name, summary: name, language: draft.table.fixed.language ?? 'sv' }
}
