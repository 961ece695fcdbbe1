import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Dataset, DatasetInitiative, DatasetText, LabelledPair, Language } from './dataset.ts'

type Row = Readonly<Record<string, string>>

/** Reads a dataset folder. Only initiatives.csv must be there; a missing truth file skips its task. */
export function loadNetwork(folder: string): Dataset {
  const path = resolve(folder)
  const read = (name: string) => readRows(join(path, `${name}.csv`))
  const initiatives = read('initiatives')
  if (initiatives === undefined) throw new Error(`There is no initiatives.csv in ${basename(path)}.`)
  return {
    name: basename(path),
    network: {
      organisations: (read('organisations') ?? []).map((row) => ({
        id: cell(row, 'id'),
        name: cell(row, 'name'),
        kind: cell(row, 'kind'),
        place: cell(row, 'place'),
        country: cell(row, 'country'),
      })),
      initiatives: initiatives.map(initiativeFrom),
      affiliations: (read('affiliations') ?? []).map((row) => ({ ...partnership(row), role: cell(row, 'role') })),
    },
    truth: {
      hiddenPartners: read('hidden_partners')?.map(partnership),
      sameInitiative: read('same_initiative')?.map(labelledPair),
      bilingual: read('bilingual')?.map((row) => cell(row, 'initiative_id')),
    },
  }
}

function readRows(path: string): Row[] | undefined {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const heading = text.slice(0, text.search(/\r?\n|$/))
  return parse(text, {
    columns: true,
    bom: true,
    delimiter: heading.split(';').length > heading.split(',').length ? ';' : ',',
    skip_records_with_error: true,
    skip_empty_lines: true,
    relax_column_count: true,
  })
}

function cell(row: Row, column: string): string {
  return (row[column] ?? '').trim()
}

function initiativeFrom(row: Row): DatasetInitiative {
  const texts: DatasetText[] = [
    { title: cell(row, 'title'), summary: cell(row, 'summary'), language: languageOf(cell(row, 'language')) },
    {
      title: cell(row, 'title_other'),
      summary: cell(row, 'summary_other'),
      language: languageOf(cell(row, 'language_other')),
    },
  ]
  return {
    id: cell(row, 'id'),
    texts: texts.filter(({ title, summary }) => title !== '' || summary !== ''),
    startsOn: cell(row, 'starts_on') || null,
    endsOn: cell(row, 'ends_on') || null,
    place: cell(row, 'place'),
    themes: cell(row, 'themes')
      .split('|')
      .flatMap((theme) => theme.trim() || []),
  }
}

function partnership(row: Row) {
  return { organisationId: cell(row, 'organisation_id'), initiativeId: cell(row, 'initiative_id') }
}

function labelledPair(row: Row): LabelledPair {
  const label = cell(row, 'label')
  return {
    left: cell(row, 'initiative_a'),
    right: cell(row, 'initiative_b'),
    label: label === 'same' || label === 'parallel' ? label : 'different',
    evidence: cell(row, 'evidence'),
  }
}

function languageOf(code: string): Language {
  return code === 'sv' || code === 'en' ? code : 'other'
}
