export const rows = (count: number): string => (count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`)
const values = (count: number): string => (count === 1 ? 'One value' : `${count.toLocaleString('en-GB')} values`)
const are = (count: number): string => (count === 1 ? 'is' : 'are')

/** What is wrong with values of a column, by its code. */
export const problem: Record<string, (count: number) => string> = {
  impossible_day: (n) => `${values(n)} ${are(n)} a date that does not exist, so left out`,
  no_day: (n) => `${values(n)} cannot be read as a date, so left out`,
  ambiguous_day: (n) => `${values(n)} could be two different dates: choose whether day or month comes first`,
  outside_years: (n) => `${values(n)} ${are(n)} before 1900 or after 2199, so left out`,
  end_before_start: (n) => `${values(n)} would end without a beginning, or before it, and ${are(n)} left out`,
  whole_year: (n) =>
    `${values(n)} ${are(n)} only a year or a month: it becomes the first day, or the last one of an end`,
  cut: (n) => `${values(n)} ${are(n)} too long and ${n === 1 ? 'is' : 'are'} cut`,
  no_address: (n) => `${values(n)} ${are(n)} not a web address, so left out`,
  further_addresses: (n) =>
    `${n === 1 ? 'One cell holds' : `${n} cells hold`} more than one web address: only the first is kept`,
  no_email: (n) => `${values(n)} ${are(n)} not an email address, so left out`,
  further_emails: (n) =>
    `${n === 1 ? 'One cell has' : `${n.toLocaleString('en-GB')} cells have`} more than one e-mail address: only the first is taken`,
  no_such_place: (n) =>
    `${values(n)} ${n === 1 ? 'is' : 'are'} no place on a map (“online”, “the whole county”) and ${n === 1 ? 'becomes' : 'become'} none`,
  no_degrees: (n) => `${values(n)} ${are(n)} not coordinates, so left out`,
  no_organisation_number: (n) => `${values(n)} ${are(n)} not a Swedish organisation number, so left out`,
  unknown_word: (n) =>
    `${values(n)} ${are(n)} not ${n === 1 ? 'a word' : 'words'} we recognise: what the name tells applies, or else what you chose for all rows`,
  no_country: (n) => `${values(n)} ${are(n)} not a country we recognise`,
  not_found: (n) => `${values(n)} ${n === 1 ? 'refers' : 'refer'} to something that does not exist`,
  nobody_named: (n) =>
    `${values(n)} ${n === 1 ? 'does' : 'do'} not say who is meant (“vacant”, “all”, “et al.”): nobody is added for that`,
  organisation_as_contact: (n) =>
    `${values(n)} ${n === 1 ? 'stands' : 'stand'} as contact but ${n === 1 ? 'is an organisation and becomes' : 'are organisations and become'} no person`,
  perhaps_several: (n) =>
    `${values(n)} may name several organisations and ${n === 1 ? 'becomes' : 'become'} one: put semicolons between the names if there are several`,
  parted_names: (n) =>
    `${values(n)} ${n === 1 ? 'names' : 'name'} several organisations, each of which becomes one of its own`,
  several_values: (n) =>
    `${values(n)} ${n === 1 ? 'differs' : 'differ'} from an earlier row about the same thing: the first one applies`,
  no_place_for: (n) => `${values(n)} ${n === 1 ? 'does' : 'do'} not belong to what the row is`,
  too_many: (n) =>
    `${n === 1 ? 'One cell has' : `${n.toLocaleString('en-GB')} cells have`} more than 50 values: the first 50 are taken`,
  kind_from_name: (n) => `${values(n)} took ${n === 1 ? 'its' : 'their'} type from the name`,
  from_above: (n) =>
    `${n === 1 ? 'One empty cell is' : `${n.toLocaleString('en-GB')} empty cells are`} read as the name that stands above`,
  waits_for: (n) => `${values(n)} ${n === 1 ? 'waits' : 'wait'} for a row you need to decide on`,
  says_nothing: (n) => `${values(n)} ${n === 1 ? 'does' : 'do'} not say what is needed or offered, so left out`,
  points_elsewhere: (n) =>
    `${values(n)} ${n === 1 ? 'refers' : 'refer'} to what stands elsewhere, so left out: write it out in the cell`,
  ended_here: (n) =>
    `${values(n)} ${n === 1 ? 'refers' : 'refer'} to something that has ended here and will not be linked`,
  ends_part: (n) =>
    `${values(n)} ${are(n)} about someone who both leads and takes part. Whoever leads counts as taking part already, so that part is removed`,
  kept_here: (n) => `${values(n)} changed both in the file and here: what somebody wrote here stands`,
  contact_replaced: (n) =>
    `${n === 1 ? 'One contact person' : `${n.toLocaleString('en-GB')} contact persons`} named in the file last time ${n === 1 ? 'has' : 'have'} been replaced in it: the connection ends today`,
  period_overlaps: (n) =>
    `${values(n)} ${n === 1 ? 'overlaps' : 'overlap'} another period of the same connection and ${are(n)} left out: give each period days of its own`,
  link_kept: (n) =>
    `${values(n)} ${n === 1 ? 'differs' : 'differ'} from what someone wrote here about the link and will not be taken`,
}

/** Why a row becomes what it becomes, by its code. */
export const reason: Record<string, (detail: string) => string> = {
  quotation_open: () => 'A quotation mark is never closed.',
  quotation_stray: () => 'A quotation mark stands in the middle of a cell.',
  broken_line: () => 'The row is broken: it and the next one seem to be one.',
  too_many_cells: () => 'The row has more cells than the heading.',
  not_an_object: () => 'The row is not an object.',
  not_json: () => 'The row is not valid JSON.',
  kind_undecided: (word) => (word ? `Choose what ‘${word}’ is.` : 'Choose what the row is.'),
  no_name: () => 'The name is missing.',
  key_twice: (where) => `The same id already exists: ${where}.`,
  no_text: () => 'The text is missing.',
  points_elsewhere: () => 'The text refers to another place: write it out here.',
  no_holder: (who) => (who ? `‘${who}’ does not exist.` : 'It does not say who needs or offers it.'),
  dangling: (end) => `‘${end}’ does not exist.`,
  loop: () => 'The link leads from something to itself.',
  no_way: (kinds) => `There is no link between these types (${kinds}).`,
  no_label: () => 'The name is missing.',
  circle: () => 'It would become part of itself.',
  not_taken: () => 'The row could not be saved.',
  not_ours: (what) => `The row cannot be read back (${what}).`,
  table_left_out: () => 'The table is left out.',
  word_left_out: (word) => `Rows that are ‘${word}’ are left out.`,
  sum: () => 'The row is a total.',
  private: () => 'The event is marked private in its calendar.',
  cancelled: () => 'The event is cancelled.',
  heading_again: () => 'The row is the heading once more.',
  footnote: () => 'The row is a note beneath the table.',
  section: () => 'The row says what the rows below are.',
  relation_left_out: (word) => `Links that are ‘${word}’ are left out.`,
  ended_here: (day) => `Ended here on ${day}.`,
  end_ended: (name) => `‘${name}’ has ended here.`,
  nothing_mapped: () => 'No column is used.',
  row_again: (row) => `The same as row ${row}.`,
  number_again: (row) => `The same organisation number as row ${row}: they become one.`,
  unchanged: () => '',
  link_again: () => 'The link already exists.',
  details: (name) => `Belongs to ${name}.`,
  alike: () => 'Similar to something that exists here or on an earlier row.',
  several_alike: () => 'Similar to several that exist here or on earlier rows.',
  changed_here: () => 'Someone has changed it here since.',
  waits: (name) => `Waiting for you to decide on ‘${name}’.`,
  possibly_same: () => 'May be the same as something that exists.',
}

/** What was seen or done while reading, by its code. */
export const note: Record<string, (count: number) => string> = {
  title_rows: (n) => `${rows(n)} above the heading skipped`,
  no_heading: () => 'No heading row was found: the columns are called A, B, C',
  turned: () => 'The table lies on its side: each column is read as a row, and row numbers are those of columns',
  column_without_name: () => 'A column has no heading',
  column_named_twice: () => 'A heading appears twice',
  entities_replaced: (n) => `HTML codes turned into characters, values: ${n}`,
  code_points_replaced: (n) => `Code points turned into characters, values: ${n}`,
  invisible_removed: (n) => `Invisible characters removed, values: ${n}`,
  letters_lost: (n) => `Characters that cannot be read are shown as � (values: ${n}): correct them in the file`,
  quotes_mended: (n) => `Quotation marks within cells are read as part of the text: ${rows(n)}`,
  short_rows: (n) => `${rows(n)} with fewer cells than the heading`,
  merged_cells: (n) =>
    `${n === 1 ? 'One merged range' : `${n} merged ranges`}: the value applies to all rows of the range`,
  formulas: (n) => `${n === 1 ? 'One formula' : `${n} formulas`}: we read the last calculated value`,
  formula_errors: (n) =>
    `${n === 1 ? 'One formula shows an error and is read as empty' : `${n} formulas show an error and are read as empty`}`,
  formulas_without_value: (n) =>
    `${n} ${n === 1 ? 'formula has' : 'formulas have'} no calculated value and ${n === 1 ? 'is' : 'are'} read as empty: open the file in Excel and save it`,
  hidden_sheet: () => 'A hidden sheet is left out until you choose what its rows are',
  empty_sheet: () => 'A sheet is empty',
  pictures_left_out: () => 'Pictures are not read',
  encoding_guessed: () => 'The encoding is guessed',
  presentation_left_out: (n) => `What the picture looked like is not read (${n})`,
  context_not_fetched: () => 'An address in the file is not fetched: we use what we know about it',
  zone_unknown: () => 'A time zone is unknown: times are read as written',
  recurring: () => 'The event recurs: choose below whether to include all dates',
  nested_too_deep: () => 'A part is nested too deeply and is not read',
  line_left_out: (n) => `${rows(n)} cannot be read and ${n === 1 ? 'is' : 'are'} skipped`,
  unnamed_part_left_out: (n) =>
    `${n} ${n === 1 ? 'part has' : 'parts have'} no matching field and ${n === 1 ? 'is' : 'are'} not read`,
}

/** Why a file cannot be read, by its code. */
export const failure: Record<string, string> = {
  empty: 'The file is empty.',
  too_large: 'The file is larger than 20 MB.',
  too_large_unpacked: 'The file becomes larger than 200 MB when it is unpacked.',
  too_many_parts: 'The file has too many parts.',
  too_many_rows: 'The file has more than 200,000 rows in a table. Split it.',
  too_many_columns: 'A table has more than 500 columns.',
  encrypted: 'The file is protected by a password. Save it without one and try again.',
  old_excel: 'The file is in an old Excel format. Save it as .xlsx and try again.',
  broken_zip: 'The file is broken and cannot be unpacked.',
  broken_xml: 'The file is not valid XML.',
  entities: 'The file depends on entities of its own, which we do not read.',
  broken_json: 'The file is not valid JSON.',
  broken_turtle: 'The file is not valid Turtle.',
  broken_calendar: 'The file is not a valid calendar.',
  too_deep: 'The file is nested too deeply.',
  remote_context: 'The file refers to an address that we do not fetch. Put what it refers to into the file.',
  not_text: 'The file contains no text.',
  unknown_format: 'We cannot read this type of file.',
  nothing_in_it: 'We found nothing in the file that we can bring in.',
  unexpected: 'Something in the file cannot be read. Save it in another format, such as CSV or XLSX, and try again.',
  took_too_long: 'The file took too long or too much memory to read. Split it.',
  cut_off: 'The file is cut off: it has fewer lines than its first line says.',
}
