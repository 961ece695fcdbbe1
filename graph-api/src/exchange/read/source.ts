/**
 * What every reader makes of a file: tables of rows, whatever the format was, with where each stood in the file. Nothing
 * is judged here; what a row is, and where a column goes, is decided by a mapping.
 */

/** The formats that are recognised, by content and not by name. */
export const sourceFormats = [
  'csv',
  'xlsx',
  'kumu',
  'gexf',
  'graphml',
  'turtle',
  'json-ld',
  'icalendar',
  'vcard',
  'murmurations',
  'pajek',
  'ucinet',
  'cytoscape',
  'json',
  'mellanrum',
] as const
export type SourceFormat = (typeof sourceFormats)[number]

/** Encodings that a text can be read as. `twice` is UTF-8 that was taken for Windows-1252 and encoded once more. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp850', 'twice'] as const
export type Encoding = (typeof encodings)[number]

/** Something that was seen or done while reading, for the person who imports: a code, and what its sentence needs. */
export interface ReadNote {
  readonly code: ReadNoteCode
  /** As a spreadsheet counts: the first line is 1. */
  readonly row?: number
  readonly column?: string
  /** How often, where it is more than once. */
  readonly count?: number
  /** What it looked like. */
  readonly sample?: string
}

export type ReadNoteCode =
  | 'title_rows'
  | 'no_heading'
  | 'turned'
  | 'column_without_name'
  | 'column_named_twice'
  | 'entities_replaced'
  | 'code_points_replaced'
  | 'invisible_removed'
  | 'letters_lost'
  | 'short_rows'
  | 'quotes_mended'
  | 'merged_cells'
  | 'formulas'
  | 'formula_errors'
  | 'formulas_without_value'
  | 'hidden_sheet'
  | 'empty_sheet'
  | 'pictures_left_out'
  | 'encoding_guessed'
  | 'presentation_left_out'
  | 'context_not_fetched'
  | 'zone_unknown'
  | 'recurring'
  | 'nested_too_deep'
  | 'unnamed_part_left_out'
  | 'line_left_out'

/** Why a row of the file could not be read as one. */
export type UnreadCode =
  | 'quotation_open'
  | 'quotation_stray'
  | 'broken_line'
  | 'too_many_cells'
  | 'not_an_object'
  | 'not_json'

export interface UnreadRow {
  readonly row: number
  readonly code: UnreadCode
  /** How the row begins, at most 120 characters. */
  readonly sample: string
}

export interface SourceColumn {
  readonly name: string
  /** True where the format itself holds lists, so that its values are not split any further. */
  readonly lists: boolean
  /** Its heading without the group that stands above it, where it has one. */
  readonly own?: string
  /** True where it holds what stands above parts of the table, and no cells of its rows. */
  readonly ofSections?: boolean
}

export interface SourceRow {
  /** As a spreadsheet counts it, or the position of the element in a file without rows; 1 is the first. */
  readonly row: number
  /** One list of values a column, in the order of the columns; an empty list where the cell is empty. */
  readonly cells: readonly (readonly string[])[]
  /** The addresses that lie behind cells, by their place in the row: what stands there is only what the link is called. */
  readonly links?: ReadonlyMap<number, string>
  /** It looks like a sum of the rows above it, a note beneath them, a word above a part of them or their heading again, or it is called off or marked as private. */
  readonly aside?: 'sum' | 'footnote' | 'section' | 'heading_again' | 'private' | 'cancelled'
}

/** A row of a table of cells, before it is known which of them is the heading. */
export interface GridRow {
  readonly row: number
  readonly cells: readonly string[]
  /** The addresses that lie behind cells, by their place in the row. */
  readonly links?: ReadonlyMap<number, string>
}

/** What the format itself says that the rows of a table are. */
export type TableHint =
  | 'things'
  | 'links'
  | 'organisation'
  | 'person'
  | 'initiative'
  | 'theme'
  | 'place'
  | 'gathering'
  | 'need'
  | 'offer'

export interface SourceTable {
  readonly name: string
  /** A sheet that its file hides: left out until somebody chooses it. */
  readonly hidden?: boolean
  /** What its rows are called stands in rows of another table that points at them: by themselves they may be nothing but a word. */
  readonly pointedAt?: boolean
  readonly hint?: TableHint
  /** Of a table of cells: the row that was read as its heading, 0 where there is none, and how its first rows begin. */
  readonly begins?: {
    readonly heading: number
    readonly rows: readonly { readonly row: number; readonly sample: string }[]
  }
  readonly columns: readonly SourceColumn[]
  readonly rows: readonly SourceRow[]
  readonly unread: readonly UnreadRow[]
  readonly notes: readonly ReadNote[]
}

export interface SourceFile {
  readonly name: string
  readonly format: SourceFormat
  /** Of files of text. */
  readonly encoding?: EncodingFound
  readonly tables: readonly SourceTable[]
  readonly notes: readonly ReadNote[]
  /** Of our own export: its lines as they stand, which need no mapping. */
  readonly own?: readonly OwnLine[]
}

export interface OwnLine {
  readonly row: number
  readonly value: Readonly<Record<string, unknown>>
}

export interface EncodingFound {
  readonly used: Encoding
  /** False: shown to the person with a line in each encoding it may be. */
  readonly sure: boolean
  readonly choices: readonly { readonly encoding: Encoding; readonly sample: string }[]
}

/** What a file holds at most, so that the server's memory and time are bounded. Sizes in bytes. */
export const limits = {
  file: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  parts: 2_000,
  rows: 200_000,
  columns: 500,
  depth: 40,
  sample: 120,
} as const
