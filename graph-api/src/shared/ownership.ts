import { z } from 'zod'
import { bindStatement, type Statement } from '../database/statement.ts'
import { type Ownership, type RightsKind, rightsKinds } from './rights.ts'

const row = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  written: z.boolean(),
  hasWriter: z.boolean(),
  hasOwners: z.boolean(),
  owned: z.boolean(),
})

/** Whose a thing is, as seen by the viewer. */
export type OwnershipRow = z.infer<typeof row>

export const findOwnership: Statement<{ ids: string[] }, OwnershipRow> = bindStatement({
  file: 'rights/find-ownership',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row,
})

/** What a thing is to the rules; undefined for the program's own bookkeeping. */
export const kindOf = ({ labels }: OwnershipRow): RightsKind | undefined =>
  rightsKinds.find((kind) => labels.includes(kind))

/** The ownership of an existing thing. */
export function ownershipOf({ written, owned, hasWriter, hasOwners }: OwnershipRow): Ownership {
  if (written || owned) return 'own'
  return hasWriter || hasOwners ? 'others' : 'nobodys'
}

/** The ownership of a new thing: its writer's only where no other owner is given. */
export function ownershipOfNew(row: OwnershipRow): Ownership {
  return ownershipOf({ ...row, written: row.written && !row.hasOwners })
}
