const sign = '[•●○▪▫■□◦‣⁃∙·✓✔☐☑➢➤►▶→*–—-]'
const number = '\\d{1,2}[.)]'
const lineMark = new RegExp(`^\\s*(?:${sign}|${number})\\s+(?=\\S)`, 'u')
/** A sign that is never a hyphen or a dash may touch what it stands before. */
const touching = /^\s*[•●○▪▫■□◦‣⁃✓✔☐☑➢➤►▶]\s*(?=\S)/u
/** What Notion writes behind the name of another page: an address or a file in brackets. */
const page = '\\((?:https?:\\/\\/(?:[\\w-]+\\.)?notion\\.(?:so|site)\\/[^()\\s]*|[^()]+\\.md)\\)'
const pageOf = new RegExp(`\\s*${page}`, 'g')
const pagesInRow = new RegExp(`[^()]+?\\s${page}(?:,\\s*|$)`, 'g')

/** A value without the sign of a list before it. A number before it is kept: it may be a part of a name. */
export const withoutListSign = (text: string): string =>
  text.replace(touching, '').replace(new RegExp(`^\\s*${sign}\\s+(?=\\p{L})`, 'u'), '')

/** A name as it is meant by a program of notes: `[[Name]]`, `[[page|Name]]`, `Name (https://www.notion.so/…)`. */
export const withoutPageLink = (text: string): string =>
  text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, '$1')
    .replace(pageOf, '')
    .trim()

/** The values of a cell that is written as a list by itself: by lines with signs or numbers, by tags or by links to pages; else the cell alone. */
export function listedValues(cell: string): string[] {
  return (byPageLinks(cell) ?? byTags(cell) ?? byLines(cell) ?? byNumbers(cell) ?? bySigns(cell) ?? [cell])
    .map((value) => withoutPageLink(value.replace(lineMark, '').replace(touching, '')))
    .filter((value) => value !== '')
}

function byPageLinks(cell: string): string[] | null {
  if (/^\[\[[^[\]]+\]\](\s*[,;]?\s*\[\[[^[\]]+\]\])+$/.test(cell)) return cell.match(/\[\[[^[\]]+\]\]/g)
  const found = cell.match(pagesInRow)
  return found && found.join('') === cell ? found.map((one) => one.replace(/,\s*$/, '')) : null
}

const byTags = (cell: string): string[] | null =>
  /^#[^\s#,;]+([\s,;]+#[^\s#,;]+)*$/u.test(cell) ? cell.split(/[\s,;]+/).map((tag) => tag.slice(1)) : null

/** Lines that each begin with a sign; what stands on a line without one belongs to the one above. */
function byLines(cell: string): string[] | null {
  const lines = cell.split('\n')
  const begins = (line: string) => lineMark.test(line) || touching.test(line)
  if (lines.length < 2 || !lines.some(begins)) return null
  const items: string[] = []
  for (const line of lines) {
    const isIntroduction = items.length === 0 && /:\s*$/.test(line)
    if (isIntroduction) continue
    const last = items.length - 1
    if (begins(line) || last < 0) items.push(line)
    else items[last] = `${items[last]} ${line.trim()}`.trim()
  }
  return items
}

/** `1) Släp 2) Gräsklippare`: numbers that count on from 1. */
function byNumbers(cell: string): string[] | null {
  const parts = cell.split(/(?:^|\s+)(\d{1,2})[.)]\s+/)
  const counted = parts.filter((_part, at) => at % 2 === 1)
  const isCounting = counted.length > 1 && counted.every((one, at) => Number(one) === at + 1)
  return isCounting && parts[0] === '' ? parts.filter((_part, at) => at > 0 && at % 2 === 0) : null
}

const bySigns = (cell: string): string[] | null =>
  /^\s*[•●▪◦‣]/u.test(cell) && /\S\s*[•●▪◦‣]\s*\S/u.test(cell) ? cell.split(/\s*[•●▪◦‣]\s*/u).filter(Boolean) : null
