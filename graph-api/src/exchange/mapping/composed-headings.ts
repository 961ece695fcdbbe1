import { withoutLanguage } from './simpler-headings.ts'
import type { RowKind, Target } from './targets.ts'

/** Bodies as headings name them, one or several. */
const body =
  '(aktor(er)?|organisation(er|en)?|organi[sz]ations?|part(er)?|partners?|enhet(er)?|foretag|bolag|compan(y|ies)|beneficiar(y|ies)|applicants?|institutions?|myndighet(er)?|kommun(er)?|forening(ar)?|departments?|forvaltning(ar)?|orgs?|agenc(y|ies)|bod(y|ies)|namnd(er(na)?|en)?|intressent(er)?|stakeholders?|entit(y|ies)|actors?|leverantor(er)?|suppliers?|contractors?)'
const named = '( ?namn| names?)?'

/** Who does something, in words with a verb: `Erbjuds av`, `Vem söker?`, `Led by`. */
const agent =
  /^(erbjuds|ags|drivs|leds|koordineras|samordnas|utfors|levereras|genomfors|arrangeras|anordnas|soks|behovs|efterfragas|tipsad|anmald|inskickad) av$|^(offered|provided|led|run|owned|managed|delivered|hosted|organi[sz]ed|coordinated|posted|submitted|requested|needed) by$|^(vem|vilka|who|vilken organisation|which organi[sz]ation)( som)? (soker|behover|efterfragar|onskar|erbjuder|bidrar|ager|har|ansvarar|leder|driver|gor|arrangerar|bjuder in|seeks|needs|offers|owns|has|leads|runs|hosts|provides|is responsible)\b.*$/

/** Where whoever does something goes, by what the rows are. */
const agentOf: Readonly<Partial<Record<RowKind, Target>>> = {
  initiative: 'leads',
  need: 'organisation',
  offer: 'organisation',
  gathering: 'partners',
}

/** What is to be done, and what money was given for: each says what an initiative is called. */
const deed =
  /^((\p{L}+ )?andamal|beviljat projekt|purpose of (the )?(grant|award)|(grant|award) (purpose|title)|funded (activity|project)|att gora|to do|action (item|point)s?|uppdrag|(avtal(et)?s?|overenskommelse(n)?s?|agreement) ?(namn|titel|name|title)|avtal|overenskommelse|agreement)$/u

/** True for a heading of what is done, in words of grants and of minutes. */
export const namesDeed = (folded: string): boolean => deed.test(folded)

/** Whoever leads something, by what such a body does and what it is. */
const leading = new RegExp(
  `^(projekt|project |insats|huvud|ledande|lead|leading|main|coordinating|koordinerande|sokande|applying|\\p{L}*ansvarig|ansvarigt|ansvariga|responsible|samordnande|projektagande|drivande|agande|host|hosting|vard|upphandlande|bestallande|accountable|owner|owning|agar|initierande|implementing|genomforande|utforande|contracting) ?${body}${named}$`,
  'u',
)

/** What is put together of a word for what somebody does in an initiative, a period or a place, and a word for what it is. */
const composed: readonly [Target, RegExp][] = [
  // Those of a project take part in it; the one who owns it leads.
  [
    'partners',
    /^(projekt(ets)?|project|consortium|konsortie) ?(part(er)?|partners?|aktorer|organisationer|organi[sz]ations)$/,
  ],
  [
    'leads',
    /^(bidrags|stod|medels|anslags)?mottagare( av (stod|bidrag|medel))?$|^((grant|award|funding) )?(recipient|grantee|awardee)s?( org(anisation|anization)?)?( name)?$/,
  ],
  [
    'name',
    /^(group|grupp(ens)?|club|klubb(ens)?|forening(ens)?|natverk(ets)?|network|charity|venture|verksamhet(ens)?|medlem(mens)?|aktor(ens)?|institution(ens)?)s? ?(name|namn)$/,
  ],
  ['description', /^(what (we|they|you) do|what it does|vad (vi|de|ni) gor|det (har )?gor (vi|de))$/],
  ['name', /^((names )?types )?(ror )?display( name)?$|^visningsnamn$/],
  ['leads', leading],
  [
    'partners',
    new RegExp(
      `^(deltagande|medverkande|samverkande|samarbetande|involverade?|berorda?|ovriga?|andra|stodjande|participating|involved|cooperating|collaborating|other|supporting|partner|antagen|antagna|anlitade?|associated|additional|inbjudna|invited) ?${body}${named}$`,
    ),
  ],
  [
    'partners',
    /^(leverantor(er)?|suppliers?|contractors?|entreprenor(er)?|funders?|finansiar|(funding|financing) organi[sz]ations?( names?)?)$/,
  ],
  ['leads', /^(delivery|project|action|organi[sz]ational) lead$/],
  [
    'relation',
    /^(typ av|type of|form av|slags) (samverkan|koppling|samband|relation|relationship|connection|tie|link|samarbete)$|^(samverkansform|relationstyp|kopplingstyp|samarbetsform)$/,
  ],
  [
    'partners',
    /^sponsors?$|^consortium$|^konsorti(um|et)$|^(medverkar|bidrar|deltagande part|(avtals|mot)?part|party|counterparty|funding org( name)?)$/,
  ],
  // Of an initiative whoever owns it leads it; a body is a part of its owner.
  ['parent', /^(ags av|agare|agarbolag|owned by|owning company|owner company)$/],
  [
    'partners',
    /^(tillsammans med|(i )?samverkan med|(in )?collaboration with|ihop med|jobbar med|(working|partnering|collaborating|cooperating|along) with|med vilka|together with|delivered with|in partnership with|with whom)$/,
  ],
  ['partners', /^((med)?arrangor(er)?|organi[sz]ers?|hosts?|vard(ar)?|arrangeras av|organi[sz]ed by|hosted by)$/],
  [
    'startsOn',
    /^(?!.*\b(id|nr)$)(\p{L}+start( ?datum| ?ar)?|(startar?|borjar) .*|paborja[sdt]|begins?|commences?|kick ?off|startas|start ar|(beraknad|beraknat|planerad|planerat|preliminar|preliminart) start|founding date|founded|inception|\p{L}+ start (date|year|month)|date started|start (month|quarter)|startkvartal|startmanad)$/u,
  ],
  [
    'endsOn',
    /^(\p{L}+slut( ?datum| ?ar)?|(slutar|avslutas|klart?) (senast|datum|ar|nar)|senast( klar| klart)?|fardig(t|stalls)?( senast)?|(\p{L}+ )?(end|completion|completed|finish|closing|target|due) (date|year|month|at|on)|due|deadline|mal(ar|datum)|end (month|quarter)|slutkvartal|slutmanad|forfallodatum|forfaller)$/u,
  ],
  [
    'startsOn',
    /^(planned )?(period|dates?|time|duration|tidsperiod|schedule|tid) (start|from|begins?|fran|starts? on)( date)?$/,
  ],
  [
    'endsOn',
    /^(planned )?(period|dates?|time|duration|tidsperiod|schedule|tid) (end|to|until|till|slut|ends? on)( date)?$/,
  ],
  ['endsOn', /^(beraknad|beraknat|planerad|planerat|forvantat|preliminar|preliminart) (klart?|slut|fardigt?)$/],
  [
    'endsOn',
    /^(till nar|klart? nar|nar ska det vara klart|by when|done by|to be (done|completed) by|(ska|skall) (vara|bli) (klart?|genomfort?|fardigt?)( senast)?)$/,
  ],
  ['endsOn', /^(target|planned|expected) (completion|end|finish)$|^(klar|completion|to be done by)$/],
  ['joinedOn', /^(medlem|ansluten|anslutet|partner|member) (fr o m|from|fran( och med)?|sedan|since)$/],
  [
    'joinedOn',
    /^(start|start ?datum|fran|sedan|date of|datum for)? ?(medlemskap(et)?|membership)( from| since| start)?$/,
  ],
  ['joinedOn', /^(anslot|ansluten|anslutna|gick med|blev (medlem|partner)|joined)( ar| datum| sedan| year| on| in)?$/],
  [
    'joinedOn',
    /^(medlem|medlems|intrades|anslutnings|avtals|membership|join(ed|ing)?|signed( up)?) ?(sedan|ar|datum|since|start|date|year)( date)?$/,
  ],
  [
    'themes',
    /^(?!(geograf|upptagning|arbets|ansvars))(utslapps(sektor|kalla|omrade)|(emissions?|climate) (sector|source|area)|\p{L}+(omrade|omraden|teman|amnen)|(fields?|areas?) of (action|intervention|activity|work)|(programme |program)?(strand|workstream|pillar|spar)|(focus|policy|thematic|priority|topic|action|impact|work|research) (area|field|theme|topic)s?|labels?|etikett)$/u,
  ],
  [
    'place',
    /^((locations?|addresses|places?)\b.* (details|name|city|town|locality)|ward|district|stadsdel(ar)?|kommundel|neighbou?rhood|borough|county|head ?quarters?( location)?|hq|verksamhetsort|etableringsort|hemkommun)$/,
  ],
  [
    'contact',
    /^(named|main|primary|point of|first|contact) (lead|contact|person|point)s?( name)?$|^(assigned to|assignees?|tilldelad( till)?|handlaggare|ansvarig (person|tjansteman)|responsible (person|officer)|(lead |responsible )?officers?|tjansteman|pi|principal investigator|contacts)$/,
  ],
  [
    'contactRole',
    /^(kontakt(ens|personens|person)?|contact( person)?s?|person(ens)?) ?(job title|titel|roll|befattning|funktion|title|role|position)$/,
  ],
  [
    'email',
    /^(kontakt(ens|personens|person)?|contact( person)?s?) ?(e ?post(adress)?|e ?mail( address)?|mejl(adress)?)$/,
  ],
  [
    'phone',
    /^(kontakt(ens|personens|person)?|contact( person)?s?) ?(telefon(nummer)?|tel|mobil|phone( number)?|mobile)$/,
  ],
  ['contact', /^(kontakt|contact|person(ens)?) ?(namn|name|person namn|full name)$/],
  [
    'validUntil',
    /^(tillganglig|giltig|galler|behovs|soks|finns|available|valid|open|needed)( senast)? (till( och med)?|t o m|until|by|to|senast)$|^(sista dag(en)?|expires?( on)?|expiry date|sist)$/,
  ],
  [
    'needs',
    /^(could|can|would) (use|like|do with)\b.*$|^(in need of|need(ing)? help|help) (with|from)?\b.*$|^(skulle (vilja|behova)|behover|vill ha|onskar|tar garna emot)\b.*$|^(onskad[e]?|efterfragad[e]?|sokt|behov av) (hjalp|stod|kompetens(er)?|resurs(er)?|samarbete|lokal(er)?)$|^(help|support|resources|skills) (needed|wanted|sought)$|^vad (soks|behovs|efterfragas)$/,
  ],
  [
    'offers',
    /^(kan|vill) (bidra|erbjuda|dela|hjalpa|lana ut)\b.*$|^(happy|willing|able|glad) to (share|lend|offer|help|give|contribute)\b.*$|^(delar|lanar|bjuder) (garna )?(ut|med sig|pa)\b.*$|^(tillganglig[at]?|erbjudn?a?) (resurs(er)?|lokal(er)?|kompetens(er)?)$|^(resources|skills|help|support) (offered|available)$/,
  ],
  [
    'kind',
    /^(typ av|type of|slags|form av) (resurs|behov|erbjudande|organisation|aktor|medlem|mote|traff|resource|need|offer|organi[sz]ation|event|meeting|partner)$/,
  ],
  ['organisation', /^(kommer fran|representerar|foretrader|representing|on behalf of)$/],
  ['initiatives', /^(projekt(ets)?|project) (acronym|akronym|namn|name|titel|title|short name|kortnamn)$/],
  [
    'contact',
    /^(ditt|mitt|your|my) (for och efter|full )?(namn|name)( (och|and|samt) (din )?(roll|titel|befattning|role|title|position))?$/,
  ],
  ['contactRole', /^(er|din|min|your|my) (roll|titel|befattning|role|title|position)$/],
  ['status', /^current (position|status|stage|state)$|^nulage$/],
  ['website', /^((company |email |web )?domain( name)?|doman|official website)$/],
  ['description', /^(about us|om oss|desc|kort om .*)$/],
]

/** What a heading means by how it is put together; null where that tells nothing. */
export function composedTarget(
  folded: string,
  allowed: readonly Target[],
  kinds: readonly RowKind[] = [],
): Target | null {
  const plain = withoutLanguage(folded)
  if (kinds.length === 1 && kinds[0] === 'person' && worksFor.test(plain)) return 'organisation'
  const [kind] = kinds
  if (kinds.length === 1 && kind && kind !== 'organisation' && agent.test(plain)) return agentOf[kind] ?? null
  // Whoever is in charge of a meeting is there.
  const isLed = kinds.length === 1 && kind === 'gathering' && leading.test(plain)
  if (isLed) return 'partners'
  if (kinds.length === 1 && kind === 'initiative' && deed.test(plain)) return 'name'
  return composed.find(([target, pattern]) => allowed.includes(target) && pattern.test(plain))?.[0] ?? null
}

/** Whom somebody works for, however the organisation is called: `Associated Company`, `Account Name`. */
const worksFor =
  /^(\p{L}+ )?(account|company|organi[sz]ation|employer|institution|affiliation|foretag|arbetsgivare|kund|customer|client|bolag)( ?namn| name)?$/u

/** What an organisation lives by. */
export const trade =
  /^(bransch(er)?|industry|industries|naringsgren|line of business|verksamhetsgren|trade|sni( bransch| text)?)$/
