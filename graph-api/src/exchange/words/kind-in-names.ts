import { fold } from './fold.ts'
import type { OrganisationKindWord } from './organisation-kind-words.ts'

type Kind = OrganisationKindWord

const clubs = 'ik|bk|sk|ff|fk|if|gk|ibk|hbk|gif|ifk|aik|gf|rf|bois|kfum|kfuk|idrottsallians'

const inNames: readonly [RegExp, Kind][] = [
  [/\baffarsverk(en)?\b|\btekniska verken\b|\bstadshus ab\b/, 'municipal_company'],
  [
    /\bkommun(alforbund)?\b|kommuns?$|^kommunen i \p{L}+|\p{L} kn$|\bmunicipality\b|\bstads? kommun\b|\bstad$|\b(city|borough|district|town|parish) council$|^city of \p{L}/u,
    'municipality',
  ],
  [/^region \p{L}+|\blandsting\b|\bregion$/u, 'region'],
  [
    /\bbrf\b|\bbostadsrattsforening(en)?\b|\bekonomisk forening\b|\bek for\b|\bkooperativ\b|\bcooperative\b/,
    'cooperative',
  ],
  [
    /\p{L}*universitet(et)?\b|\bhogskolan?\b|\buniversity\b|\bcollege\b|\binstitute of technology\b|\bforskningsinstitut\b/u,
    'academia',
  ],
  [
    /(namnden|forvaltningen)$|verket$|myndigheten$|inspektionen$|^lansstyrelsen\b|styrelsen$|\bagency\b|\bministry\b/,
    'authority',
  ],
  [
    /forening(en)?\b|forbund(et)?\b|stiftelse(n)?\b|\bassociation\b|\bfoundation\b|\bklubb(en)?\b|natverk(et)?\b|gille(t)?\b|\bhembygds|byalag(et)?\b|scoutkar(en)?\b|forsamling(en)?\b/,
    'association',
  ],
  [
    /\bab\b|\bplc\b|\baktiebolag(et)?\b|\bhb\b|\bltd\b|\binc\b|\bgmbh\b|\boy\b|\bbolag(et)?\b|\bllc\b|\bconsulting\b/,
    'company',
  ],
  // Short words for clubs, where a name begins or ends with them.
  [new RegExp(`^(${clubs}) |[ ](${clubs})$`), 'association'],
]

/** What a name says of the kind of an organisation: `Umeå kommun`, `Älvens Energi AB`. Null where it says nothing. */
export function organisationKindInName(name: string): Kind | null {
  const folded = fold(name)
  // Folded, a company of Norway or Denmark would be called as the family Ås.
  if (/(^|\s)(AS|A\/S)(\s|$)/.test(name)) return 'company'
  return inNames.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}
