import type { SourceRow } from './source.ts'

const sumWord = /^(summa|totalt?|totalsumma|sum|subtotal|delsumma|antal|grand total|number of)(?!\p{L})/iu
const isNumber = (text: string) => /^[\d\s.,%]+$/.test(text) && /\d/.test(text)
/** A number of an organisation is no count of anything. */
const isOrganisationNumber = (text: string) => /^\d{10,12}$/.test(text)
/** No row that counts others begins with a longer text. */
const longestSum = 200

/** "Summa", "Totalt antal medlemmar" beside a number, "Antal föreningar: 2": with numbers and nothing else beside it. */
function isSum([first = '', ...rest]: readonly string[]): boolean {
  const text = first.trim()
  const [begin = ''] = text.length > longestSum ? [] : (sumWord.exec(text) ?? [])
  if (begin === '') return false
  const said = text.replace(/(?<![:=\s])[:=\s][:=\d.,\s]*$/, '')
  if (said.length === begin.length && text.length >= said.length) return true
  const isCount = (cell: string) => isNumber(cell.trim()) && !isOrganisationNumber(cell.trim())
  return rest.every(isCount) && (rest.length > 0 || said.length < text.length)
}

/** A row that says that it is a sum, or that has numbers only and none in the column of names. */
export function isSumRow({ cells }: SourceRow): boolean {
  const filled = cells.flat()
  const hasName = (cells[0] ?? []).length > 0
  return isSum(filled) || (!hasName && filled.length > 0 && filled.every((cell) => isNumber(cell.trim())))
}
