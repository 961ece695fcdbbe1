import { identityHeadings } from './headings/identity.ts'
import { languagesHeadings } from './headings/languages.ts'
import { linksHeadings } from './headings/links.ts'
import { namesHeadings } from './headings/names.ts'
import { organisationDetailsHeadings } from './headings/organisation-details.ts'
import { periodsHeadings } from './headings/periods.ts'
import { relatedThingsHeadings } from './headings/related-things.ts'
import { takingPartHeadings } from './headings/taking-part.ts'
import type { Target } from './targets.ts'

/** Headings by what they mean, in Swedish and English, as `foldHeading` makes them. Earlier ones are surer. */
export const headings: Readonly<Record<Target, readonly string[]>> = {
  ...identityHeadings,
  ...namesHeadings,
  ...organisationDetailsHeadings,
  ...relatedThingsHeadings,
  ...takingPartHeadings,
  ...periodsHeadings,
  ...languagesHeadings,
  ...linksHeadings,
}

const lists = Object.values(headings).map((words) => new Set(words))

/**
 * A heading as it is looked up: small letters without dots and rings, words by single blanks, no signs. Of one that says the same
 * twice, in two languages, the first: `Förening / Association`.
 */
export function foldHeading(text: string): string {
  const parts = /[/|(]/.test(text)
    ? text
        .split(/[/|()]/)
        .map(folded)
        .filter((part) => part !== '')
    : []
  const [first] = parts
  const isTwice = parts.length === 2 && lists.some((words) => parts.every((part) => words.has(part)))
  return isTwice && first !== undefined ? first : folded(text)
}

function folded(text: string): string {
  return text
    .replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
