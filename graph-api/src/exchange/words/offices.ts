import { fold } from './fold.ts'

const offices = new Set(
  [
    'ordforande',
    'vice ordforande',
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

/** What somebody is whose name stands under a heading: `Ordförande`, `Kassör 2`. Null where the heading is no office. */
export function officeOf(heading: string): string | null {
  const plain = heading.replace(/[\s\d]+$/, '').trim()
  return offices.has(fold(plain)) ? plain : null
}
