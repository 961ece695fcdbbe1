/** Kinds of organisations that look the same on the map: four shapes are told apart at a glance, nine are not. */
export const families = ['public', 'company', 'research', 'association'] as const
export type Family = (typeof families)[number]

const familyOfKind: Readonly<Record<string, Family>> = {
  MUNICIPALITY: 'public',
  MUNICIPAL_COMPANY: 'public',
  AUTHORITY: 'public',
  REGION: 'public',
  COMPANY: 'company',
  COOPERATIVE: 'company',
  ACADEMIA: 'research',
}

export function familyOf(kind: string): Family {
  return familyOfKind[kind] ?? 'association'
}
