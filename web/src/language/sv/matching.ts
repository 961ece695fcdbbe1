/** How the matching weighs, in the open. */
export const matching = {
  title: 'Så väger vi',
  lead: 'Förslagen bygger på det ni själva har skrivit. Här ser du hur delarna vägs ihop, vad som har ändrat vikterna och hur ofta ni har hållit med.',
  link: 'Så väger vi',
  weights: 'Vikterna i dag',
  unmoved: 'Ingen har tagit ställning till ett förslag än, så vikterna är som de var tänkta.',
  moved: (n: number) =>
    n === 1 ? 'Ett ställningstagande har flyttat vikterna lite.' : `${n} ställningstaganden har flyttat vikterna lite.`,
  meant: (share: string) => `tänkt ${share}`,
  reset: 'Börja om från början',
  resetDone: 'Vikterna är som de var tänkta. Det ni har tagit ställning till finns kvar.',
  resetAt: (date: string) => `Började om ${date}.`,
  judged: 'Har förslagen varit till nytta?',
  judgedLead:
    'Att följa, be om en presentation eller redan känna varandra räknas som ja. ”Det passar inte oss” räknas som nej.',
  nothingJudged: 'Det vet vi inte än. Ingen har tagit ställning.',
  relevant: 'Till nytta',
  notRelevant: 'Passade inte',
  precision: 'Andel till nytta',
  fairness: 'Syns alla?',
  fairnessLead: 'Ingen ska synas överallt, och den som är ny ska inte hamna sist.',
  coverage: 'Organisationer som föreslås för någon',
  mostShown: 'Den som syns mest finns i',
  lists: (n: number, all: number) => (n === 1 ? `en av ${all} listor` : `${n} av ${all} listor`),
  failing: 'Förslagen uppdateras inte just nu. Vi försöker igen hela tiden, och det ni skriver finns kvar.',
  computed: 'Senast uppdaterat',
  pending: 'Ändringar på väg in',
}
