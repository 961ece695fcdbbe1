import { z } from 'zod'
import { bindStatement, type Statement } from '../database/statement.ts'
import { type Ownership, type RightsKind, rightsKinds } from './rights.ts'

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

/** The ownership of an existing thing. */
export function ownershipOf({ written, owned, hasWriter, hasOwners }: Standing): Ownership {
  if (written || owned) return 'own'
  return hasWriter || hasOwners ? 'others' : 'nobodys'
}

/** The ownership of a new thing: its writer's only where no other owner is given. */
export function ownershipOfNew(standing: Standing): Ownership {
  return ownershipOf({ ...standing, written: standing.written && !standing.hasOwners })
}
