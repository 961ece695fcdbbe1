/** What waits for a coordinator's decision. */
export const desk = {
  title: 'Att göra',
  lead: 'Det här väntar på en samordnare. Det som har väntat längst står först. Förslag från matchningen står med det som stämmer bäst först.',
  show: 'Visa',
  coordinatorsOnly: 'Det här är för samordnarna.',
  nothing: 'Inget väntar just nu.',
  nothingOfKind: 'Inget sådant väntar just nu.',
  all: (count: string) => `Visa alla ${count}`,
  kinds: {
    CONTACTS: 'Kontakter att förmedla',
    JOIN_REQUESTS: 'Vill vara med i en organisation',
    COLLABORATIONS: 'Samarbeten som någon inte har bekräftat',
    NEXT_STEPS: 'Nästa steg som skulle ha tagits',
    NEWCOMERS: 'Nya partner utan kontakter',
    MINI_NETWORKS: 'Mininätverk som har stannat av',
    DUPLICATES: 'Sådant som kan ha lagts in två gånger',
    PARALLELS: 'Parallella initiativ att bedöma',
    SYNERGIES: 'Starka synergier som ingen har tittat på',
    NEEDS: 'Behov som ingen möter',
    INITIATIVES: 'Initiativ som ingen har uppdaterat på ett år',
    ORGANISATIONS: 'Partner utan förslag',
    CHALLENGES: 'Klimatutmaningar med färre än två partner',
    PARTNERS: 'Partner med färre än fem åtaganden',
  },
  leads: {
    CONTACTS: 'Någon vill ha kontakt med en organisation som ingen loggar in för, eller har bett om din hjälp.',
    JOIN_REQUESTS: 'De som företräder organisationen svarar, eller du.',
    COLLABORATIONS: 'Ett samarbete räknas först när alla parter har bekräftat det.',
    NEXT_STEPS: 'Dagen har passerat. Fråga den som ansvarar hur det går.',
    NEWCOMERS: 'De har varit med i högst ett år och har varken frågat, blivit frågade eller börjat något med andra.',
    MINI_NETWORKS:
      'De har hållit på att bildas i mer än en månad eller vilat i mer än ett halvår. Fråga om de vill träffas eller avsluta.',
    DUPLICATES: 'Jämför dem. Slå ihop dem, eller säg att de inte är samma.',
    PARALLELS: 'Säg hur de hänger ihop, eller för ihop dem som leder dem.',
    SYNERGIES:
      'Båda kan ha nytta av det, men ingen av dem har svarat på förslaget än. Säger du att det inte är aktuellt vilar förslaget i ett halvår.',
    NEEDS: 'Matchningen har inte hittat något erbjudande som kan passa.',
    INITIATIVES: 'Fråga dem som leder initiativet om det fortfarande pågår.',
    ORGANISATIONS: 'Matchningen har inget bättre än långsökta förslag till dem.',
    CHALLENGES: 'Fråga vilka som kan ta sig an dem.',
    PARTNERS: 'Varje partner åtar sig minst fem av klimatutmaningarna.',
  },
  keys: 'Med tangentbordet, när du står på en rad: J och K går mellan raderna, Retur öppnar. Där det går att säga nej: X markerar, N säger nej, Ctrl+Z ångrar.',
  declines: {
    DUPLICATES: 'Inte samma',
    PARALLELS: 'Inget samband',
    SYNERGIES: 'Inte aktuellt',
  } as Record<string, string>,
  mark: (what: string) => `Markera ${what}`,
  markAll: 'Markera alla som visas',
  declineMarked: (word: string, n: number) => `${word} (${n} markerade)`,
  declined: (n: number) => (n === 1 ? 'Svaret är sparat.' : `${n} svar är sparade.`),
  declinedSome: (n: number, of: number) => `${n} av ${of} svar är sparade. Försök igen med de andra.`,
  takenBack: 'Ångrat. De väntar igen.',
  pair: (one: string, other: string) => `${one} och ${other}`,
  since: (date: string) => `sedan ${date}`,
  askToJoin: (n: number) => (n === 1 ? 'en person väntar' : `${n} personer väntar`),
  unconfirmed: (n: number) => (n === 1 ? 'en part har inte bekräftat' : `${n} parter har inte bekräftat`),
  partners: (n: number): string => (n === 0 ? 'ingen partner' : 'en partner'),
  commitments: (n: number) => (n === 0 ? 'inga åtaganden' : n === 1 ? 'ett åtagande' : `${n} åtaganden`),
  told: (n: number) =>
    n === 0
      ? 'har inte berättat vad de söker eller kan bidra med'
      : n === 1
        ? 'har berättat om ett behov eller erbjudande, men inget passar ihop med det än'
        : `har berättat om ${n} behov och erbjudanden, men inget passar ihop med dem än`,
}
