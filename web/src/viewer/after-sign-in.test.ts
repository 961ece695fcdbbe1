import { expect, it } from 'vitest'
import { pathAfterSignIn, signInPathFor } from './after-sign-in.ts'

it('the way to sign in leads back to where one was', () => {
  const path = '/kontakter/ctc_1?visa=alla&q=å'
  expect(pathAfterSignIn(new URL(signInPathFor(path), 'http://x').search)).toBe(path)
})

it.each(['', '?till=', '?till=https://x.example', '?till=//x.example', '?till=/%5Cx.example', '?till=javascript:1'])(
  'what is no path of the page is not gone to: %s',
  (search) => expect(pathAfterSignIn(search)).toBe(undefined),
)
