/** Words in front that say whose something is or which one of several, and leave it what it is: `Billing City`, `Medlemskategori`. */
const front =
  /^(?:jag|vi|we|our|min|vart|billing|business|mailing|shipping|visiting|office|work|primary|main|associated|account|official|registered|full|current|client|customer|member|organi[sz]ations?|company|project|initiative|task|card|work package|item|event|activity|planned|expected|estimated|er|ert|era|din|ditt|aktuell[at]?|nuvarande|officiell[at]?|projekt(?:ets|s)?|insats(?:ens)?|atgards?|aktivitets?|organisation(?:ens|s)|foretag(?:ets|s)|foreningens?|medlems|kund|aktors|hyresgast(?:ens)?|verksamhet(?:ens|s)|motets?|externa?|interna?|besoks|fakturerings|leverans|planera[dt]|beraknat?|tenant) ?(?=\p{L}{3})/u

/** What is left of such a heading may name whoever keeps the register, or a number of it. */
const ofRegister = /(^|\s)(agare|owner|ansvarig|manager|saljare|id|nr|nummer|number|kod|code|count|size|type of)$/

/** Behind a heading: the language it is in, and that it is a label or a name. */
const behind = / (sv|swe|swedish|svenska|label)$/

/** The language that a heading names at its end: `ProjectTitleEn`. */
export const languageBehind = (folded: string): 'sv' | 'en' | null =>
  / (sv|swe|swedish|svenska)$/.test(folded) ? 'sv' : / (en|eng|english|engelska)$/.test(folded) ? 'en' : null

/** A heading without the language behind it, and the word for a label. */
export const withoutLanguage = (folded: string): string =>
  folded.replace(behind, '').replace(/ (en|eng|english|engelska)$/, '')

/** Simpler headings that say the same, the nearest first. */
export function simplerHeadings(folded: string): string[] {
  const plain = withoutLanguage(folded)
  const found = new Set<string>(plain === folded ? [] : [plain])
  for (const start of [folded, plain]) {
    let rest = start
    for (let times = 0; times < 2; times += 1) {
      const next = rest.replace(front, '')
      if (next === rest || ofRegister.test(next)) break
      found.add(next)
      rest = next
    }
  }
  const subject = /^(item|entity|subject|thing|x|resource)$/
  return [...found].map((one) => (subject.test(one) ? 'name' : one))
}
