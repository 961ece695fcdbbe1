import { z } from 'zod'
import { bindStatement, type Statement } from '../database/statement.ts'
import { type RightsKind, rightsKinds, type Whose } from './rights.ts'

const standing = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  written: z.boolean(),
  hasWriter: z.boolean(),
  hasOwners: z.boolean(),
  owned: z.boolean(),
})

/** How the viewer stands to a thing. */
export type Standing = z.infer<typeof standing>

export const findStanding: Statement<{ ids: string[] }, Standing> = bindStatement({
  file: 'rights/find-standing',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: standing,
})

/** What a thing is to the rules; undefined for the program's own bookkeeping. */
export const kindOf = ({ labels }: Standing): RightsKind | undefined =>
  rightsKinds.find((kind) => labels.includes(kind))

/** Whose a thing is that was there before. */
export function whoseIs({ written, owned, hasWriter, hasOwners }: Standing): Whose {
  if (written || owned) return 'own'
  return hasWriter || hasOwners ? 'others' : 'nobodys'
}

/** Whose a thing is that is being made: its writer's only where it is said to be nobody else's. */
export function whoseIsNew(standing: Standing): Whose {
  return whoseIs({ ...standing, written: standing.written && !standing.hasOwners })
}
