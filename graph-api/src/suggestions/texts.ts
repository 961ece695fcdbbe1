import { isDeepStrictEqual } from 'node:util'
import type { EncodedText } from '../matching/meaning/model.ts'
import { NetworkVectors, type VectorSource } from '../matching/meaning/network-vectors.ts'
import { groupOf, type MatchText, matchTextsOf } from '../matching/network/match-text.ts'
import { createThemeSimilarity } from '../matching/network/theme-similarity.ts'
import { TextMatches } from '../matching/pairs/text-matches.ts'
import { languageOf } from '../matching/text/language.ts'
import type { TextDocument, TextPart } from '../matching/text/model.ts'
import { TextIndex } from '../matching/text/text-index.ts'
import { type Facts, networkOf } from './facts.ts'

/** All texts, by the ids of what they stand on. */
export interface Texts {
  /** Initiatives alone, since a word that is rare among needs may be common among them. */
  readonly initiatives: TextIndex
  /** Needs, offers, motivations and initiatives together. */
  readonly index: TextIndex
  readonly vectors: NetworkVectors
  /** Which of them meet. */
  readonly matches: TextMatches
}

export interface TextOptions {
  /** A text's vectors; undefined where they are not worked out. */
  readonly encodedOf: (id: string) => EncodedText | undefined
  /** As `2026-11-27`: what is past its last day is left out. */
  readonly today: string
}

/** Of all texts so many may have come, changed or gone since all was found: their neighbours are then known well enough. */
const mostPatched = 0.02
/** A title says in few words what the summary says in many, so it counts twice. */
const titleWeight = 2

function initiativeDocument(facts: Facts, id: string): TextDocument | undefined {
  const found = facts.initiatives.get(id)
  if (!found) return undefined
  const language = languageOf(found.language)
  const other = languageOf(found.languageOther)
  const translated: TextPart[] = []
  if (found.titleOther) translated.push({ text: found.titleOther, language: other, weight: titleWeight })
  if (found.summaryOther) translated.push({ text: found.summaryOther, language: other })
  return {
    id,
    parts: [
      { text: found.title, language, weight: titleWeight },
      { text: found.summary ?? '', language },
      ...translated,
    ],
  }
}

function matchDocument(facts: Facts, { id, text }: MatchText): TextDocument {
  const found = facts.statements.get(id) ?? facts.motivations.get(id) ?? facts.initiatives.get(id)
  return { id, parts: [{ text, language: languageOf(found?.language ?? null) }] }
}

function vectorSource({ id, text, kind }: MatchText, { encodedOf }: TextOptions): VectorSource | undefined {
  const encoded = encodedOf(id)
  return encoded && { text, encoded, group: groupOf(kind) }
}

/** Texts in two languages teach which words of one go with which of the other; many texts, which keep company. */
function learnFrom(initiatives: TextIndex, facts: Facts): void {
  initiatives.learnAcrossLanguages({ among: (id) => Boolean(facts.initiatives.get(id)?.summaryOther) })
  initiatives.learnOtherWords()
}

/** Builds the indexes over all facts. The lists of what meets are not made yet (`NearestTexts.making`). */
export function buildIndexes(facts: Facts, options: TextOptions): Texts {
  const initiatives = new TextIndex([...facts.initiatives.keys()].flatMap((id) => initiativeDocument(facts, id) ?? []))
  learnFrom(initiatives, facts)
  const texts = matchTextsOf(networkOf(facts), options.today)
  const all = [...texts.values()]
  const index = new TextIndex(all.map((text) => matchDocument(facts, text)))
  const vectors = new NetworkVectors(
    all.flatMap((text) => {
      const source = vectorSource(text, options)
      return source ? [[text.id, source] as const] : []
    }),
  )
  const themes = createThemeSimilarity(
    [...facts.themes.values()],
    all.map(({ themeIds }) => themeIds),
  )
  return { initiatives, index, vectors, matches: new TextMatches({ texts, vectors, index, themes }) }
}

/** Builds the indexes over all facts, and finds what meets. */
export function indexTexts(facts: Facts, options: TextOptions): Texts {
  const texts = buildIndexes(facts, options)
  texts.matches.nearest.makeAll()
  return texts
}

/**
 * Brings what is known up to date with facts that were read anew, where little has changed.
 * @returns false where nothing was done, since the known weights and neighbours would no longer hold: all must be found anew
 */
export function refreshTexts(known: Texts, facts: Facts, options: TextOptions): boolean {
  const changedIds = changedSince(known, facts, options)
  const { nearest } = known.matches
  if (nearest.patched + changedIds.size > mostPatched * nearest.texts.size) return false
  reindexTexts(known, facts, { ...options, changedIds })
  known.matches.complete()
  return true
}

/** Texts that have come, gone, or say something else, belong to others or are filed otherwise. */
function changedSince(
  { initiatives, index, vectors, matches }: Texts,
  facts: Facts,
  options: TextOptions,
): Set<string> {
  const before = matches.nearest.texts
  const now = matchTextsOf(networkOf(facts), options.today)
  const changed = new Set([...before.keys()].filter((id) => !now.has(id)))
  for (const text of now.values()) {
    const isKnown = isDeepStrictEqual(before.get(text.id), text) && index.holds(matchDocument(facts, text))
    if (!isKnown || !vectors.holds(text.id, options.encodedOf(text.id))) changed.add(text.id)
  }
  for (const id of initiatives.ids()) if (!facts.initiatives.has(id)) changed.add(id)
  for (const id of facts.initiatives.keys()) {
    const document = initiativeDocument(facts, id)
    if (document && !initiatives.holds(document)) changed.add(id)
  }
  return changed
}

/** Takes changed texts in, and those of organisations that have come or gone. */
export function reindexTexts(
  { initiatives, index, vectors, matches }: Texts,
  facts: Facts,
  { changedIds, ...options }: TextOptions & { readonly changedIds: ReadonlySet<string> },
): void {
  const ids = new Set([...changedIds, ...heldBy(facts, changedIds)])
  const texts = matchTextsOf(networkOf(facts, ids), options.today)
  // Each time: it is cheap, and the event of a moved theme may come after the move has been read.
  matches.rearrange([...facts.themes.values()])
  for (const id of ids) {
    const document = initiativeDocument(facts, id)
    if (document) initiatives.put(document)
    else if (initiatives.has(id)) initiatives.remove(id)
    const text = texts.get(id)
    if (!text) {
      matches.remove(id)
      vectors.remove(id)
      if (index.has(id)) index.remove(id)
      continue
    }
    const source = vectorSource(text, options)
    if (source) vectors.put(id, source)
    else vectors.remove(id)
    index.put(matchDocument(facts, text))
    matches.put(text)
  }
  for (const one of [initiatives, index]) {
    if (!one.drifted) continue
    one.rebuild()
    if (one === initiatives) learnFrom(one, facts)
  }
}

/** What the organisations among some ids hold: when one ends, what it has said goes with it. */
function heldBy(facts: Facts, ids: ReadonlySet<string>): string[] {
  if (![...ids].some((id) => id.startsWith('org_'))) return []
  return [
    ...[...facts.statements.values()].filter(({ holderId }) => ids.has(holderId)),
    ...[...facts.motivations.values()].filter(({ holderIds }) => holderIds.some((id) => ids.has(id))),
    ...[...facts.initiatives.values()].filter(({ organisationIds }) => organisationIds.some((id) => ids.has(id))),
  ].map(({ id }) => id)
}
