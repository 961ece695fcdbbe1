import { forgetAnswers } from '../client/offline-cache.ts'
import { addressIn, type Language } from '../language/language.ts'

/**
 * Loads the page anew for somebody else: what the one before could see is forgotten, on the device too.
 * @param path inside the page's language
 */
export const clearCacheAndReload = async (language: Language, path: string): Promise<void> => {
  await forgetAnswers()
  // Replaced, so that going back does not lead to a link that is spent.
  location.replace(addressIn(language, path))
}
