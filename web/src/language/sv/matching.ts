/** How the matching weighs, in the open. */
export const matching = {
  title: 'Så rangordnar vi förslagen',
  lead: 'Förslagen bygger på det ni själva har skrivit. Här ser du hur delarna vägs ihop, vad som har ändrat vikterna och hur ofta ni har hållit med.',
  link: 'Så rangordnar vi förslagen',
  weights: 'Vikterna i dag',
  unmoved: 'Ingen har tagit ställning till något förslag än, så vikterna är oförändrade.',
  moved: (n: number) =>
    n === 1 ? 'Ett ställningstagande har flyttat vikterna lite.' : `${n} ställningstaganden har flyttat vikterna lite.`,
  meant: (share: string) => `från början ${share}`,
  reset: 'Återställ vikterna',
  resetDone: 'Vikterna är som från början. Det ni har tagit ställning till finns kvar.',
  resetAt: (date: string) => `Återställda ${date}.`,
  judged: 'Har förslagen varit användbara?',
  judgedLead:
    'Att följa, be om kontakt eller redan känna varandra räknas som ja. ”Det passar inte oss” räknas som nej.',
  nothingJudged: 'Det vet vi inte än. Ingen har tagit ställning.',
  relevant: 'Användbara',
  notRelevant: 'Passade inte',
  precision: 'Andel användbara förslag',
  fairness: 'Får alla plats?',
  fairnessLead: 'Ingen ska synas överallt, och den som är ny ska inte hamna sist.',
  coverage: 'Organisationer som föreslås för någon',
  mostShown: 'Den som föreslås mest finns i',
  lists: (n: number, all: number) => (n === 1 ? `en av ${all} listor` : `${n} av ${all} listor`),
  failing: 'Förslagen uppdateras inte just nu. Vi försöker igen hela tiden, och det ni skriver finns kvar.',
  computed: 'Senast uppdaterat',
  pending: 'Ändringar som räknas in',
}
