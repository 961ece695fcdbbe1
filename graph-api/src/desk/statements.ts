import type { Fragment } from '../database/statement.ts'
import { bindListed } from '../shared/listed.ts'
import type { DeskKind } from './model.ts'

/** The list of each kind. */
export const deskLists: Readonly<Record<DeskKind, Fragment>> = {
  contacts: bindListed('queries/desk/contacts'),
  join_requests: bindListed('queries/desk/join-requests'),
  collaborations: bindListed('queries/desk/collaborations'),
  next_steps: bindListed('queries/desk/next-steps'),
  newcomers: bindListed('queries/desk/newcomers'),
  duplicates: bindListed('queries/desk/duplicates'),
  parallels: bindListed('queries/desk/parallels'),
  synergies: bindListed('queries/desk/synergies'),
  needs: bindListed('queries/desk/needs'),
  mini_networks: bindListed('queries/desk/mini-networks'),
  initiatives: bindListed('queries/desk/initiatives'),
  organisations: bindListed('queries/desk/organisations-without-suggestion'),
  challenges: bindListed('queries/desk/challenges'),
  partners: bindListed('queries/desk/partners'),
}
