/** The languages of the page itself. Swedish is first: its addresses have no prefix. */
export type Language = 'sv' | 'en'

/** The languages a text in the graph can be written in. */
export type ContentLanguage = 'SV' | 'EN' | 'OTHER'

const storageKey = 'mellanrum.language'

/** The part of the address that carries the language: nothing for Swedish, `/en` for English. */
export const basenameOf = (language: Language): string => (language === 'en' ? '/en' : '/')

/** Reads the language out of an address. */
export const languageOf = (pathname: string): Language => (/^\/en(\/|$)/.test(pathname) ? 'en' : 'sv')

/** The same address in another language; keeps what follows the path. */
export const addressIn = (language: Language, pathname: string, rest = ''): string => {
  const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  if (language === 'sv') return `${bare}${rest}`
  return `${bare === '/' ? '/en' : `/en${bare}`}${rest}`
}

/** The language chosen earlier on this device, if any. */
export const rememberedLanguage = (): Language | undefined => {
  try {
    const value = localStorage.getItem(storageKey)
    return value === 'sv' || value === 'en' ? value : undefined
  } catch {
    return undefined
  }
}

/** Remembers a choice of language on this device. Silent where storage is switched off. */
export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // The address still carries the language.
  }
}

/** The `lang` attribute for a text whose language differs from the page's; nothing where it is the same or unknown. */
export const langAttribute = (page: Language, content: ContentLanguage | null | undefined): string | undefined => {
  if (content === 'SV') return page === 'sv' ? undefined : 'sv'
  if (content === 'EN') return page === 'en' ? undefined : 'en'
  return undefined
}

/** The same language as a text in the graph names it. */
export const contentLanguageOf = (language: Language): ContentLanguage => (language === 'sv' ? 'SV' : 'EN')
