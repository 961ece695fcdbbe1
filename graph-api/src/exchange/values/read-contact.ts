import { emailOf } from './read-address.ts'

/** Who a cell names as a contact, and how to reach them. */
export interface Contact {
  /** Empty where the cell names nobody. */
  readonly name: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

const addresses = /(?<![^\s<>(),;:|"])[^\s<>(),;:|"@]+@[^\s<>(),;:|"]+/g
const numbers = /(?:\+|\(|\b)\d[\d\s()\u2010-\u2013./-]{4,}\d/g
const labels =
  /(?<![\p{L}\p{N}])(?:mailto|e-?post|e-?mail|mejl|mail|telefon|tel|tfn|mobil|mob|phone)(?![\p{L}\p{N}])[.:]*/giu

/** Takes a cell apart that may hold a name, an address of mail and a telephone number, in any order: `Anna Ek <anna@x.example>`. */
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
  return { name: /\p{L}{2}/u.test(name) && !name.includes('@') ? name : '', emails, phones }
}
