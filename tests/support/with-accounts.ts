/**
 * Root fields that only an account may ask: `keys.test.ts`, `audit.test.ts` and `privacy.test.ts` ask them as one. Whoever asks
 * without is refused before anything is read.
 */
export const withAccounts: readonly string[] = ['apiKeys', 'records', 'removalEffect']
