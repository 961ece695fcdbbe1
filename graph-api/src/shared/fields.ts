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

const inYears = (text: string) => text >= '1900-01-01' && text < '2200-01-01'

/** A day as `2024-02-07` that the calendar has, in the years 1900–2200. */
export const day = z.iso
  .date({ error: 'Give a day like 2026-05-12.', abort: true })
  .refine(inYears, 'Give a day from 1900 to 2200.')
export const optionalDay = day.nullish().transform((text) => text ?? null)

/** A moment in UTC, of a day that the calendar has, in the same years: `2024-02-07T12:00:00.000Z`. */
export const moment = z.iso
  .datetime({ offset: true, error: 'Give a moment like 2026-05-12T08:30:00.000Z.', abort: true })
  .refine(inYears, 'Give a moment from 1900 to 2200.')
  .transform((text) => new Date(text).toISOString())

/** A local time to the minute, of such a day: `2024-02-07T13:00`. */
export const optionalLocalTime = z.iso
  .datetime({ local: true, precision: -1, error: 'Give a time like 2026-05-12T13:00.', abort: true })
  .refine((text) => inYears(text) && !/z$/i.test(text), 'Give a time like 2026-05-12T13:00.')
  .nullish()
  .transform((text) => text ?? null)

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

/** Marks that turn the direction of writing, or have no width: an address with them looks like another one. */
const hiddenMarks = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** `www.exempel.se/sida` as people write it: without the scheme. */
const withoutScheme = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u

/** What is wrong with an address on the web, and how to say so; undefined where nothing is. */
function addressProblem(text: string): { code: string; message: string } | undefined {
  if (/\s/.test(text)) return { code: 'blank', message: 'Take the blanks out of the address.' }
  if (hiddenMarks.test(text)) return { code: 'hidden_marks', message: 'Write the address without hidden marks.' }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) {
    return { code: 'no_address', message: 'Give an address that starts with https://' }
  }
  const secret = url.username !== '' || url.password !== ''
  return secret ? { code: 'with_user', message: 'Give the address without a user name or password.' } : undefined
}

/** An address on the web; `www.exempel.se` gets its https://, other schemes than http and https are refused. */
export const optionalAddress = z
  .string()
  .max(500)
  .nullish()
  .transform((text) => cleaned(text ?? '') || null)
  .transform((text) => (text !== null && withoutScheme.test(text) ? `https://${text}` : text))
  .superRefine((text, context) => {
    const problem = text === null ? undefined : addressProblem(text)
    if (problem) context.addIssue({ code: 'custom', message: problem.message, params: { code: problem.code } })
  })

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

/** What is done next with something that several do together: what, by when, and who sees to it. */
export const nextStepFields = { nextStep: optionalLine, nextStepOn: optionalDay, nextStepBy: optionalLine }
