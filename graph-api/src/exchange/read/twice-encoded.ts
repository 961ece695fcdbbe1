import { windows1252From80 } from './code-pages.ts'

/** UTF-8 letters of two or three bytes, each byte read as Windows-1252 (and Latin-1 for the five bytes it leaves open). */
const second = `[\u0080-\u00bf${windows1252From80.slice(0, 0x20).replace(/[\u0080-\u009f]/g, '')}]`
const twice = new RegExp(`[ÂÃÄÅ]${second}|â${second}${second}`, 'g')
const byteOf = new Map(Array.from(windows1252From80, (letter, at) => [letter, 0x80 + at]))

/** True where a text holds what UTF-8 looks like when it is taken for Windows-1252: `UmeÃ¥`. */
export function looksTwiceEncoded(text: string): boolean {
  const found = text.match(twice) ?? []
  return found.some((letters) => decodePair(letters) !== null)
}

/** The text with what was encoded twice put right; all else stays. */
export function decodeTwiceEncoded(text: string): string {
  return text.replace(twice, (letters) => decodePair(letters) ?? letters)
}

function decodePair(letters: string): string | null {
  const bytes = Array.from(letters, (letter) => byteOf.get(letter) ?? letter.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes))
  } catch {
    return null
  }
}
