import { createHash, randomBytes, randomInt } from 'node:crypto'

/** A secret that nobody guesses: 32 random bytes, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is stored of a secret, its SHA-256: whoever reads the database cannot sign in with it. No salt and no slow hash, since the
 * secrets are random and too many to try.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** Six digits for another device: `048213`. Only together with the browser that asked are they worth anything. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** What is stored of a code: six digits alone would be guessed from their hash. */
export function hashOfCode(code: string, browserToken: string): string {
  return hashOf(`${browserToken} ${code}`)
}

/** True for a secret of the form that `newToken` makes; nothing else is looked up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text)
}
