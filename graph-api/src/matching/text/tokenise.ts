/** A word as it is compared, and where it stands in the text as it was written (UTF-16 offsets, end exclusive). */
export type Token = { word: string; start: number; end: number }

const WORD = /\p{L}[\p{L}\p{M}]+/gu
const MARKUP = /<\/?[a-z][^<>]{0,200}>|&[a-z]{2,8};|https?:\/\/\S+/gi

/**
 * Splits a text into words: two letters or more, NFC, lower case. Markup, entities and addresses are skipped.
 * The offsets hold in the text as given, also where it is not in NFC, so that a page can mark the words.
 */
export function tokenise(text: string): Token[] {
  const readable = text.includes('<') || text.includes('&') || text.includes('://') ? blankOut(text) : text
  const tokens: Token[] = []
  for (const match of readable.matchAll(WORD)) {
    const word = match[0].normalize('NFC').toLowerCase()
    if (word.length >= 2) tokens.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

function blankOut(text: string): string {
  return text.replace(MARKUP, (markup) => ' '.repeat(markup.length))
}
