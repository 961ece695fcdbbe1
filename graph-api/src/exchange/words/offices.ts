import { fold } from './fold.ts'

const offices = new Set(
  [
    'ordforande',
    'vice ordforande',
    'styrelseordforande',
    'styrelsens ordforande',
    'chair of the board',
    'board chair',
    'kassor',
    'sekreterare',
    'ledamot',
    'ersattare',
    'suppleant',
    'verksamhetsledare',
    'verksamhetschef',
    'vd',
    'chef',
    'forvaltningschef',
    'avdelningschef',
    'direktor',
    'firmatecknare',
    'chair',
    'chairperson',
    'chairman',
    'vice chair',
    'president',
    'treasurer',
    'secretary',
    'deputy',
    'managing director',
    'ceo',
  ].map(fold),
)

/** Headings of columns in which whoever has that office stands by name, folded. */
export const officeHeadings: readonly string[] = [...offices]

/** How words end for what somebody works as: `Klimatsamordnare`, `Energy adviser`. */
const work =
  /(samordnare|radgivare|strateg|utvecklare|handlaggare|sekreterare|chef|direktor|ledare|konsulent|planerare|controller|ingenjor|ombud|coordinator|adviser|advisor|officer|manager|director|lead|strategist|planner|engineer|secretary)$/
/** Whoever keeps a register or leads something else is at work somewhere else than in what the row is about. */
const elsewhere =
  /^(kund|konto|account|key account|relation|crm|sales|salj|kontakt|contact|avtal|projekt|project|deal|customer|our|var|event)/

/** `Ordförande - Namn`, `Kassör 2`: the office alone. */
const withoutName = (heading: string): string =>
  heading
    .replace(/[\s\d]+$/, '')
    .replace(/[\s:–-]+(namn|name)$/i, '')
    .trim()

/** True for a heading that says what somebody works as at the organisation of the row. */
export function namesWork(heading: string): boolean {
  const folded = fold(withoutName(heading))
  return folded.split(' ').length <= 6 && work.test(folded) && !elsewhere.test(folded)
}

/** What somebody is whose name stands under a heading: `Ordförande`, `Kassör 2`. Null where the heading is no office. */
export function officeOf(heading: string): string | null {
  const plain = withoutName(heading)
  return offices.has(fold(plain)) || namesWork(plain) ? plain : null
}
