import type { RowKind, Target } from './targets.ts'

/** How the word ends that says what a heading is about, in a compound or alone; the earlier is the surer. */
const heads: readonly [Target, RegExp][] = [
  ['parent', /^(parent|moder\p{L}*|koncern\p{L}*)$/u],
  ['email', /(epost|mejl|email|mail)$/],
  ['phone', /(telefon|mobil|phone|telefonnummer)$/],
  ['website', /(webbplats|webbsida|hemsida|website|homepage|url)$/],
  ['description', /(beskrivning|sammanfattning|presentation|summary|description)$/],
  ['status', /(status|lage|skede|stage|phase)$/],
  ['partners', /(partner|partners|parter|medverkande|medsokande|samarbetsaktorer)$/],
  ['contact', /(kontakt|kontakter|kontaktperson|kontaktpersoner|kontaktuppgifter|contact|contacts)$/],
  ['themes', /(omrade|omraden|tema|teman|amne|amnen|theme|themes|topic|topics)$/],
  ['place', /(ort|kommun|stad|plats|lokal|lokalen|venue|city|town|location|municipality)$/],
  ['startsOn', /(start|startdatum|datum|date|dag)$/],
  ['endsOn', /(slut|slutdatum|deadline)$/],
  ['validUntil', /(senast|deadline)$/],
  ['name', /(lofte|atagande|pledge|commitment)$/],
  ['kind', /(typ|form|kategori|type|category|sektor|sector)$/],
]

/** Words with which something sought or offered is asked for, wherever they stand. */
const said: readonly [Target, RegExp][] = [
  [
    'offers',
    /\b(kan (andra|ni|du|man) fa|erbjud\p{L}*|bidra\p{L}*|dela med|lana ut|offer(s|ed|ing)?|contribut\p{L}*|share)\b/u,
  ],
  [
    'needs',
    /\b(behover|behovs|soker|soks|onskar|onskas|saknar|efterfrag\p{L}*|need|needed|seek(s|ing)?|looking for|wanted)\b/u,
  ],
]

/** What stands behind these words only says more of what is before. */
const behind = / (av|for|pa|i|hos|inom|of|in|at|till|from|fran|per|\d+)( .*)?$/

/** What keeps a register itself, or counts, is about something else than its last word says. */
const aside =
  /^(antal|number of|no of|total|summa|skapad|created|modified|andrad|senast|last|vill|ska|far|gdpr|hur|how|nar|when|varfor|why|kan ni|har ni)\b|(agare|owner|ansvarig|skapad av|nummer|id|nr|kod)$|\b(created|modified|updated|skapad|andrad|uppdaterad)\b|^(beslut|registrering|utbetalning|inkom|signering|avtal|faktur|decision|payment|registration|award|signature)\p{L}*( ?(datum|dag|date|day|on))?$/u

/**
 * What a heading is about by its last word, or by a verb of seeking or offering in it: the least sure of what a heading can say,
 * for those of which nothing else tells. What its cells hold has to fit.
 */
export function headOf(folded: string, allowed: readonly Target[], kinds: readonly RowKind[]): Target | null {
  if (aside.test(folded) || kinds.includes('link')) return null
  // A verb says what is asked for in a sentence; beside one noun it only tells of that.
  const sought =
    folded.split(' ').length > 2 && said.find(([target, pattern]) => allowed.includes(target) && pattern.test(folded))
  if (sought) return sought[0]
  const words = folded.replace(behind, '').split(' ')
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  const [parent, ...others] = heads
  if (parent && kinds.includes('organisation') && parent[1].test(ends[0] ?? '')) return 'parent'
  const fits = (target: Target) =>
    allowed.includes(target) && (target !== 'name' || kinds.every((kind) => kind === 'initiative'))
  return others.find(([target, pattern]) => fits(target) && pattern.test(ends[1] ?? ''))?.[0] ?? null
}
