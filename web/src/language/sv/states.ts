/** How states speak: what happened, what is kept, what to do. */
export const states = {
  loading: 'Hämtar …',
  noMatches: 'Inget stämmer med det du valde. Ta bort ett filter, eller sök på något annat.',
  away: 'Vi når inte servern just nu. Det du redan har öppnat går att läsa. Sidan uppdateras när kontakten är tillbaka.',
  offline: 'Vi nådde inte servern. Försök igen om en stund.',
  offlineKept: 'Vi nådde inte servern. Det du skrev finns kvar här. Försök igen om en stund.',
  tooOften: 'Du har hämtat mycket på kort tid. Vänta en minut och försök igen.',
  refused: 'Det här syns inte för alla. Logga in, eller fråga en samordnare.',
  failed: 'Något gick fel hos oss. Försök igen om en stund.',
  failedKept: 'Något gick fel hos oss. Det du skrev finns kvar här. Försök igen om en stund.',
  reference: (code: string) => `Uppge koden om du kontaktar oss: ${code}`,
  retry: 'Försök igen',
  denied:
    'Det här hör till någon annan, så du kan inte spara det. Det du skrev finns kvar här. Logga in, eller fråga dem det gäller.',
  notYours: 'Det här hör till någon annan. Logga in, eller fråga dem det gäller.',
  notFoundSignedOut:
    'Det du söker visas inte här. Det kan ha tagits bort, adressen kan vara fel, eller så är det inte för alla: då ser du det när du har loggat in.',
  notFound: 'Det du söker finns inte. Det kan ha tagits bort, eller så är adressen fel.',
  more: 'Visa fler',
  moreActions: 'Fler åtgärder',
  moreActionsFor: (name: string) => `Fler åtgärder: ${name}`,
  undo: 'Ångra',
  undoKey: 'Ångra med Control Z.',
  notice: 'Meddelande',
  close: 'Stäng',
  cancel: 'Avbryt',
  sortBy: (column: string) => `Sortera efter ${column.toLowerCase()}`,
}
