/** A text as XML holds it, in an element or an attribute; what XML cannot hold at all is left away. */
export function xmlText(text: unknown): string {
  return Array.from(String(text ?? ''))
    .filter(isPossible)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;')
}

/** True for a character of XML 1.0 (§ 2.2): no control characters, no halves of letters. */
function isPossible(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}
