export const rows = (count: number): string => (count === 1 ? '1 rad' : `${count.toLocaleString('sv-SE')} rader`)
const values = (count: number): string => (count === 1 ? 'Ett värde' : `${count.toLocaleString('sv-SE')} värden`)

/** What is wrong with values of a column, by its code. */
export const problem: Record<string, (count: number) => string> = {
  impossible_day: (n) => `${values(n)} är ett datum som inte finns och tas inte med`,
  no_day: (n) => `${values(n)} går inte att läsa som ett datum och tas inte med`,
  ambiguous_day: (n) => `${values(n)} kan vara två olika datum: välj vilken ordning dag och månad står i`,
  outside_years: (n) => `${values(n)} ligger före år 1900 eller efter 2199 och tas inte med`,
  end_before_start: (n) => `${values(n)} är ett slut utan början, eller före den, och tas inte med`,
  whole_year: (n) =>
    `${values(n)} är bara ett år eller en månad: det blir den första dagen, eller den sista för ett slut`,
  cut: (n) => `${values(n)} är för ${n === 1 ? 'långt' : 'långa'} och kortas`,
  no_address: (n) => `${values(n)} är inte en webbadress, eller har ett mellanslag i sig, och tas inte med`,
  further_addresses: (n) =>
    `${n === 1 ? 'En cell' : `${n.toLocaleString('sv-SE')} celler`} har fler än en webbadress: bara den första tas med`,
  no_email: (n) => `${values(n)} är inte en e-postadress och tas inte med`,
  further_emails: (n) =>
    `${n === 1 ? 'En cell' : `${n.toLocaleString('sv-SE')} celler`} har fler än en e-postadress: bara den första tas med`,
  no_such_place: (n) => `${values(n)} är ingen plats på kartan (”digitalt”, ”hela länet”) och blir ingen`,
  no_degrees: (n) => `${values(n)} är inte koordinater och tas inte med`,
  no_organisation_number: (n) => `${values(n)} är inte ett svenskt organisationsnummer och tas inte med`,
  unknown_word: (n) =>
    `${values(n)} är ${n === 1 ? 'ett ' : ''}ord som vi inte känner till: där gäller det som framgår av namnet, annars det ni har valt för alla rader`,
  no_country: (n) => `${values(n)} är inte ett land vi känner till`,
  not_found: (n) => `${values(n)} pekar på något som inte finns`,
  nobody_named: (n) => `${values(n)} säger inte vem som menas (”vakant”, ”alla”, ”m.fl.”): ingen läggs till för det`,
  organisation_as_contact: (n) => `${values(n)} står som kontaktperson men är en organisation, och blir ingen person`,
  perhaps_several: (n) =>
    `${values(n)} kan nämna flera organisationer och blir en enda: sätt semikolon mellan namnen om de är flera`,
  parted_names: (n) => `${values(n)} nämner flera organisationer, som blir var sin`,
  several_values: (n) => `${values(n)} skiljer sig från en tidigare rad om samma sak: det första gäller`,
  no_place_for: (n) => `${values(n)} har ingen plats hos det som raden är`,
  too_many: (n) =>
    `${n === 1 ? 'En cell' : `${n.toLocaleString('sv-SE')} celler`} har fler än 50 värden: de första 50 tas med`,
  kind_from_name: (n) => `${values(n)} har fått sin typ av namnet`,
  from_above: (n) =>
    `${n === 1 ? 'En tom cell' : `${n.toLocaleString('sv-SE')} tomma celler`} läses som det namn som står ovanför`,
  waits_for: (n) => `${values(n)} väntar på en rad som ni ska avgöra`,
  says_nothing: (n) => `${values(n)} säger inte vad som behövs eller erbjuds och tas inte med`,
  points_elsewhere: (n) =>
    `${values(n)} hänvisar till något som står på ett annat ställe och tas inte med: skriv ut det i cellen`,
  ended_here: (n) => `${values(n)} pekar på något som är avslutat här och kopplas inte`,
  ends_part: (n) =>
    `${values(n)} gäller någon som både leder och deltar. Den som leder räknas redan som deltagare, så deltagandet tas bort`,
  kept_here: (n) => `${values(n)} har ändrats både i filen och här: det som någon har skrivit här står kvar`,
  contact_replaced: (n) =>
    `${n === 1 ? 'En kontaktperson' : `${n.toLocaleString('sv-SE')} kontaktpersoner`} som filen nämnde förra gången har bytts ut i den: kopplingen avslutas i dag`,
  period_overlaps: (n) =>
    `${values(n)} överlappar en annan period för samma koppling och tas inte med: ge varje period egna dagar`,
  link_kept: (n) => `${values(n)} skiljer sig från vad någon har skrivit här om kopplingen och tas inte med`,
}

/** Why a row becomes what it becomes, by its code. */
export const reason: Record<string, (detail: string) => string> = {
  quotation_open: () => 'Ett citattecken stängs aldrig.',
  quotation_stray: () => 'Ett citattecken står mitt i en cell.',
  broken_line: () => 'Raden är bruten: den och nästa verkar höra ihop.',
  too_many_cells: () => 'Raden har fler celler än rubrikraden.',
  not_an_object: () => 'Raden är inte ett objekt.',
  not_json: () => 'Raden är inte giltig JSON.',
  kind_undecided: (word) => (word ? `Välj vad ”${word}” är.` : 'Välj vad raden är.'),
  no_name: () => 'Namn saknas.',
  key_twice: (where) => `Samma id finns redan: ${where}.`,
  no_text: () => 'Text saknas.',
  points_elsewhere: () => 'Texten hänvisar till ett annat ställe: skriv ut den här.',
  no_holder: (who) => (who ? `”${who}” finns inte.` : 'Det framgår inte vem som söker eller erbjuder.'),
  dangling: (end) => `”${end}” finns inte.`,
  loop: () => 'Kopplingen går från något till sig självt.',
  no_way: (kinds) => `Det finns ingen koppling mellan de här typerna (${kinds}).`,
  no_label: () => 'Namn saknas.',
  circle: () => 'Den skulle bli en del av sig själv.',
  not_taken: () => 'Raden gick inte att spara.',
  not_ours: (what) => `Raden går inte att läsa tillbaka (${what}).`,
  table_left_out: () => 'Tabellen utelämnas.',
  word_left_out: (word) => `Rader som är ”${word}” utelämnas.`,
  sum: () => 'Raden är en summa.',
  private: () => 'Träffen är märkt som privat i kalendern.',
  cancelled: () => 'Träffen är inställd.',
  heading_again: () => 'Raden är rubrikraden en gång till.',
  footnote: () => 'Raden är en anmärkning under tabellen.',
  section: () => 'Raden säger vad raderna under är.',
  relation_left_out: (word) => `Kopplingar som är ”${word}” utelämnas.`,
  ended_here: (day) => `Avslutades här ${day}.`,
  end_ended: (name) => `”${name}” är avslutat här.`,
  nothing_mapped: () => 'Ingen kolumn används.',
  row_again: (row) => `Samma som rad ${row}.`,
  number_again: (row) => `Samma organisationsnummer som rad ${row}: de blir en.`,
  unchanged: () => '',
  link_again: () => 'Kopplingen finns redan.',
  details: (name) => `Hör till ${name}.`,
  alike: () => 'Liknar något som finns här eller på en tidigare rad.',
  several_alike: () => 'Liknar flera som finns här eller på tidigare rader.',
  changed_here: () => 'Någon har ändrat här sedan dess.',
  waits: (name) => `Väntar på att ni avgör ”${name}”.`,
  possibly_same: () => 'Kan vara samma som något som finns.',
}

/** What was seen or done while reading, by its code. */
export const note: Record<string, (count: number) => string> = {
  title_rows: (n) => `${rows(n)} ovanför rubrikraden hoppas över`,
  no_heading: () => 'Ingen rubrikrad hittades: kolumnerna heter A, B, C',
  turned: () => 'Tabellen ligger på tvären: varje kolumn läses som en rad, och radnumren är kolumnernas',
  column_without_name: () => 'En kolumn saknar rubrik',
  column_named_twice: () => 'En rubrik finns två gånger',
  entities_replaced: (n) => `HTML-koder är utbytta mot tecken i ${n === 1 ? 'ett värde' : `${n} värden`}`,
  code_points_replaced: (n) => `Teckenkoder är utbytta mot tecken i ${n === 1 ? 'ett värde' : `${n} värden`}`,
  invisible_removed: (n) => `Osynliga tecken är borttagna i ${n === 1 ? 'ett värde' : `${n} värden`}`,
  letters_lost: (n) =>
    `Tecken i ${n === 1 ? 'ett värde' : `${n} värden`} går inte att läsa och visas som �: rätta dem i filen`,
  quotes_mended: (n) => `Citattecken inne i celler har lästs som en del av texten: ${rows(n)}`,
  short_rows: (n) => `${rows(n)} har färre celler än rubrikraden`,
  merged_cells: (n) =>
    `${n === 1 ? 'Ett sammanslaget område' : `${n} sammanslagna områden`}: värdet gäller för alla rader i området`,
  formulas: (n) => `${n === 1 ? 'En formel' : `${n} formler`}: vi läser det senast uträknade värdet`,
  formula_errors: (n) =>
    `${n === 1 ? 'En formel visar ett fel och läses som tom' : `${n} formler visar ett fel och läses som tomma`}`,
  formulas_without_value: (n) =>
    `${n} ${n === 1 ? 'formel' : 'formler'} har inget uträknat värde och läses som ${n === 1 ? 'tom' : 'tomma'}: öppna filen i Excel och spara den`,
  hidden_sheet: () => 'Ett dolt blad tas inte med förrän ni har valt vad dess rader är',
  empty_sheet: () => 'Ett blad är tomt',
  pictures_left_out: () => 'Bilder läses inte',
  encoding_guessed: () => 'Teckenkodningen är gissad',
  presentation_left_out: (n) => `Hur bilden såg ut läses inte (${n})`,
  context_not_fetched: () => 'En adress i filen hämtas inte: vi använder det vi vet om den',
  zone_unknown: () => 'En tidszon är okänd: tiderna läses som de står',
  recurring: () => 'Händelsen återkommer: välj nedan om alla datum ska med',
  nested_too_deep: () => 'En del ligger för djupt och läses inte',
  line_left_out: (n) => `${rows(n)} går inte att läsa och hoppas över`,
  unnamed_part_left_out: (n) => `${n} ${n === 1 ? 'del' : 'delar'} har ingen plats och läses inte`,
}

/** Why a file cannot be read, by its code. */
export const failure: Record<string, string> = {
  empty: 'Filen är tom.',
  too_large: 'Filen är större än 20 MB.',
  too_large_unpacked: 'Filen blir större än 200 MB när den packas upp.',
  too_many_parts: 'Filen har för många delar.',
  too_many_rows: 'Filen har fler än 200 000 rader i en tabell. Dela upp den.',
  too_many_columns: 'En tabell har fler än 500 kolumner.',
  encrypted: 'Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.',
  old_excel: 'Filen är i ett gammalt Excelformat. Spara den som .xlsx och försök igen.',
  broken_zip: 'Filen är trasig och går inte att packa upp.',
  broken_xml: 'Filen är inte giltig XML.',
  entities: 'Filen bygger på egna entiteter, och sådana läser vi inte.',
  broken_json: 'Filen är inte giltig JSON.',
  broken_turtle: 'Filen är inte giltig Turtle.',
  broken_calendar: 'Filen är inte en giltig kalender.',
  too_deep: 'Filen är för djupt nästlad.',
  remote_context: 'Filen hänvisar till en adress som vi inte hämtar. Lägg in det den hänvisar till i filen.',
  not_text: 'Filen innehåller ingen text.',
  unknown_format: 'Vi kan inte läsa den här typen av fil.',
  nothing_in_it: 'Vi hittar inget i filen som vi kan ta in här.',
  unexpected:
    'Något i filen går inte att läsa. Spara den i ett annat format, till exempel CSV eller XLSX, och försök igen.',
  took_too_long: 'Filen tog för lång tid eller för mycket minne att läsa. Dela upp den.',
  cut_off: 'Filen är avklippt: den innehåller färre rader än den första raden anger.',
}
