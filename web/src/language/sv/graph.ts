/** A relation as the focus says it: `out` where the focus does it, `in` where it is done to the focus. */
type Relation = { out: string; in: string }

const relation: Record<string, Relation> = {
  LEADS: { out: 'leder', in: 'leds av' },
  TAKES_PART_IN: { out: 'deltar i', in: 'har med sig' },
  WORKS_AT: { out: 'arbetar på', in: 'människor här' },
  PART_OF: { out: 'är en del av', in: 'består av' },
  CONTACT_FOR: { out: 'kontakt för', in: 'kontakt' },
  LOCATED_IN: { out: 'finns i', in: 'här finns' },
  FOR: { out: 'riktar sig till', in: 'nås av' },
  ABOUT: { out: 'handlar om', in: 'tas upp i' },
  ADDRESSES: { out: 'bidrar till', in: 'får bidrag från' },
  BROADER: { out: 'hör till', in: 'rymmer' },
  COMMITTED_TO: { out: 'åtar sig', in: 'åtagande från' },
  HOLDS: { out: 'bär på', in: 'bärs av' },
  SUPPORTS: { out: 'står bakom', in: 'får stöd av' },
  ANSWERS: { out: 'svarar på', in: 'får svar av' },
  VOICED_AT: { out: 'sades på', in: 'det här sades' },
  SEEKS: { out: 'söker', in: 'söks av' },
  MAKES_OFFER: { out: 'kan bidra med', in: 'erbjuds av' },
  PARTY_TO: { out: 'samarbetar i', in: 'parter' },
  CARRIED_OUT_IN: { out: 'genomförs i', in: 'samarbete kring' },
  MEMBER_OF: { out: 'är med i', in: 'medlemmar' },
  CONVENES: { out: 'kallar till', in: 'sammankallande' },
  GATHERS_AROUND: { out: 'samlas kring', in: 'samlar' },
  TAKES_PART: { out: 'var med på', in: 'deltog' },
  WRITTEN_AT: { out: 'skrevs på', in: 'det här skrevs' },
  TOLD_BY: { out: 'berättas av', in: 'har berättat' },
  RAISED_AT: { out: 'väcktes på', in: 'väckte' },
  WISHED_AT: { out: 'önskades på', in: 'önskade träffar' },
}

const links = (count: number): string => `${count} ${count === 1 ? 'koppling' : 'kopplingar'}`

const written = (count: number): string => count.toLocaleString('sv-SE')

/** Small numbers in words, as one writes them in running text. */
const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const inWords = (count: number): string => small[count] ?? String(count)
const first = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** The picture and its panel. */
export const graph = {
  title: 'Kartan',
  around: (name: string) => `Kring ${name}`,
  pictureLabel: (name: string) => `Karta kring ${name}`,
  pictureWhole: 'Karta över hela partnerskapet',
  role: 'karta',
  help: 'Gå med piltangenterna. Retur ställer den du är på i mitten, backsteg går tillbaka. K drar en koppling, M visar fler åtgärder. Plus, minus och noll ändrar storleken. Snedstreck söker. Escape lämnar kartan. Allt på kartan finns också i listan efter den.',
  skipToList: 'Hoppa över kartan till listan',
  skipToPicture: 'Till kartan',
  links,
  spoken: (name: string, kind: string, count: number) => `${name}, ${kind}, ${links(count)}`,
  focused: (name: string, kind: string, count: number) => `I mitten: ${name}, ${kind}, ${links(count)}`,
  moreSpoken: (words: string, kind: string) => `${words}, ${kind.toLowerCase()}. Retur visar alla.`,
  left: 'Du har lämnat kartan',
  relation,
  otherRelation: { out: 'hör ihop med', in: 'hör ihop med' } satisfies Relation,
  more: (count: number) => `${count} till`,
  part: (kind: string, shown: number, count: number) => `${kind} · ${shown} av ${count}`,
  showMore: (count: number) => `Visa ${count} till`,
  truncated: 'Det finns fler kopplingar än vad som ryms här. Filtrera för att se resten.',
  panel: 'Listan',
  relations: 'Kopplingar',
  table: 'Tabell',
  asList: 'Lista',
  column: { name: 'Namn', kind: 'Slag', relation: 'Koppling', since: 'Sedan', degree: 'Kopplingar' },
  focusArea: 'fokusområde',
  openPage: 'Öppna sidan',
  makeFocus: 'Ställ i mitten',
  expand: 'Visa vad den hör ihop med',
  collapse: 'Dölj vad den hör ihop med',
  hide: 'Dölj',
  showHidden: (count: number) => (count === 1 ? 'Visa den dolda' : `Visa ${count} dolda`),
  addLink: 'Lägg till en koppling',
  linkHow: (name: string) => `Hur hör ${name} ihop med det andra?`,
  linkTo: 'Med vem eller vad?',
  linkChange: 'Byt',
  linkSince: 'Sedan när? (om du vet)',
  linked: 'Kopplingen är sparad.',
  linkEnded: (name: string) => `Kopplingen till ${name} är avslutad.`,
  linkUndone: 'Kopplingen är borttagen igen.',
  draw: 'Dra en koppling till …',
  drawBegun: (name: string) =>
    `Koppling från ${name}: gå med piltangenterna till den andra och tryck på Retur. Escape avbryter.`,
  drawPick: (name: string, other: string | undefined) => `Koppla ${name} till ${other ?? '…'}`,
  drawUnfit: (name: string, other: string) => `${name} kan inte kopplas till ${other}`,
  drawOver: (name: string, kind: string, fits: boolean) => `${name}, ${kind}${fits ? '' : ', går inte att koppla'}`,
  drawHow: (from: string, to: string) => `Hur hör ${from} ihop med ${to}?`,
  drawNone: (from: string, to: string) => `${from} och ${to} är av slag som inte kopplas direkt till varandra.`,
  drawAllThere: (from: string, to: string) => `${from} och ${to} är redan kopplade på alla sätt som går.`,
  drawOther: 'Välj en annan',
  drawEnded: 'Du drar inte längre någon koppling.',
  linkRefused: 'Det gick inte att spara kopplingen. Det som hör ihop kan ha ändrats under tiden.',
  endLink: (word: string) => `Avsluta: ${word}`,
  unpin: 'Släpp',
  pinned: 'Står fast där du ställde den',
  actionsFor: (name: string) => `Åtgärder för ${name}`,
  trail: 'Dit du varit',
  start: 'Välj vem eller vad du vill börja med. Sök, eller tryck på en punkt på kartan.',
  noRelations: 'Här finns inga kopplingar än.',
  filteredAway: 'Filtren döljer allt kring den här. Ta bort något av dem för att se mer.',
  notFound: 'Den här finns inte på kartan. Den kan ha tagits bort.',
  layout: { label: 'Visa', ego: 'Nära', map: 'Hela kartan' },
  zoomIn: 'Närmare',
  zoomOut: 'Längre bort',
  fit: 'Visa allt',
  fullScreen: 'Helskärm',
  leaveFullScreen: 'Lämna helskärm',
  legend: 'Teckenförklaring',
  search: 'Sök på kartan',
  searchHint: 'Namn eller ord',
  searchNone: 'Ingen träff på kartan.',
  exportLabel: 'Spara bild',
  exportPng: 'Som bild (PNG)',
  exportSvg: 'Som teckning (SVG)',
  filters: 'Filter',
  filterCount: (count: number) => (count === 1 ? '1 filter' : `${count} filter`),
  clearFilters: 'Ta bort alla filter',
  filterKinds: 'Visa slag',
  filterAtLeast: 'Minst så många kopplingar',
  filterThemes: 'Fokusområde',
  filterStatus: 'Läge för initiativ',
  time: 'Tid',
  timeAt: (date: string) => `Så såg det ut ${date}`,
  timeNow: 'I dag',
  timeCompare: 'Jämför med',
  timeBetween: (from: string, to: string) => `Förändring från ${from} till ${to}`,
  timeNone: 'Ingen jämförelse',
  unlinked: 'Utan kopplingar ännu',
  compare: {
    title: 'Vad har ändrats?',
    sentence: (from: string, to: string, came: number, went: number) =>
      came + went === 0
        ? `Mellan ${from} och ${to} har inga kopplingar kommit till eller upphört.`
        : `Mellan ${from} och ${to} kom ${written(came)} ${came === 1 ? 'koppling' : 'kopplingar'} till och ${written(went)} upphörde.`,
    stayed: (count: string) => `${count} är som förut.`,
    things: (came: number, went: number) =>
      [came > 0 ? `${came} ${came === 1 ? 'är ny' : 'är nya'} på kartan` : '', went > 0 ? `${went} har lämnat den` : '']
        .filter(Boolean)
        .join(', '),
    came: 'ny',
    went: 'upphörde',
    cameLine: 'Ny koppling',
    wentLine: 'Upphörd koppling',
    column: { relation: 'Koppling', change: 'Ändring', day: 'Dag' },
    sought: 'Visa',
    only: { all: 'Alla', came: 'Nya', went: 'Upphörda' },
    table: 'Kopplingar som kom eller upphörde',
    truncated: 'Tabellen visar de 20 000 senaste. Alla är räknade.',
    leave: 'Sluta jämföra',
  },
  came: (count: number) => `${count} nya`,
  went: (count: number) => `${count} avslutade`,
  cameWord: 'ny',
  wentWord: 'avslutad',
  save: 'Spara',
  view: 'Vyer',
  lensLabel: 'Frågor till kartan',
  lensShort: 'Frågor',
  lensLeave: 'Tillbaka till kartan',
  lenses: {
    synergies: {
      choose: 'Välj en organisation i listan, på kartan eller i sökrutan, så visas vilka den kan samarbeta med.',
      sentence: (name: string, count: number) =>
        count === 0
          ? `Vi vet för lite om ${name} för att föreslå något än.`
          : `${name} kan hjälpa eller få hjälp av ${inWords(count)} ${count === 1 ? 'annan' : 'andra'}.`,
      youGain: (text: string) => `de erbjuder: ${text}`,
      theyGain: (text: string) => `ni kan bidra med: ${text}`,
    },
    parallels: {
      sentence: (count: number, shown: number) => {
        if (count === 0) return 'Inga initiativ liknar varandra så mycket att det är värt ett samtal.'
        const rest = shown < count ? ` Här visas de ${shown} likaste.` : ''
        return `${first(count === 1 ? 'ett' : inWords(count))} par av initiativ gör något liknande.${rest}`
      },
      beside: (title: string) => `liknar ${title}`,
    },
    motivations: {
      none: 'Ingen har ställt sig bakom någon förhoppning eller farhåga än.',
      most: (text: string, count: number) =>
        `Flest delar ”${text}”: ${inWords(count)} ${count === 1 ? 'organisation eller person' : 'organisationer och personer'}. Välj en förhoppning eller farhåga för att se vilka som delar den och vilka som har tagit sig vidare.`,
      many: (holders: number, answers: number) =>
        `${inWords(holders)} delar den · ${answers === 0 ? 'inget' : answers === 1 ? 'ett' : inWords(answers)} initiativ svarar på den`,
      one: (text: string, holders: number, answers: number, past: number) => {
        const who = holders === 0 ? 'Ingen har sagt att de delar' : `${first(inWords(holders))} delar`
        const answered = answers === 0 ? 'Inget' : answers === 1 ? 'Ett' : first(inWords(answers))
        const beyond =
          past === 0
            ? 'ingen har tagit sig vidare än'
            : `${inWords(past)} ${past === 1 ? 'organisation' : 'organisationer'} har tagit sig vidare eller är på väg`
        return `${who} ”${text}”. ${answered} initiativ svarar på den, och ${beyond}.`
      },
      shares: 'delar den',
      answers: 'svarar på den',
      past: 'har tagit sig vidare eller är på väg',
      figure: 'Delar',
    },
    challenges: {
      sentence: (found: number, total: number) =>
        found === 0
          ? `Alla ${total} klimatutmaningar har minst två partner.`
          : `${first(inWords(found))} av ${inWords(total)} klimatutmaningar har en partner eller ingen.`,
      nobody: 'ingen har åtagit sig den',
      only: (name: string) => `bara ${name}`,
      figure: 'Partner',
    },
    needs: {
      sentence: (found: number, total: number) =>
        found === 0
          ? `Alla ${total} behov har ett erbjudande från någon annan inom samma tema.`
          : `${first(found === 1 ? 'ett' : inWords(found))} av ${total} behov saknar erbjudande från någon annan inom samma tema.`,
    },
    bridges: {
      none: 'Det finns för få gemensamma initiativ för att säga vilka som håller ihop nätverket.',
      cuts: (name: string, count: number) =>
        `Om ${name} lämnar tappar ${inWords(count)} ${count === 1 ? 'organisation' : 'organisationer'} kontakten med de andra.`,
      holds: (name: string) => `Ingen skulle lämnas ensam om en organisation försvann. Flest vägar går genom ${name}.`,
      loses: (names: string) => `Tappar kontakten: ${names}.`,
      share: (percent: string) => `${percent} av vägarna mellan andra går här.`,
      figure: 'Tappar',
    },
    news: {
      none: 'Ingen träff har hållits än.',
      sentence: (name: string, date: string, nodes: number, ties: number) =>
        nodes + ties === 0
          ? `Inget har ändrats på kartan sedan ${name} den ${date}.`
          : `Sedan ${name} den ${date}: ${inWords(nodes)} ${nodes === 1 ? 'ny' : 'nya'} på kartan och ${inWords(ties)} ${ties === 1 ? 'ny koppling' : 'nya kopplingar'}.`,
      tiedTo: (name: string) => `ny koppling till ${name}`,
    },
  },
  lensNone: 'Alla kopplingar',
  lensStart: {
    synergies: (name: string | undefined) =>
      name ? `Synergier kring ${name}, på kartan` : 'Synergier kring en organisation, på kartan',
    parallels: 'Parallella initiativ, på kartan',
  },
  lens: {
    synergies: 'Vilka kan vi samarbeta med?',
    parallels: 'Vilka gör något liknande?',
    motivations: 'Vilka delar en förhoppning eller farhåga, och vilka har tagit sig vidare?',
    challenges: 'Klimatutmaningar med en partner eller ingen',
    needs: 'Behov som ingen möter',
    bridges: 'Vilka håller ihop nätverket?',
    news: 'Vad har hänt sedan förra träffen?',
  },
}
