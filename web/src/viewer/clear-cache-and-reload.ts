import { forgetAnswers } from '../client/offline-cache.ts'
import { addressIn, type Language } from '../language/language.ts'
import { forgetOwnDrafts, keepDraftsFor } from '../ui/kept-drafts.ts'

/**
 * Loads the page anew for somebody else: what the one before could see is forgotten, on the device too.
 * @param path inside the page's language
 */
export const clearCacheAndReload = async (language: Language, path: string): Promise<void> => {
  await forgetAnswers()
  // Until it is known who comes next, nobody's drafts are shown.
  keepDraftsFor('')
  // Replaced, so that going back does not lead to a link that is spent.
  location.replace(addressIn(language, path))
}

/** Leaves the device to the next one, as somebody signs out: their drafts go, which a session that ends by itself leaves them. */
export const leaveDevice = async (language: Language, path: string): Promise<void> => {
  forgetOwnDrafts()
  await clearCacheAndReload(language, path)
}
