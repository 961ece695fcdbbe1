/** How the bytes begin that say which way letters are written. */
const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** The share of zero bytes, at even or at odd places, from which a text without a mark is taken for UTF-16. */
const zerosOfUtf16 = 0.3
const looksAt = 4_000

/**
 * The text of a table's file, whatever a spreadsheet wrote it as: UTF-8 or UTF-16, with a byte order mark or without, or
 * Windows-1252, which Excel calls CSV. What is no UTF-8 is Windows-1252, so that å, ä and ö come through.
 */
export function decodeTable(bytes: Uint8Array): string {
  const mark = marks.find((known) => known.bytes.every((byte, at) => bytes[at] === byte))
  const encoding = mark?.encoding ?? unmarkedUtf16(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
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

/** The letters of 0x80 to 0x9f: Node 20 decodes them as the control characters of Latin-1. */
const lettersFrom80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replace(/[\u0080-\u009f]/g, (control) => lettersFrom80[control.charCodeAt(0) - 0x80] ?? control)
}
