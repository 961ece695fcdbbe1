import { z } from 'zod'
import { InputError } from './errors.ts'
import { isId } from './ids.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** Letters, digits, marks, signs, emoji: a text of blanks and signs without a width alone would look like nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/** A person's text on its way in: NFC, no control characters or halves of letters, no blanks around it, or empty. */
function cleaned(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(controlCharacters, '')
    .trim()
  return visible.test(plain) ? plain : ''
}

/** One line: a name, a title. 1–300 characters. */
export const line = z
  .string()
  .transform((text) => cleaned(text).replace(/\s+/g, ' '))
  .pipe(z.string().min(1).max(300))

const longestSought = 300

/**
 * What a list is filtered by, in the form in which texts are stored; null where nothing is looked for.
 * @throws InputError that names `path` where it is longer than any name
 */
export function soughtText(text: string | null | undefined, path = 'text'): string | null {
  if (text && text.length > longestSought) {
    throw new InputError([{ path, code: 'too_big', message: `Write at most ${longestSought} characters.` }])
  }
  return cleaned(text ?? '') || null
}

/** Running text. 1–20,000 characters. */
export const prose = z.string().transform(cleaned).pipe(z.string().min(1).max(20_000))

/** Running text that may be left out; an empty one is none. */
export const optionalProse = z
  .string()
  .nullish()
  .transform((text) => (text && cleaned(text) !== '' ? cleaned(text) : null))
  .pipe(z.string().max(20_000).nullable())

export const optionalLine = z
  .string()
  .nullish()
  .transform((text) => (text && cleaned(text) !== '' ? cleaned(text).replace(/\s+/g, ' ') : null))
  .pipe(z.string().max(300).nullable())

/** A day as `2024-02-07` that the calendar has, in the years 1900–2200. */
export const day = z.iso
  .date()
  .refine((text) => text >= '1900-01-01' && text < '2200-01-01', 'Give a day like 2026-05-12.')
export const optionalDay = day.nullish().transform((text) => text ?? null)

export const id = z.string().refine(isId, 'This is not an id of the partnership.')
export const optionalId = id.nullish().transform((text) => text ?? null)
/** Up to 50 ids, each once. */
export const ids = z
  .array(id)
  .max(50)
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

/** Addresses or ids by which other registers know a thing; up to 50, each once. */
export const externalIds = z
  .array(line)
  .max(50)
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

/** An address on the web; other schemes than http and https are refused. */
export const optionalAddress = z
  .string()
  .max(500)
  .nullish()
  .transform((text) => cleaned(text ?? '') || null)
  .refine((text) => text === null || /^https?:\/\/[^\s]+$/i.test(text), 'Give an address that starts with https://')

/** The language of a text; Swedish where left out. */
export const language = z
  .enum(['sv', 'en', 'other'])
  .nullish()
  .transform((text) => text ?? 'sv')
/** Who sees a statement; everyone where left out. */
export const visibility = z
  .enum(['me', 'gathering', 'network', 'everyone'])
  .nullish()
  .transform((text) => text ?? 'everyone')
/** Where a statement or relationship comes from. */
export const source = z.enum(['import', 'gathering', 'person', 'document', 'demo'])

export type Language = z.output<typeof language>
export type Source = z.infer<typeof source>
