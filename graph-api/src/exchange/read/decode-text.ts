import { cp850, windows1252From80 } from './code-pages.ts'
import type { Encoding, EncodingFound } from './source.ts'
import { decodeTwiceEncoded, looksTwiceEncoded } from './twice-encoded.ts'

/** How the bytes begin that say which way letters are written. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** The share of zero bytes, at even or at odd places, from which a text without a mark is taken for UTF-16. */
const zerosOfUtf16 = 0.3
const looksAt = 4_000
const sampleLength = 120
/** By so much the likeliest of the 8-bit encodings must lead to be taken without asking. */
const clearLead = 2

/** The text of a file in one encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'windows-1252') return eightBit(bytes, windows1252From80)
  if (encoding === 'cp850') return eightBit(bytes, cp850)
  if (encoding === 'twice') return decodeTwiceEncoded(new TextDecoder('utf-8').decode(bytes))
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * The text of a file, whatever it was written as. UTF-8 and UTF-16 can be told; of the encodings with one byte a letter the
 * likeliest for Swedish is taken, and the others are named with a sample line wherever it is not plain which one it is.
 * @param chosen the encoding that the person chose, if any
 */
export function decodeText(bytes: Uint8Array, chosen?: Encoding): { text: string; encoding: EncodingFound } {
  if (chosen) {
    // What was chosen by a slip can be chosen again.
    const { choices } = decodeText(bytes).encoding
    return { text: decodeAs(bytes, chosen), encoding: { used: chosen, sure: true, choices } }
  }
  const mark = marks.find((known) => known.bytes.every((byte, at) => bytes[at] === byte))
  const sure = mark && mark.encoding !== 'utf-8' ? mark.encoding : unmarkedUtf16(bytes)
  if (sure) return { text: decodeAs(bytes, sure), encoding: { used: sure, sure: true, choices: [] } }
  const utf8 = strictUtf8(bytes)
  if (utf8 === null) return likeliestOf(bytes)
  if (!looksTwiceEncoded(utf8)) return { text: utf8, encoding: { used: 'utf-8', sure: true, choices: [] } }
  const repaired = decodeTwiceEncoded(utf8)
  const choices = [
    { encoding: 'twice' as const, sample: sampleOf(repaired, utf8) },
    { encoding: 'utf-8' as const, sample: sampleOf(utf8, utf8) },
  ]
  return { text: repaired, encoding: { used: 'twice', sure: false, choices } }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0]
  const seen = Math.min(bytes.length, looksAt)
  for (let at = 0; at < seen; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > zerosOfUtf16 * seen) return 'utf-16le'
  return even > zerosOfUtf16 * seen ? 'utf-16be' : undefined
}

/** The letters from 0x80 up, one by one: Node 20 decodes 0x80 to 0x9f of Windows-1252 as control characters. */
function eightBit(bytes: Uint8Array, lettersFrom80: string): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u00ff]/g, (letter) => lettersFrom80[letter.charCodeAt(0) - 0x80] ?? letter)
}

function likeliestOf(bytes: Uint8Array): { text: string; encoding: EncodingFound } {
  const broken = brokenUtf8(bytes)
  const tried = (['windows-1252', 'macintosh', 'cp850'] as const)
    .map((encoding) => {
      const text = decodeAs(bytes, encoding)
      return { encoding, text, score: plausibility(text) }
    })
    .sort((a, b) => b.score - a.score)
  const [best, next] = tried as [(typeof tried)[0], (typeof tried)[0]]
  const sure = best.encoding === 'windows-1252' && best.score - next.score >= clearLead
  const line = lineWithLetters(best.text)
  const choices = sure ? [] : tried.map(({ encoding, text }) => ({ encoding, sample: sampleAt(text, line) }))
  if (broken !== null) {
    const found = lineWithLetters(broken)
    const utf8 = { encoding: 'utf-8' as const, sample: broken.slice(found.from, found.to) }
    const others = tried.map(({ encoding, text }) => ({ encoding, sample: sampleAt(text, line) }))
    return { text: broken, encoding: { used: 'utf-8', sure: false, choices: [utf8, ...others] } }
  }
  return { text: best.text, encoding: { used: best.encoding, sure, choices } }
}

/** Letters that Swedish, its neighbours and names bring; and letters that only a wrong encoding puts into its words. */
const usual = /[åäöÅÄÖéÉèüÜæøÆØáàçñëïôß]/gu
const unusual = /[ŒœŠšŽžŸÂÃÕõ¸ƒˆ˜‰†‡„‚‹›ÌÏÐÎðÊ]/gu
const signInWord = /\p{L}[^\p{L}\p{N}\s\p{P}]\p{L}|\p{L}[„”“†‡‰…•Œ]\p{L}|\p{L}[\u0080-\u009f\u2500-\u259f]/gu

/** How much a text looks like words with å, ä and ö. Higher is likelier; no upper bound. */
function plausibility(text: string): number {
  const part = text.slice(0, 200_000)
  const count = (pattern: RegExp) => part.match(pattern)?.length ?? 0
  return count(usual) - 2 * count(unusual) - 3 * count(signInWord)
}

const sampleAt = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to)

/**
 * The text of a file that is UTF-8 but for some bytes, each of which is a �: a line that was pasted from elsewhere, or a
 * letter that was cut through. Null where fewer letters are whole in UTF-8 than broken, as in each of the 8-bit encodings.
 */
function brokenUtf8(bytes: Uint8Array): string | null {
  let [whole, broken] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0
    if (first < 0x80) continue
    const more =
      first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0
    const follows = bytes.subarray(at + 1, at + 1 + more)
    if (more > 0 && follows.length === more && follows.every((byte) => byte >= 0x80 && byte < 0xc0)) {
      whole += 1
      at += more
    } else broken += 1
  }
  return whole > broken ? new TextDecoder('utf-8').decode(bytes) : null
}

/** From where to where the first line stands that has a letter beyond ASCII. */
function lineWithLetters(text: string): { from: number; to: number } {
  const at = Math.max(0, text.search(/[^\0-\x7f]/))
  const from = Math.max(text.lastIndexOf('\n', at) + 1, at - sampleLength / 2)
  const end = text.indexOf('\n', at)
  return { from, to: Math.min(end === -1 ? text.length : end, from + sampleLength) }
}

function sampleOf(text: string, broken: string): string {
  const number = broken.slice(0, Math.max(0, broken.search(/Ã|Â/))).split('\n').length
  return (text.split('\n')[number - 1] ?? '').trim().slice(0, sampleLength)
}
