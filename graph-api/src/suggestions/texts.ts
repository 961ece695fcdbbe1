import { languageOf } from '../matching/text/language.ts'
import type { TextDocument, TextPart } from '../matching/text/model.ts'
import { TermOverlap } from '../matching/text/term-overlap.ts'
import { createTextIndex, type TextIndex } from '../matching/text/text-index.ts'
import type { ShortText } from '../matching/text/word-forms.ts'
import type { Facts } from './facts.ts'
import { namedThemes } from './named-themes.ts'

/** Three indexes, since a word that is rare among needs may be common among initiatives. */
export interface Texts {
  /** Needs, offers and motivations, by their own ids. */
  readonly statements: TextIndex
  /** Initiatives, by their own ids. */
  readonly initiatives: TextIndex
  /** What an organisation says of itself, needs, offers and takes part in, by its id. */
  readonly profiles: TextIndex
  /** Which words of needs, offers, motivations and initiatives meet, by their ids. */
  readonly words: TermOverlap
}

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

function statementDocument(facts: Facts, id: string): TextDocument | undefined {
  const found = facts.statements.get(id) ?? facts.motivations.get(id)
  return found && { id, parts: [{ text: found.text, language: languageOf(found.language) }] }
}

function shortText(facts: Facts, id: string): ShortText | undefined {
  const found = facts.statements.get(id) ?? facts.motivations.get(id) ?? facts.initiatives.get(id)
  if (!found) return undefined
  const text = 'text' in found ? found.text : `${found.title}. ${found.summary ?? ''}`
  return { text, language: languageOf(found.language), themeIds: found.themeIds }
}

/** The words of the whole network, with the names of its themes and places. */
function termOverlap(facts: Facts): TermOverlap {
  const ids = [facts.statements, facts.motivations, facts.initiatives].flatMap((map) => [...map.keys()])
  const texts = ids.flatMap((id) => {
    const text = shortText(facts, id)
    return text ? [[id, text] as const] : []
  })
  const background = [...facts.organisations.values()].map(({ description, language }) => {
    return { text: description ?? '', language: languageOf(language) }
  })
  const themes = namedThemes(facts.themes.values())
  const placeNames = [...facts.places.values()].map(({ name }) => name)
  return new TermOverlap(texts, { background, themes, placeNames })
}

/** What each organisation has said and does, gathered once for all of them. */
function profileParts(facts: Facts, wanted?: ReadonlySet<string>): Map<string, TextPart[]> {
  const parts = new Map<string, TextPart[]>()
  for (const { id, description, language } of facts.organisations.values()) {
    if (wanted && !wanted.has(id)) continue
    parts.set(id, description ? [{ text: description, language: languageOf(language) }] : [])
  }
  for (const { holderId, text, language } of facts.statements.values()) {
    parts.get(holderId)?.push({ text, language: languageOf(language) })
  }
  for (const { organisationIds, title, summary, language } of facts.initiatives.values()) {
    const text = `${title}. ${summary ?? ''}`
    for (const id of organisationIds) parts.get(id)?.push({ text, language: languageOf(language) })
  }
  return parts
}

/** Texts in two languages teach which words of one go with which of the other; many texts, which keep company. */
function learnFrom(initiatives: TextIndex, facts: Facts): void {
  initiatives.learnAcrossLanguages({ among: (id) => Boolean(facts.initiatives.get(id)?.summaryOther) })
  initiatives.learnOtherWords()
}

/** Builds the indexes over all facts. */
export function indexTexts(facts: Facts): Texts {
  const documents = <T>(ids: Iterable<string>, make: (facts: Facts, id: string) => T | undefined) =>
    [...ids].flatMap((id) => make(facts, id) ?? [])
  const initiatives = createTextIndex(documents(facts.initiatives.keys(), initiativeDocument))
  learnFrom(initiatives, facts)
  return {
    statements: createTextIndex(
      documents([...facts.statements.keys(), ...facts.motivations.keys()], statementDocument),
    ),
    initiatives,
    profiles: createTextIndex([...profileParts(facts)].map(([id, parts]) => ({ id, parts }))),
    words: termOverlap(facts),
  }
}

/** Takes changed texts in, and the profiles of the organisations they belong to. */
export function reindexTexts(
  texts: Texts,
  facts: Facts,
  touched: { readonly textIds: ReadonlySet<string>; readonly organisationIds: ReadonlySet<string> },
): void {
  const put = (index: TextIndex, id: string, document: TextDocument | undefined) => {
    if (document) index.put(document)
    else index.remove(id)
  }
  for (const id of touched.textIds) {
    if (id.startsWith('ini_')) put(texts.initiatives, id, initiativeDocument(facts, id))
    else if (/^(nee|off|mot)_/.test(id)) put(texts.statements, id, statementDocument(facts, id))
    else continue
    const text = shortText(facts, id)
    if (text) texts.words.put(id, text)
    else texts.words.remove(id)
  }
  const profiles = profileParts(facts, touched.organisationIds)
  for (const id of touched.organisationIds) {
    const parts = profiles.get(id)
    put(texts.profiles, id, parts && { id, parts })
  }
  for (const index of [texts.statements, texts.initiatives, texts.profiles]) {
    if (!index.drifted) continue
    index.rebuild()
    if (index === texts.initiatives) learnFrom(index, facts)
  }
}
