/** How several addresses in one cell are parted. */
const between = /[\s,;|]+/

/** The addresses on the web after the first one of a cell. */
export function furtherAddresses(text: string): string[] {
  return text
    .trim()
    .split(between)
    .slice(1)
    .filter((part) => /^(https?:|www\.)/i.test(part) && webAddressOf(part) !== null)
}

/**
 * The first address on the web of a cell with its scheme: `www.umea.se` gets https://. Null where it is none, and where its path
 * goes on behind a blank, so that nobody knows where it ends.
 */
export function webAddressOf(text: string): string | null {
  const isCut = /^\S+\.\S+\/\S* +(?!https?:|www\.)[\p{L}\p{N}]/iu.test(text.trim().split(/[,;|\n]/)[0] ?? '')
  if (isCut) return null
  const first = text.trim().split(between)[0] ?? ''
  const whole = /^https?:\/\//i.test(first)
    ? first
    : /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+([/?#]\S*)?$/u.test(first)
      ? `https://${first}`
      : ''
  if (whole === '' || whole.length > 500) return null
  try {
    const url = new URL(whole)
    return url.username === '' && url.password === '' && url.hostname.includes('.') ? whole : null
  } catch {
    return null
  }
}

/** What two addresses of the same site have in common: the name of the machine without `www.`; empty where it is none. */
export function hostOf(address: string | null | undefined): string {
  try {
    return address ? new URL(address).hostname.replace(/^www\./, '').toLowerCase() : ''
  } catch {
    return ''
  }
}

/** An e-mail address without `mailto:`; null where it is none. */
export function emailOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>$/, '$1')
  return plain.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@.<>(),;:"]+$/.test(plain) ? plain : null
}

/** The e-mail addresses of a cell, the first first; none where its first part is none. */
export function emailsOf(text: string): string[] {
  const whole = emailOf(text)
  if (whole !== null) return [whole]
  const found = text.split(/[\s,;|/]+/).flatMap((part) => emailOf(part) ?? [])
  return emailOf(text.trim().split(/[\s,;|/]+/)[0] ?? '') === null ? [] : [...new Set(found)]
}

/** A telephone number; a spreadsheet that takes 0701112223 for a number loses its zero. */
export const phoneOf = (text: string): string => text.replace(/^"+|"+$/g, '').replace(/^7\d{8}$/, '0$&')

/** A degree of latitude (90) or longitude (180), with a comma or a point; null where it is none. */
export function degreesOf(text: string, most: 90 | 180): number | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(number) && Math.abs(number) <= most
    ? Math.round(number * 1e6) / 1e6
    : null
}
