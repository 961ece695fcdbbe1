/** Asks whether the session has ended, and if so lets the person sign in where they are; true once they have. */
type SignInAgain = () => Promise<boolean>

let current: SignInAgain | undefined

/** Names who asks to sign in again. Returns the way to take that back. */
export const offerSignInAgain = (offer: SignInAgain): (() => void) => {
  current = offer
  return () => {
    if (current === offer) current = undefined
  }
}

/** For a change that was not saved: true where the session had ended and the person has signed in again. */
export const signInAgain: SignInAgain = async () => (await current?.()) ?? false
