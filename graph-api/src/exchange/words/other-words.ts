import type { EntityKind, RowKind } from '../mapping/targets.ts'
import { fold } from './fold.ts'

/** Words to what they mean, each list in Swedish and English. */
function lookUp<Meaning extends string>(lists: Readonly<Record<Meaning, string>>): (word: string) => Meaning | null {
  const byWord = new Map<string, Meaning>()
  for (const [meaning, words] of Object.entries(lists) as [Meaning, string][]) {
    byWord.set(fold(meaning), meaning)
    for (const word of words.split(',')) byWord.set(fold(word), meaning)
  }
  return (word) => byWord.get(fold(word.replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2'))) ?? null
}

type Status = 'idea' | 'planned' | 'ongoing' | 'paused' | 'completed'

const statusOfWord = lookUp<Status>({
  idea: 'idé,ide,förslag,proposal,idéer,ideas,idélista,backlog,önskelista,wishlist,koncept,concept,förstudie,feasibility study,feasibility',
  planned:
    'planerad,planerat,planeras,planering,planned,kommande,upcoming,beviljad,approved,planning,signed,ej påbörjad,inte påbörjad,ej påbörjat,ej startad,inte startad,not started,to do,todo,att göra,next,nästa,scheduled,inplanerad,planerade,scoping,design,pre study,preparation,förberedelse,förbereds,initiering,not yet started,not begun',
  ongoing:
    'pågående,pågår,aktiv,aktivt,active,ongoing,running,gällande,gäller,in force,in progress,started,startad,genomförande,under genomförande,implementation,under implementation,being implemented,löpande,open,i drift,startat,påbörjad,påbörjat,doing,on track,enligt plan,i fas,delayed,försenad,försenat,behind,in review,pågående arbete,under arbete,work in progress,at risk,off track,på väg,på gång,underway,under way,on the way,delvis,partly,delivery,delivering,execution,utförande,drift,förvaltning,live',
  paused: 'pausad,pausat,vilande,paused,on hold,inactive,inaktiv,resting,blocked,väntar,waiting,stoppad,parkerad',
  completed:
    'avslutad,avslutat,klar,klart,completed,finished,closed,done,ended,terminated,slutförd,slutfört,genomförd,genomfört,stängd,färdig,färdigt,avklarad,avklarat,klara,avslutade,genomförda,complete,resolved,achieved,uppnått,uppfyllt,delivered',
})

/** What may follow a status without changing it: when, a bracket, how. What follows otherwise may turn it: `Klar för start`. */
const afterStatus =
  /^\s*(?:[(,;:–-]|\d|(?:i|in|enligt|efter|sedan|since|till|until|tom|t\.?o\.?m\.?|under|during|fas|phase|etapp|stage|q\d)(?=[\s.\d]))/i

/** The status of an initiative, also where its word leads: `Klar 2025`, `Pågår (fas 2)`. Null where none is meant. */
export function statusOf(word: string): Status | null {
  const whole = statusOfWord(word)
  if (whole) return whole
  const words = word.trim().split(/\s+/)
  for (const count of [3, 2, 1]) {
    const lead = words
      .slice(0, count)
      .join(' ')
      .replace(/[(,;:].*$/, '')
      .trim()
    const found = lead === '' ? null : statusOfWord(lead)
    if (found) return afterStatus.test(word.trim().slice(lead.length)) ? found : null
  }
  return null
}

/** The language of a text. */
export const languageOf = lookUp({
  sv: 'svenska,swedish,swe,sv-se,se,svensk,sv_se,swedish (sweden)',
  en: 'engelska,english,eng,en-gb,en-us,engelsk,en_us,en_gb',
  other: 'annat,annan,other',
})

/** How an organisation belongs to an initiative. */
export const partRoleOf = lookUp({
  LEADS:
    'lead,leads,leader,leder,driver,ledare,projektledare,projektägare,koordinator,coordinator,samordnare,huvudsökande,lead partner,ägare,owner,huvudman,ansvarig,lead organisation,main applicant,koordinerande,projektkoordinator,lead applicant,initiativtagare,leads project,coordinating,värd,host,accountable,ansvarar,l,k,a',
  TAKES_PART_IN:
    'partner,partners,deltagare,deltar,participant,participants,takes part,takes part in,member,medlem,medverkande,samarbetspartner,projektpartner,stödjer,part,participates,participates in,involved,project partner,medsökande,third party,thirdparty,associated partner,associatedpartner,internationalpartner,supporting,beneficiary,partner in,deltar i,medverkar,collaborator,bidrar,consulted,utför,rådfrågas,p,d,m,r,c,s',
})

/** True for a word for what a body is in a project, which is nobody's post at work: `Coordinator`, `BEN`. */
export const saysPartOnly = (word: string): boolean =>
  /^(coo|coordinator|koordinator|ben|beneficiary|bene|participant|partner|lead partner|huvudsokande|medsokande|deltagare|ap|associated partner|ae|affiliated entity|ltp|third party|int|wp lead(er)?)$/.test(
    fold(word),
  )

/** The kind of a need or an offer. */
export const resourceKindOf = lookUp({
  competence:
    'kompetens,kunskap,expertis,competence,skills,knowledge,expertise,rådgivning,advice,utbildning,training,service,tjänst,services',
  venue: 'lokal,lokaler,plats,venue,space,room,yta,mötesplats,premises',
  funding: 'finansiering,pengar,medel,funding,money,finance,bidrag,sponsring,capital,investering',
  data: 'data,information,statistik,statistics,underlag,dataset',
  time: 'tid,arbetstid,time,volontärer,volunteers,personal,staff,hands',
  equipment: 'utrustning,equipment,verktyg,tools,maskiner,fordon,vehicles',
  contacts: 'kontakter,nätverk,contacts,network,samarbete,partners,collaboration',
  material: 'material,råvaror,materials,goods,varor',
  other: 'annat,övrigt,other',
})

/** The kind of a gathering. */
export const gatheringKindOf = lookUp({
  learning_meeting: 'lärmöte,lärande möte,learning meeting,kurs,course,utbildning,training,workshop,seminarium,seminar',
  webinar: 'webbinarium,webinar,online,webinarium,digitalt',
  open_space: 'open space,öppet rum,öppet forum',
  theme_meeting: 'temamöte,tematräff,theme meeting,möte,meeting,konferens,conference,träff,nätverksträff',
  other: 'annat,övrigt,other,event,evenemang',
})

/** Relationships as tables name them, before it is known what kinds of things they join. */
export const relationMeanings = [
  'leads',
  'owns',
  'takes_part',
  'works_at',
  'about',
  'part_of',
  'broader',
  'located_in',
  'collaborates',
  'contact_for',
  'attends',
  'seeks',
  'offers',
] as const
export type RelationMeaning = (typeof relationMeanings)[number]

export const relationOfWord = lookUp<RelationMeaning>({
  leads:
    'leads,lead,leder,leds av,driver,drivs av,coordinates,coordinator,koordinerar,led by,initierar,samordnar,projektägare,runs,funds project',
  owns: 'owns,äger,ägare,owner,ägare till,owner of,moderbolag till,moderbolag,parent company of,holds shares in,delägare i,delägare',
  takes_part:
    'takes part,takes part in,participates,participates in,participant,partner,partner in,deltar,deltar i,medverkar,deltagare,involved in,projektpartner,bidrar till,contributes to',
  works_at:
    'works at,works for,employee,anställd,anställd hos,anställd av,anställd på,arbetar på,arbetar hos,employed by,jobbar på,works with org,medarbetare,represents,representerar',
  about: 'about,om,handlar om,tema,theme,topic,tagged,has theme,berör,concerns',
  part_of:
    'part of,sub organisation of,del av,ingår i,belongs to,tillhör,subproject of,delprojekt,delprojekt i,child of,parent,owned by,ägs av,dotterbolag till,dotterbolag,subsidiary of,subsidiary',
  broader: 'broader,bredare,överordnat,narrower of,is a',
  located_in: 'located in,also in,ligger i,finns i,based in,plats,in,sits in,verksam i,active in',
  collaborates:
    'collaborates,collaboration,collaborates with,cooperates with,samverkar med,samarbetar,samarbetar med,samarbete,partnership,partnerskap,works with,cooperates,cooperation,nätverk,network,partner with,partner till,partner to,partner of,tie,connected,kontakt,samverkar,samverkan,knows,mou',
  contact_for: 'contact for,kontaktperson för,kontakt för,projektledare,project manager,manages',
  attends: 'attends,attended,deltog,deltar på,deltog i,närvarar,speaks at,speaker',
  seeks: 'seeks,söker,behöver,needs,wants,efterfrågar',
  offers: 'offers,makes offer,erbjuder,bidrar med,kan bidra med',
})

/** Which way a connection goes. */
export const directionOf = lookUp({
  directed: 'directed,enkelriktad,riktad,forward,false,nej,no,enkel',
  reversed: 'reversed,backward,omvänd',
  undirected: 'undirected,oriktad,none,ingen',
  mutual: 'mutual,ömsesidig,bidirectional,dubbelriktad,true,ja,yes,both,båda,1',
})

const rowKindWords = lookUp<EntityKind | 'nothing'>({
  organisation:
    'organisation,organization,org,organisationer,organizations,aktör,actor,aktörer,intressent,stakeholder,entity,institution,agent,member,medlem,partner',
  person: 'person,personer,people,individual,individ,human,expert,experts,external experts,kontaktperson,participant',
  initiative:
    'initiativ,initiative,projekt,project,projects,program,programme,programmes,aktivitet,activity,insats,action,pilot,campaign,initiatives,project site,energy.projectsite,testbädd,testbed,åtgärd',
  theme:
    'tema,theme,topic,ämne,tag,sdg,mål,goal,fokusområde,focus area,concept,skos concept,område,sakområde,keyword,issue',
  place: 'plats,place,ort,city,location,stad,site,geography,country,land,neighbourhood,stadsdel',
  gathering:
    'träff,möte,event,evenemang,meeting,workshop,konferens,conference,gathering,seminarium,webbinarium,webinar',
  need: 'behov,need,want,request,demand,efterfrågan,söker,sökes,behöver,behövs,önskas,efterfrågas,efterlyses,seeking,wanted,looking for',
  offer:
    'erbjudande,offer,resurs,resource,tjänst,service,erbjuder,erbjuds,bidrar med,kan bidra,offered,offering,offers',
  nothing:
    'programvara,software,tool,verktyg,document,dokument,publication,publikation,dataset,loop,link,webbplats,report,rapport,art,produkt,product,technology,teknik',
})

const bodies =
  /\b(council|committee|subcommittee|department|agency|office|ministry|academy|centre|center|institute|board|body|group|network|administration|authority|association|union|foundation|university|company|bureau|commission|namnd|kommitte|rad|forvaltning|verk|institut|nätverk|organi[sz]ation|cooperative|entity)\b/

/** What kind of thing a type word of a table is; null where it is not known, `nothing` where there is no place for it. */
export function rowKindOfWord(word: string, isOrganisationKind: boolean): RowKind | 'nothing' | null {
  const known = rowKindWords(word)
  if (known) return known
  if (isOrganisationKind) return 'organisation'
  return bodies.test(fold(word.replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2'))) ? 'organisation' : null
}
