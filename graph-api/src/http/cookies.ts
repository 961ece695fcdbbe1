import type { CookieName, Cookies } from '../accounts/access.ts'

const names: Readonly<Record<CookieName, string>> = { session: 'mellanrum', browser: 'mellanrum-asked' }

/** The cookies of a request's header; the first of two with one name counts, as browsers send the narrower one first. */
function parseCookies(header: string | null): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim())
  }
  return found
}

/**
 * Reads a request's cookies and writes those of its answer. Scripts never see them; under https they are bound to this very
 * origin (`__Host-`) and never sent in plain.
 * @param options.secure whether the pages are reached by https
 * @param options.onSet told each `Set-Cookie`
 */
export function cookiesOf(options: {
  header: string | null
  secure: boolean
  onSet: (header: string) => void
}): Cookies {
  const { header, secure, onSet } = options
  const sent = parseCookies(header)
  const full = (name: CookieName) => `${secure ? '__Host-' : ''}${names[name]}`
  const write = (name: CookieName, value: string, maxAge: number) => {
    sent.set(full(name), value)
    onSet(
      [
        `${full(name)}=${value}`,
        'Path=/',
        `Max-Age=${maxAge}`,
        'HttpOnly',
        'SameSite=Lax',
        ...(secure ? ['Secure'] : []),
      ].join('; '),
    )
  }
  return {
    get: (name) => sent.get(full(name)) || undefined,
    set: write,
    remove: (name) => write(name, '', 0),
  }
}
