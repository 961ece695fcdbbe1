import { soundsLikeBody } from '../words/body-words.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import { namesNobody, partsOfNames } from './names-of-cell.ts'
import { emailOf } from './read-address.ts'

/** One whom a cell names as a contact. */
export interface NamedPerson {
  readonly name: string
  /** What stands beside the name and is no organisation: "ordf", "projektledare". */
  readonly role: string | null
  /** The organisation that stands in brackets or behind a comma. */
  readonly organisation: string | null
}

/** Whom a cell names as contacts, and how to reach them. */
export interface Contact {
  /** Empty where the cell names nobody. */
  readonly people: readonly NamedPerson[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

const addresses = /(?<![^\s<>(),;:|"])[^\s<>(),;:|"@]+@[^\s<>(),;:|"]+/g
const numbers = /(?:\+|\(|\b)\d[\d\s()\u2010-\u2013./-]{4,}\d/g
const labels =
  /(?<![\p{L}\p{N}])(?:mailto|e-?post|e-?mail|mejl|mail|telefon|tel|tfn|mobil|mob|phone)(?![\p{L}\p{N}])[.:]*/giu

/** Takes a cell apart that may hold names, addresses of mail and telephone numbers, in any order: `Anna Ek <anna@x.example>`. */
export function readContact(text: string): Contact {
  const emails: string[] = []
  const phones: string[] = []
  const rest = text
    .replace(addresses, (given) => {
      const email = emailOf(given.replace(/[.]+$/, ''))
      if (email) emails.push(email)
      return email ? ' ' : given
    })
    .replace(numbers, (given) => {
      if (given.replace(/\D/g, '').length < 6) return given
      phones.push(given.trim())
      return ' '
    })
  const plain = emails.length + phones.length > 0 ? rest.replace(labels, ' ') : rest
  const name = plain
    .replace(/<\s*>|\(\s*\)|"/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|/\u2010-\u2014-]+|[\s,;:|/\u2010-\u2014-]+$/g, '')
    .replace(/(\s*[,;|/]\s*){2,}/g, ', ')
  const isName = /\p{L}{2}/u.test(name) && !name.includes('@') && !namesNobody(name)
  return { people: isName ? peopleIn(name) : [], emails, phones }
}

const given = "\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}?[\\p{L}'’]+)*"
const fullName = new RegExp(`^${given}(?: (?:\\p{Lu}\\.?|von|van|der|de|du|af|av|la|el|al))*(?: ${given}){1,3}$`, 'u')
const lastFirst = new RegExp(`^(${given}), (${given})$`, 'u')

/** True for a first and a last name as people write them, and no word for a kind of organisation. */
export const looksLikePerson = (text: string): boolean =>
  fullName.test(text) && organisationKindInName(text) === null && !soundsLikeBody(text)

/** `Ek, Anna` as `Anna Ek`. */
export const turnedRound = (name: string): string => name.replace(lastFirst, '$2 $1')

/** The people in a text; one, whose name is the whole, where it is not sure that it names several. */
function peopleIn(text: string): NamedPerson[] {
  if (lastFirst.test(text)) return [person(turnedRound(text))]
  const people: NamedPerson[] = []
  for (const part of partsOfNames(text)) {
    const [, name = part, note = ''] = /^(.*?)\s*[([]([^()[\]]*)[)\]]$/.exec(part) ?? []
    const last = people.at(-1)
    if (looksLikePerson(name)) people.push(noted(person(name), note))
    // Behind a name stands what that one is, in small letters or capitals only, or where.
    else if (last && isNote(part)) people[people.length - 1] = noted(last, part)
    else return [person(text)]
  }
  return people
}

const person = (name: string): NamedPerson => ({ name, role: null, organisation: null })

const isNote = (part: string) => /^(\p{Ll}|\p{Lu}{2,6}$)/u.test(part) || organisationKindInName(part) !== null

function noted({ name, role, organisation }: NamedPerson, note: string): NamedPerson {
  if (note.trim() === '') return { name, role, organisation }
  if (organisationKindInName(note) !== null) return { name, role, organisation: organisation ?? note.trim() }
  return { name, role: [role, note.trim()].filter(Boolean).join(', '), organisation }
}
