/** A word of a table as it stands, without what a bracket adds, and its parts where it names several: each is looked up in turn. */
export function lookUpParts<Meaning>(word: string, find: (text: string) => Meaning | null): Meaning | null {
  const whole = find(word)
  if (whole !== null) return whole
  const bare = word.replace(/\s*\([^()]*\)\s*$/, '')
  const found = bare === word ? null : find(bare)
  if (found !== null) return found
  const parts = bare.split(/\s*(?:\/|\||\+|,|;|\s(?:och|eller|and|or|&)\s)\s*/).filter((part) => part !== '')
  if (parts.length < 2) return null
  const meanings = new Set(parts.map(find))
  const [first] = meanings
  return meanings.size === 1 && first !== undefined ? first : null
}
