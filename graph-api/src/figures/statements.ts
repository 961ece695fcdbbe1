import { z } from 'zod'
import { bindStatement, type Fragment } from '../database/statement.ts'
import { organisationKinds } from '../organisations/model.ts'
import { bindListed } from '../shared/listed.ts'
import type { Figure } from './model.ts'

const contacts = bindListed('queries/figures/contacts')

/** The list that each figure counts. */
export const figureLists: Readonly<Record<Figure, Fragment>> = {
  contacts_asked: contacts,
  contacts_agreed: contacts,
  contacts_suggested: contacts,
  collaborations: bindListed('queries/figures/collaborations'),
  collaborations_begun: bindListed('queries/figures/collaborations-begun'),
  collaborations_ended: bindListed('queries/figures/collaborations-ended'),
  mini_networks: bindListed('queries/figures/mini-networks'),
  mini_networks_formed: bindListed('queries/figures/mini-networks-formed'),
  parallels_judged: bindListed('queries/figures/parallels-judged'),
  needs_closed: bindListed('queries/figures/needs'),
  challenges: bindListed('queries/figures/challenges'),
  commitments: bindListed('queries/figures/commitments'),
  pairs: bindListed('queries/figures/pairs'),
}

export const readTies = bindStatement({
  file: 'figures/read-ties',
  access: 'read',
  parameters: z.object({ onDay: z.string(), limit: z.number() }),
  row: z.object({
    organisations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(organisationKinds) })),
    total: z.number(),
    /** Of each thing that two or more do together, who they are. */
    together: z.array(z.array(z.string())),
  }),
})
