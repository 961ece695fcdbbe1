import { ReadFailure } from './read-failure.ts'
import { limits, type SourceTable } from './source.ts'
import { TableBuilder } from './table-builder.ts'

interface Line {
  readonly name: string
  readonly value: string
}

/**
 * The cards of a file of vCard (RFC 6350, and 2.1 and 3.0 as telephones write them) as a table of people with their organisations,
 * and one of the organisations that have a card of their own.
 * @throws ReadFailure where no card is whole
 */
export function readVcard(text: string, file: string): SourceTable[] {
  const people = new TableBuilder({ name: 'vCard', file, hint: 'person' })
  const organisations = new TableBuilder({ name: 'vCard, organisation', file, hint: 'organisation' })
  let card: Line[] | null = null
  let position = 0
  for (const line of linesOf(text)) {
    if (line.name === 'BEGIN') {
      card = []
      position += 1
    } else if (line.name === 'END' && card) {
      addCard(card, position, people, organisations)
      card = null
    } else card?.push(line)
  }
  const tables = [people, organisations].filter(({ size }) => size > 0).map((builder) => builder.build())
  if (tables.length === 0) throw new ReadFailure('nothing_in_it', { file, detail: 'vCard' })
  return tables
}

function addCard(card: readonly Line[], row: number, people: TableBuilder, organisations: TableBuilder): void {
  const all = (name: string) =>
    card.flatMap((line) => (line.name === name && line.value.trim() !== '' ? [line.value] : []))
  const [family = '', given = ''] = partsOf(all('N')[0] ?? '')
  const name = plain(all('FN')[0] ?? '') || `${given} ${family}`.trim()
  const [organisation = ''] = partsOf(all('ORG')[0] ?? '')
  const isOrganisation =
    /^(org|company)$/i.test(all('KIND')[0] ?? all('X-ABSHOWAS')[0] ?? '') || name === '' || name === organisation
  const address = partsOf(all('ADR')[0] ?? '').filter(Boolean)
  const values = new Map<string, string>([
    ['Namn', name || organisation],
    ...(isOrganisation
      ? []
      : ([
          ['Organisation', organisation],
          ['Roll', plain(all('TITLE')[0] ?? all('ROLE')[0] ?? '')],
        ] as const)),
    ['E-post', all('EMAIL').map(plain).join(', ')],
    [
      'Telefon',
      all('TEL')
        .map((tel) => plain(tel).replace(/^tel:/i, ''))
        .join(', '),
    ],
    ['Adress', address.join(', ')],
    ['Webbplats', plain(all('URL')[0] ?? '')],
    ['Beskrivning', all('NOTE').map(plain).join('\n')],
  ])
  for (const [column, value] of values) if (value === '') values.delete(column)
  if (values.has('Namn')) (isOrganisation ? organisations : people).add(values, row)
}

/** The content lines, with folded ones as one; of `item1.EMAIL;TYPE=work:` the name is EMAIL. */
function* linesOf(text: string): Generator<Line> {
  const soft = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '')
  let open = ''
  for (const given of soft.split('\n')) {
    const line = open + given
    const isQuoted = /^[^:]*QUOTED-PRINTABLE/i.test(line)
    // A line of quoted-printable text goes on where it ends in an equals sign.
    open = isQuoted && line.endsWith('=') && line.length < limits.unpacked ? line.slice(0, -1) : ''
    if (open !== '') continue
    const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")+):(.*)$/.exec(line) ?? []
    const name = (head.split(';')[0] ?? '').replace(/^.*\./, '').toUpperCase()
    if (name !== '') yield { name, value: isQuoted ? unquoted(value) : value }
  }
}

function unquoted(value: string): string {
  const bytes = Buffer.from(
    value.replace(/=([0-9A-F]{2})/gi, (_all, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
  const utf8 = bytes.toString('utf8')
  return utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8
}

const partsOf = (value: string): string[] => value.split(/(?<!\\);/).map(plain)

const plain = (value: string): string =>
  value
    .replace(/\\([nN])/g, '\n')
    .replace(/\\([,;:\\])/g, '$1')
    .trim()
