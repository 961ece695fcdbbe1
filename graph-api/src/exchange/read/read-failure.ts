/** Why a file could not be read. */
export type ReadFailureCode =
  | 'empty'
  | 'too_large'
  | 'too_large_unpacked'
  | 'too_many_parts'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'encrypted'
  | 'old_excel'
  | 'broken_zip'
  | 'broken_xml'
  | 'entities'
  | 'broken_json'
  | 'broken_turtle'
  | 'broken_calendar'
  | 'too_deep'
  | 'remote_context'
  | 'not_text'
  | 'unknown_format'
  | 'nothing_in_it'
  | 'took_too_long'
  | 'cut_off'
  /** A reader met something that nobody thought of. */
  | 'unexpected'

/** The file cannot be read at all. Nothing of it is used. */
export class ReadFailure extends Error {
  readonly code: ReadFailureCode
  readonly file: string
  readonly row: number | null
  readonly detail: string | null
  constructor(code: ReadFailureCode, options: { file: string; row?: number | null; detail?: string | null }) {
    super(`${options.file}: ${code}${options.detail ? ` (${options.detail})` : ''}`)
    this.name = 'ReadFailure'
    this.code = code
    this.file = options.file
    this.row = options.row ?? null
    this.detail = options.detail ?? null
  }
}
