const seeks =
  'söker|behöver|efterfrågar|önskar|vill|saknar|letar|erbjuder|kan|har|lånar|bidrar|delar|ställer|needs?|seeks?|wants?|offers?|can|has|is looking|are looking|looks?|would like|provides?|lends?'
const before = new RegExp(`^(.{2,80}?)\\s+(?:${seeks})(?=\\s)`, 'iu')

/** What in a text about something sought or offered may be whose it is: before the verb, in brackets or behind a dash at its end, before a colon. */
export function holdersNamedIn(text: string): string[] {
  const [line = ''] = text.split('\n')
  const found = [before, /\(([^()]{2,80})\)\s*\.?$/u, /\s[–—-]\s([^–—]{2,80})$/u, /^([^:]{2,80}):\s/u].map(
    (pattern) => pattern.exec(line)?.[1]?.trim() ?? '',
  )
  return found.filter((name) => /^\p{Lu}/u.test(name))
}
