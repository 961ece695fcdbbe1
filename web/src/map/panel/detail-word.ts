import type { Messages } from '../../language/sv.ts'
import type { NodeKind } from '../model.ts'

type Kinds = Messages['kinds']

const lists: Partial<Record<NodeKind, (kinds: Kinds) => Readonly<Record<string, string>>>> = {
  ORGANISATION: (kinds) => kinds.organisationKind,
  INITIATIVE: (kinds) => kinds.initiativeStatus,
  MOTIVATION: (kinds) => kinds.motivationKind,
  NEED: (kinds) => kinds.resourceKind,
  OFFER: (kinds) => kinds.resourceKind,
  COLLABORATION: (kinds) => kinds.collaborationStatus,
  MINI_NETWORK: (kinds) => kinds.miniNetworkStatus,
  GATHERING: (kinds) => kinds.gatheringKind,
}

/** A node's status or kind in words: `ONGOING` of an initiative is "pågår". Null where there is none to say. */
export function detailWord(t: Messages, kind: NodeKind, detail: string | null): string | null {
  if (!detail) return null
  if (detail === 'FOCUS_AREA') return t.graph.focusArea
  return lists[kind]?.(t.kinds)[detail] ?? null
}
