/** The name in the address of the sign-in page for where to go afterwards. */
const name = 'till'

/** Where to sign in, to come back to a path of the page. */
export const signInPathFor = (path: string): string =>
  path === '/' ? '/logga-in' : `/logga-in?${new URLSearchParams({ [name]: path })}`

/** The path that the address of the sign-in page leads on to; undefined where it has none, or one that is not of this page. */
export const pathAfterSignIn = (search: string): string | undefined => {
  const path = new URLSearchParams(search).get(name)
  // Two strokes, also a turned one, would be another site.
  return path && /^\/(?![/\\])/.test(path) ? path : undefined
}
