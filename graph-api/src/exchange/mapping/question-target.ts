import { foldHeading } from './headings.ts'
import type { Target } from './targets.ts'

const body =
  '(organisation(en|ens)?|foretag(et|ets)?|forening(en|ens)?|verksamhet(en|ens)?|arbetsplats(en)?|arbetsgivare|organi[sz]ation|company|business|association|employer)'
/** `your business or organisation`, `ert företag eller er förening`. */
const bodyOrOther = `${body}( (and|or|eller|och|samt) (er |your )?${body})*`
const asks =
  '^(vad|vilken|vilket|vilka|vilk|hur|pa vilket satt|i vilken|finns det|har ni|har du|beskriv|beratta|ange|nagot som|what|which|how|in what|in which|is there|do you|are there|describe|tell us|please (describe|tell us)|anything)\\b'
const we = '\\b(ni|du|vi|er|ert|era|din|ditt|dina|organisationen|foretaget|foreningen|verksamheten|you|your|we)\\b'

/**
 * What a question of a form asks for, the surest first: who answers, what they need and can give. A question for a kind or a
 * number names nobody.
 */
const questions: readonly [Target, RegExp][] = [
  ['kind', /\b(describes?|beskriver) (you|your \w+|er|ert \w+|er \w+|dig)( (best|bast))?$/],
  ['kind', new RegExp(`${asks}.*\\b(typ|slags|sorts|type|kind|sort)\\b.*${body}\\b`)],
  [
    'name',
    new RegExp(
      `^(vilken|vilket|what|which|fran vilken|fran vilket) .*\\b${body}\\b.*\\b(representera\\w*|foretrad\\w*|kommer|tillhor|arbetar|jobbar|heter|svarar|represent\\w*|from|belong|work)\\b`,
    ),
  ],
  ['name', new RegExp(`^(vad heter|vad ar namnet pa|what is the name of|what s the name of) .*\\b${body}\\b`)],
  [
    'name',
    new RegExp(
      `^((er|din|your) ${body}( namn| name)?|namn pa (er |ert |din |ditt )?${bodyOrOther}|name of (your |the )?${bodyOrOther})$`,
    ),
  ],
  [
    'themes',
    /^(vilka|vilket|vilken|which|what|inom vilka|inom vilket) .*\b(fragor|omraden?|teman?|amnen?|fokusomraden?|themes?|topics?|areas?|issues)\b/,
  ],
  ['contact', /^(vem ar|who is) .*\b(kontakt\w*|contact\w*)\b/],
  ['place', /^(i )?(vilken|vilket|which|in which|what) (kommun|ort|stad|municipality|city|town)\b/],
  [
    'offers',
    new RegExp(
      `${asks}.*${we}.*\\b(bidra\\w*|erbjud\\w*|dela med|hjalpa (till|andra)|offer|contribute|share|provide)\\b`,
    ),
  ],
  ['offers', new RegExp(`${asks}.*\\b(bidra\\w*|erbjud\\w*|offer|contribute)\\b.*${we}`)],
  [
    'needs',
    new RegExp(
      `${asks}.*${we}.*\\b(behov\\w*|behover|behova|soker|soka|efterfrag\\w*|onskar|saknar|hjalp\\w*|need\\w*|seek\\w*|looking for|lack|help|support)\\b`,
    ),
  ],
  [
    'needs',
    new RegExp(
      `${asks}.*\\b(behov\\w*|behover|behova|soker|efterfrag\\w*|onskar|saknar|hjalp\\w*|needs?|looking for|help|support)\\b.*${we}`,
    ),
  ],
]

/** Where the answers to a question go; null for a heading that asks for nothing that is known. */
export function questionOf(heading: string): Target | null {
  const folded = foldHeading(heading).replace(/ \d+$/, '')
  if (/\b(hur (manga|mycket|ofta|lange|val|viktig\w*)|how (many|much|often|long|well|important))\b/.test(folded))
    return null
  return questions.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
