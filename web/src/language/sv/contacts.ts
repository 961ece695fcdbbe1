const quoted = (text: string) => `”${text}”`

/** Asking for contact, and what becomes of it. */
export const contacts = {
  title: 'Kontakter',
  lead: 'Här ser du vilka som vill ha kontakt med er och vilka ni har frågat. Bara ni, de andra och samordnarna ser det.',
  leadForAll: 'Alla som har bett om att få kontakt. De som väntar på en samordnare står först.',
  signInFirst: 'Logga in, så ser du era kontakter.',
  whose: 'Visa kontakter för',
  empty: 'Här är det tomt än så länge. Be om att få kontakt från en synergi, ett behov eller en organisation.',
  states: {
    WAITS_FOR_US: 'Väntar på ert svar',
    WAITS_FOR_OTHERS: 'Väntar på andra',
    AGREED: 'Har fått kontakt',
    CLOSED: 'Ingen kontakt nu',
  },
  waitsForCoordinator: 'Väntar på en samordnare',
  who: (asking: string, asked: string) => `${asking} vill ha kontakt med ${asked}`,
  whoProposed: (asking: string, asked: string) => `En samordnare föreslår kontakt mellan ${asking} och ${asked}`,
  since: (date: string) => `sedan ${date}`,
  ask: 'Be om att få kontakt',
  askTitle: (name: string) => `Be om att få kontakt med ${name}`,
  askLead:
    'De ser ert meddelande och kan säga ja, inte nu eller nej. Först när de har sagt ja ser ni hur ni når varandra.',
  from: 'Er organisation',
  fromHint: 'För vilken organisation frågar du?',
  message: 'Meddelande',
  messageHint: 'Vi har börjat åt dig. Ändra så att det låter som du själv.',
  reach: 'Så når de dig',
  reachHint: 'Namn, och e-post eller telefon. De ser det först när de har sagt ja.',
  throughCoordinator: 'Låt en samordnare förmedla frågan',
  send: 'Skicka',
  sent: 'Frågan är skickad.',
  proposal: {
    hint: 'Du frågar för någon annan. De får säga ja först, och sedan skickas frågan.',
    sent: 'Förslaget är skickat.',
    title: 'Vill ni ta kontakt?',
    yes: 'Ja, skicka frågan',
    done: 'Frågan är skickad.',
    no: 'Nej tack',
    declined: 'Förslaget är borttaget.',
  },
  already: (name: string) => `Ni och ${name} har redan en kontakt.`,
  see: 'Se kontakten',
  reply: 'Svara',
  about: 'Det gäller',
  how: 'Så når ni varandra',
  reachOf: (name: string) => `${name} nås så här`,
  unknownReach: 'Ingen därifrån har skrivit det än. Fråga en samordnare eller se organisationens sida.',
  asking: 'Frågar',
  asked: 'Blir tillfrågad',
  colleague: 'Ligger hos',
  askedOn: 'Frågan ställdes',
  remindedOn: 'Påminnelse',
  status: {
    PROPOSED: 'förslag från en samordnare',
    WITH_COORDINATOR: 'hos en samordnare',
    ASKED: 'väntar på svar',
    NOT_NOW: 'inte just nu',
    AGREED: 'ni har kontakt',
    DECLINED: 'ingen kontakt den här gången',
    WITHDRAWN: 'återtagen',
  },
  silent: 'utan svar',
  restsUntil: (date: string) => `inte just nu, till ${date}`,
  turn: {
    proposed: (name: string) =>
      `En samordnare föreslår att ni tar kontakt med ${name}. Inget skickas förrän ni har sagt ja.`,
    proposedTo: (name: string) =>
      `${name} ska säga ja innan frågan skickas. Loggar ingen därifrån in här än behöver någon bjudas in först.`,
    coordinator: 'En samordnare ska skicka frågan vidare.',
    coordinatorNotHere: (name: string) =>
      `Ingen från ${name} loggar in här än. Fråga någon som känner dem om de vill vara med, och skicka frågan vidare när de har kommit in.`,
    asked: (name: string) => `${name} ska svara.`,
    answeredNo: 'Det blir ingen kontakt den här gången. Det påverkar inte vad ni får för förslag.',
    notNow: (date: string) => `Frågan vilar till ${date}.`,
    silent: 'De har inte svarat på en månad. Ni behöver inte göra något mer.',
    agreed: 'Ni har båda sagt ja. Hör av er till varandra.',
    agreedThrough: (name: string) =>
      `${name} har sagt ja till en samordnare, men ingen därifrån har skrivit hur de nås än. Samordnaren kan hjälpa er vidare.`,
    noted: 'En samordnare har noterat ert ja. Skriv hur de når er.',
    agreedOthers: 'De har kontakt.',
    withdrawn: 'Frågan är återtagen.',
  },
  answer: {
    title: 'Ert svar',
    titleFor: (name: string) => `Svar för ${name}`,
    hint: 'Ett nej behöver inget skäl och påverkar inget annat.',
    choices: { YES: 'Ja, gärna', NOT_NOW: 'Inte just nu', NO: 'Nej tack', PASS: 'Låt en kollega svara' },
    reach: 'Så når de er',
    reachHint: 'Namn, och e-post eller telefon.',
    until: 'Fråga oss igen',
    person: 'Kollega',
    none: 'Ingen annan från er organisation finns här än.',
    send: 'Skicka svaret',
    pass: 'Lämna över',
    done: {
      YES: 'Ni har kontakt.',
      NOT_NOW: 'Vi frågar er igen längre fram.',
      NO: 'Svaret är skickat.',
      PASS: 'Frågan är överlämnad.',
    },
  },
  remind: 'Påminn en gång',
  reminded: 'Påminnelsen är skickad.',
  withdraw: 'Ta tillbaka frågan',
  withdrawn: 'Frågan är återtagen.',
  broker: (name: string) => `Skicka vidare till ${name}`,
  brokered: 'Frågan är skickad vidare.',
  collaborate: 'Lägg till ett samarbete',
  problems: {
    already_open: 'Ni har redan en kontakt som väntar. Titta under Kontakter.',
    asked_lately: 'Ni har nyligen frågat dem. Vänta ett tag, eller prata med en samordnare.',
    same: 'Välj en annan organisation än er egen.',
    not_there: 'Det du valde finns inte längre. Välj något annat.',
    not_left: 'Det är redan gjort, eller för tidigt. Ladda om sidan.',
    not_yours: 'Lämna det tomt. Bara de själva skriver hur de nås.',
    out_of_range: 'Välj en dag från i morgon till om ett år.',
  } as Record<string, string>,
  news: (n: number) =>
    n === 1 ? 'En fråga om kontakt väntar på ert svar' : `${n} frågor om kontakt väntar på ert svar`,
  synergy: {
    asked: 'Ni har bett om att få kontakt.',
    theyAsk: 'De vill ha kontakt med er.',
    proposed: 'En samordnare föreslår att ni tar kontakt.',
    agreed: 'Ni har kontakt.',
  },
  /** What the message begins with, from what the two have said. */
  draft: {
    hello: 'Hej,',
    weSeek: (need: string, offer: string) =>
      `ni skriver att ni kan bidra med det här: ${quoted(offer)}. Det skulle kunna hjälpa oss. Vi skriver: ${quoted(need)}.`,
    theySeek: (need: string, offer: string) =>
      `ni skriver att ni söker det här: ${quoted(need)}. Vi kan kanske bidra: ${quoted(offer)}.`,
    also: (need: string, offer: string) =>
      `Vi kan kanske också hjälpa er. Ni skriver: ${quoted(need)}. Vi kan bidra med det här: ${quoted(offer)}.`,
    way: {
      SAME_NEED: (yours: string, theirs: string) =>
        `ni söker ${quoted(theirs)}, och vi söker något liknande: ${quoted(yours)}. Kanske kan vi lösa det tillsammans.`,
      SAME_OFFER: (yours: string, theirs: string) =>
        `ni erbjuder ${quoted(theirs)}, och vi erbjuder något liknande: ${quoted(yours)}. Kanske kan vi avlasta varandra.`,
      THEY_TAKE: (yours: string, theirs: string) =>
        `ni skriver ${quoted(theirs)}. Kanske kan ni ha nytta av det vi har: ${quoted(yours)}.`,
      YOU_TAKE: (yours: string, theirs: string) =>
        `ni skriver ${quoted(theirs)}. Kanske kan vi ta emot det. Vi skriver: ${quoted(yours)}.`,
      THEY_HAVE_DONE: (yours: string, theirs: string) =>
        `ni arbetar med ${quoted(theirs)}. Det ligger nära det vi söker eller planerar: ${quoted(yours)}.`,
      YOU_HAVE_DONE: (yours: string, theirs: string) =>
        `ni söker eller planerar ${quoted(theirs)}. Vi arbetar redan med ${quoted(yours)}.`,
      SAME_WORK: (yours: string, theirs: string) =>
        `ni arbetar med ${quoted(theirs)}, och vi med något liknande: ${quoted(yours)}.`,
      THEY_CAN_HELP: (yours: string, theirs: string) =>
        `ni erbjuder ${quoted(theirs)}. Det kan vara till nytta för oss: ${quoted(yours)}.`,
      YOU_CAN_HELP: (yours: string, theirs: string) =>
        `vi erbjuder ${quoted(yours)}. Det kan vara till nytta för er: ${quoted(theirs)}.`,
      SAME_PURPOSE: (yours: string, theirs: string) =>
        `ni skriver ${quoted(theirs)}. Vi tänker på samma sak: ${quoted(yours)}.`,
      THEY_GOT_PAST: (yours: string, theirs: string) =>
        `ni arbetar med ${quoted(theirs)}. Det är något vi också tänker på: ${quoted(yours)}.`,
      YOU_GOT_PAST: (yours: string, theirs: string) =>
        `ni skriver ${quoted(theirs)}. Vi arbetar med det: ${quoted(yours)}.`,
      SAME_CHALLENGE: (yours: string, theirs: string) =>
        `ni arbetar med ${quoted(theirs)} och vi med ${quoted(yours)}. Det är samma utmaning från var sitt håll.`,
    },
    need: (text: string) => `ni skriver att ni söker det här: ${quoted(text)}. Vi tror att vi kan bidra.`,
    offer: (text: string) => `ni skriver att ni kan bidra med det här: ${quoted(text)}. Det skulle vi ha nytta av.`,
    initiative: (title: string) => `ni arbetar med ${quoted(title)}. Vi vill gärna höra mer om det.`,
    parallel: (theirs: string, ours: string) =>
      `ni arbetar med ${quoted(theirs)}, och vi med ${quoted(ours)}. De liknar varandra, så kanske kan vi lära av varandra eller göra något tillsammans.`,
    person: (name: string) => `vi vill gärna komma i kontakt med ${name}.`,
    organisation: 'vi vill gärna veta mer om vad ni gör och se om vi kan ha nytta av varandra.',
    end: 'Har ni lust att höras? En halvtimme räcker långt.',
    signed: (name: string) => `Hälsningar från ${name}`,
  },
}
