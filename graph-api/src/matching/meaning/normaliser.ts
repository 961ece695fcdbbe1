/** Which characters are read as others: full width as plain, ligatures as letters, control signs as nothing. */
export type Normaliser = ReadonlyMap<string, string>

/** Reads `normaliser.tsv`: code point (hex) and replacement (JSON) a line. */
export function readNormaliser(file: string): Normaliser {
  const replacements = new Map<string, string>()
  for (const line of file.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 1) continue
    replacements.set(String.fromCodePoint(Number.parseInt(line.slice(0, tab), 16)), JSON.parse(line.slice(tab + 1)))
  }
  return replacements
}

/** A word as the model reads it, with where each of its characters came from in the text (UTF-16 offset). */
export interface NormalWord {
  readonly characters: string[]
  readonly offsets: number[]
}

/**
 * Splits a text at its spaces, as the model was trained to read it: characters replaced, runs of spaces as one.
 * @param limit how many characters are read at most; the rest of a longer text is left out
 */
export function normalWords(text: string, normaliser: Normaliser, limit: number): NormalWord[] {
  const words: NormalWord[] = []
  let word: NormalWord = { characters: [], offsets: [] }
  let [offset, read, afterSpace] = [0, 0, true]
  const close = () => {
    words.push(word)
    word = { characters: [], offsets: [] }
  }
  for (const given of text) {
    for (const character of normaliser.get(given) ?? given) {
      if (character === ' ') {
        if (!afterSpace) close()
        afterSpace = true
        continue
      }
      afterSpace = false
      word.characters.push(character)
      word.offsets.push(offset)
      read += 1
    }
    offset += given.length
    if (read >= limit) break
  }
  // A space at the very end is a word without letters to the model; the first word is there even if it is empty.
  if (word.characters.length > 0 || words.length === 0 || afterSpace) close()
  return words
}
