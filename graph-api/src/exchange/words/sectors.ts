import { fold } from './fold.ts'
import { organisationKindInName } from './kind-in-names.ts'
import type { OrganisationKindWord } from './organisation-kind-words.ts'

type Kind = OrganisationKindWord

const sectors = new Set(
  (
    'offentlig,offentligt,offentliga,offentlig sektor,offentlig verksamhet,offentlig aktor,offentlig organisation,public,public sector,' +
    'public entity,public body,publicentity,pub,privat,privata,privat sektor,private,private sector,private entity,naringsliv,naringslivet,' +
    'government,governmental,ideell,ideell sektor,civilsamhalle,civilsamhallet,civil society,non profit,for profit'
  ).split(','),
)

/** True for a word for a whole sector, within which a name says more. */
export const saysOnlySector = (word: string): boolean => sectors.has(fold(word))

/** The kinds within the sector that a kind stands for, by what a name says. */
const withinSector: Readonly<Partial<Record<Kind, Readonly<Partial<Record<Kind, Kind>>>>>> = {
  // A company in the public sector is owned by it.
  authority: { municipality: 'municipality', region: 'region', academia: 'academia', company: 'municipal_company' },
  company: { cooperative: 'cooperative' },
  association: { cooperative: 'cooperative' },
}

/** What an organisation is of which a table says the sector: its name tells which of those it is, and never another sector. */
export function kindWithinSector(kind: string, name: string): string {
  const inName = organisationKindInName(name)
  return (inName && withinSector[kind as Kind]?.[inName]) ?? kind
}
