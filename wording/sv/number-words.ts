/** Small numbers in words, as one writes them in running text. */
const small = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

export const inWords = (count: number): string => small[count] ?? String(count)

/** With a capital, to begin a sentence. */
export const first = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
