import { longestWord } from '../words/fold.ts'
import { composedTarget, namesDeed } from './composed-headings.ts'
import { headOf } from './head-of-heading.ts'
import { isBodyOfAnother, isIdOfAnother, isWholeOfAnother, preference } from './heading-preference.ts'
import { foldHeading, headings } from './headings.ts'
import { questionOf } from './question-target.ts'
import { languageBehind, simplerHeadings } from './simpler-headings.ts'
import type { RowKind, Target } from './targets.ts'

/** What a part of a thing says of the whole, such as where its address is; a name or an id is the part's own. */
const ofParts: readonly Target[] = [
  'place',
  'address',
  'postalCode',
  'country',
  'latitude',
  'longitude',
  'email',
  'phone',
  'website',
  'shortNames',
]

/** Targets that a heading can mean, with how sure: 0 is a heading that means just this. */
export function candidatesOf(
  heading: string,
  allowed: readonly Target[],
  kinds: readonly RowKind[],
): { target: Target; rank: number }[] {
  const [folded, language] = foldedOf(heading)
  if (folded === '') return []
  const asked = questionOf(heading)
  if (asked !== null) return allowed.includes(asked) ? [{ target: asked, rank: -0.5 }] : []
  const isListed = allowed.some((target) => headings[target].includes(folded))
  const labelled = / label$/.test(folded) && !isListed ? composedCandidates(folded, allowed, kinds) : []
  if (labelled.length > 0) return labelled
  const own = heading.includes('.') ? withoutBlanks(foldHeading(heading.slice(heading.lastIndexOf('.') + 1))) : ''
  const [, before = '', inBrackets = ''] = /^([^()]+)\(([^()]*)\)\s*$/.exec(heading.slice(0, longestWord)) ?? []
  const bare = withoutBlanks(foldHeading(before))
  const candidates = allowed.flatMap((target) => {
    if (target === 'key' && isIdOfAnother(folded, kinds)) return []
    if (target === 'name' && isBodyOfAnother(folded, kinds)) return []
    if (target === 'parent' && isWholeOfAnother(folded, kinds)) return []
    const words = headings[target]
    const whole = [folded, foldHeading(heading), language ? `${folded} ${language}` : '']
      .filter(Boolean)
      .map(withoutBlanks)
    const at = words.findIndex((word) => whole.includes(withoutBlanks(word)))
    if (at >= 0) return [{ target, rank: at / words.length + preference(target, kinds, folded) }]
    // `address.addressLocality`: a part of a part that means just this.
    if (own !== '' && ofParts.includes(target) && words.some((word) => withoutBlanks(word) === own))
      return [{ target, rank: 1 + preference(target, kinds, folded) }]
    if (bare !== '' && words.some((word) => withoutBlanks(word) === bare) && saysMore(inBrackets, target))
      return [{ target, rank: 1.2 + preference(target, kinds, folded) }]
    // `contact_email_1`, `organisationens hemsida`: the last word is the heading, or the first with more about the same.
    const last = folded.split(' ').at(-1) ?? ''
    const isSurest = words.slice(0, 4).some((word) => {
      const rest = folded.startsWith(`${word} `) ? folded.slice(word.length + 1) : ''
      return word.length > 4 && (last === word || (rest !== '' && saysTheSame(rest, target, heading)))
    })
    return isSurest && !folded.endsWith(' id') && !isCount.test(folded)
      ? [{ target, rank: 1.5 + preference(target, kinds, folded) }]
      : []
  })
  // What is to be done names an initiative before it describes one, where nothing else names it.
  const isDeed = kinds.length === 1 && kinds[0] === 'initiative' && namesDeed(folded) && candidates.length > 0
  if (isDeed) return [{ target: 'name', rank: 0.9 }, ...candidates]
  return candidates.length > 0 ? candidates : composedCandidates(folded, allowed, kinds)
}

/** What a heading means that stands in no list, by what it is put together of; less sure than one that does. */
function composedCandidates(
  folded: string,
  allowed: readonly Target[],
  kinds: readonly RowKind[],
): { target: Target; rank: number }[] {
  if (isCount.test(folded)) return []
  const whole = composedTarget(folded, allowed, kinds)
  // When something was done is its end where no other column says until when it goes on.
  if (whole !== null) return [{ target: whole, rank: /^(complet|fardig|avslutad)/.test(folded) ? 1.9 : 1.6 }]
  for (const simpler of simplerHeadings(folded)) {
    const other = inOther[simpler]
    if (languageBehind(folded) === 'en' && other && allowed.includes(other)) return [{ target: other, rank: 1.6 }]
    const found = allowed.flatMap((target) => {
      const at = headings[target].findIndex((word) => withoutBlanks(word) === withoutBlanks(simpler))
      if (at < 0 || target === 'key' || (target === 'name' && isBodyOfAnother(simpler, kinds))) return []
      return [{ target, rank: 1.7 + at / headings[target].length + preference(target, kinds, simpler) }]
    })
    if (found.length > 0) return found
    const composed = composedTarget(simpler, allowed, kinds)
    if (composed !== null) return [{ target: composed, rank: 2.7 }]
  }
  const same = ofSameWords(folded, allowed, kinds)
  if (same.length > 0) return same
  const head = headOf(folded, allowed, kinds)
  return head === null ? [] : [{ target: head, rank: leastSure }]
}

/** The rank of what only the last word of a heading tells: the cells have to say the same. */
export const leastSure = 3.9

/** Words that only join others: `Name of project` is a project name. */
const joining = new Set([
  'of',
  'the',
  'for',
  'pa',
  'i',
  'av',
  'our',
  'your',
  'var',
  'vart',
  'vara',
  'er',
  'ert',
  'era',
  'den',
  'det',
])

const wordsIn = (text: string) =>
  text
    .split(' ')
    .filter((word) => !joining.has(word))
    .sort()
    .join(' ')

/** What a heading means that has the words of a listed one in another order, or with words that only join them. */
function ofSameWords(
  folded: string,
  allowed: readonly Target[],
  kinds: readonly RowKind[],
): { target: Target; rank: number }[] {
  const words = wordsIn(folded)
  if (!folded.includes(' ') || words === '') return []
  return allowed.flatMap((target) => {
    const at = target === 'key' ? -1 : headings[target].findIndex((word) => wordsIn(word) === words)
    const isOther = target === 'name' && isBodyOfAnother(words, kinds)
    return at < 0 || isOther
      ? []
      : [{ target, rank: 2.5 + at / headings[target].length + preference(target, kinds, words) }]
  })
}

/** The English title or text beside the Swedish one. */
const inOther: Readonly<Record<string, Target>> = {
  title: 'titleOther',
  name: 'titleOther',
  'project title': 'titleOther',
  abstract: 'summaryOther',
  'project abstract': 'summaryOther',
  description: 'summaryOther',
}

/** `Antal deltagare` is a number, and no list of those who take part. */
const isCount = /^(antal|number of|no of|summa|total(t|a)?|count)\b/

/** True for a bracket that tells more of what is before it: `Tema (flera val)`. One that names another thing or a number says what the column is. */
function saysMore(inBrackets: string, target: Target): boolean {
  const folded = foldHeading(inBrackets)
  const isOther = Object.entries(headings).some(([other, words]) => other !== target && words.includes(folded))
  return !isOther && !isCount.test(folded) && !/^(st|kr|sek|tkr|mkr|kwh|ton|%)?$/.test(folded)
}

/** Targets that hold a text: whatever else the heading asks for stands in it. */
const texts: readonly Target[] = ['description', 'summaryOther', 'website', 'address', 'email', 'phone', 'text']

/**
 * True where a heading goes on about what its first word named: `behov av lokaler`, `beskrivning (högst 500 tecken)`. Else
 * what is left says what the column is: `partner e-post` is no partner.
 */
function saysTheSame(rest: string, target: Target, heading: string): boolean {
  if (/^(av|for|pa|i|hos|inom|fran|of|in|at|within|just nu|idag|now|today)\b/.test(rest)) return true
  const isKnownElsewhere = Object.entries(headings).some(([other, words]) => other !== target && words.includes(rest))
  return headings[target].includes(rest) || (texts.includes(target) && /\(.+\)\s*$/.test(heading) && !isKnownElsewhere)
}

/** Objects in which formats wrap the fields of a thing, which say nothing of what the fields are. */
const wrapping = /^((data|attributes|relationships|properties|fields|_?embedded)\.)+(?=.)/i

/** `pref label` as `preflabel`. */
const withoutBlanks = (text: string) => text.replaceAll(' ', '')

function foldedOf(heading: string): [string, string] {
  const [base = '', language = ''] = heading.replace(wrapping, '').split('@')
  // What a part is called stands for the part: `partners.name` are the partners, and none of them is the whole.
  const path = foldHeading(
    base.replace(
      /(\.(data|attributes|properties|fields))*\.(value|((legal|full|display)_?)?name|text|title|label)$/i,
      '',
    ),
  )
  return [path.replace(/ \d+$/, ''), language.slice(0, 2).toLowerCase()]
}
