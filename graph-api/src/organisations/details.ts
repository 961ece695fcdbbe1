import { z } from 'zod'
import { externalIds, line, optionalId, optionalLine } from '../shared/fields.ts'
import { formerNames } from '../shared/former-names.ts'
import { position } from '../shared/position.ts'
import { organisationNumberOf } from './organisation-number.ts'

/** Names, addresses elsewhere: up to 50, each once. */
const lines = z
  .array(line)
  .max(50)
  .nullish()
  .transform((list) => [...new Set(list ?? [])])

/** What is known of an organisation besides what it is and does: other names, registers, how to reach it, what it is a part of. */
export const organisationDetails = {
  /** What it is called for short. */
  shortNames: lines,
  /** What it was called before; found by search. */
  formerNames,
  /** The Swedish organisation number, `556016-0680`. */
  organisationNumber: z
    .string()
    .max(30)
    .nullish()
    .transform((text, context) => {
      if (!text || text.trim() === '') return null
      const number = organisationNumberOf(text)
      if (number === null) context.addIssue({ code: 'custom', message: 'Give ten digits like 556016-0680.' })
      return number
    }),
  email: z
    .string()
    .max(254)
    .nullish()
    .transform((text) => text?.trim() || null)
    .refine(
      (text) => text === null || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text),
      'Give an address like namn@exempel.se.',
    ),
  phone: optionalLine,
  /** Who sees e-mail and phone; everyone where left out. */
  contactVisibility: z
    .enum(['network', 'everyone'])
    .nullish()
    .transform((who) => who ?? 'everyone'),
  /** Street and number. */
  address: optionalLine,
  postalCode: z
    .string()
    .max(20)
    .nullish()
    .transform((text) => text?.trim() || null),
  ...position,
  /** Addresses or ids by which other registers know it: of Wikidata, ROR, a map of one's own. */
  externalIds,
  /** The organisation that it is a part of. */
  parentId: optionalId,
}
