import { fold } from './fold.ts'

/** How words end that stand in names of bodies and in nobody's surname. */
const ends =
  /(samverkan|energi|elnat|kraftnat|verken|bolaget|kluster|klustret|centrum|centret|labbet|gruppen|natverket|banken|bygg|fastigheter|bostader|transport|logistik|konsult|museum|museet|bibliotek|biblioteket|skolan|gymnasiet|sjukhus|sjukhuset|kyrkan|naringsliv|enheten|kontoret|avdelningen|forvaltningen|kansliet|sekretariatet|receptionen|namnden|foretagarna|industri|atervinning|renhallning|trafik|rederi|akeri|bryggeri|mejeri|lantbruk)$/

/** Words of their own in such names, with which surnames may end. */
const whole =
  /^(center|centre|parken|park|group|labs?|hub|hamn|forum|network|council|trust|bank|media|logistics|teknik|data|handel|turism|school|hospital|housing|homes|works|timber|gas|power|water|foods?|systems|solutions|partners|alliance|community|marknad|industries|kommunikation|avfall|hotell|farm|science|stad)$/

/** True for a name with a word that no person has: two capitalised words alone do not tell a company from a person. */
export const soundsLikeBody = (name: string): boolean =>
  fold(name)
    .split(' ')
    .some((word) => ends.test(word) || whole.test(word))
