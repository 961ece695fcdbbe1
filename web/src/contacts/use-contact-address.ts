import { useSearchParams } from 'react-router'
import type { Values } from '../forms/values.ts'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import type { ContactOrigin } from '../routes-of.ts'
import { useViewer } from '../viewer/viewer.ts'

const origins: readonly ContactOrigin[] = [
  'SYNERGY',
  'PARALLEL',
  'NEED',
  'OFFER',
  'INITIATIVE',
  'PERSON',
  'ORGANISATION',
]

/** What the address says: whom one asks, where one was, and what it is about. */
export const useContactAddress = () => {
  const [address] = useSearchParams()
  const origin = origins.find((one) => one.toLowerCase() === address.get('ur')) ?? 'ORGANISATION'
  return {
    askedId: address.get('till') ?? '',
    askingId: address.get('fran'),
    origin,
    about: address.getAll('om').slice(0, 6),
  }
}
export type ContactAddress = ReturnType<typeof useContactAddress>

/** For whom one asks: as the address says, else one's own organisation. */
export const useAskingOrganisation = (asked: ContactAddress): Values => {
  const viewer = useViewer()
  const mine = useMyOrganisation()
  const known = [...(viewer?.organisations ?? []), ...(mine ? [mine] : [])].filter(({ id }) => id !== asked.askedId)
  const speaksFor = viewer?.speaksForAll ? known : (viewer?.organisations ?? [])
  const found = speaksFor.find(({ id }) => id === asked.askingId) ?? speaksFor.find(({ id }) => id !== asked.askedId)
  return { askingId: found ? [{ id: found.id, kind: 'ORGANISATION', title: found.name }] : [] }
}
