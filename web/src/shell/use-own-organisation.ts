import { useEffect } from 'react'
import { chooseMyOrganisation } from '../organisations/my-organisation.ts'
import { useViewer } from '../viewer/viewer.ts'

/** Whose own organisation was chosen last at this device. */
const storageKey = 'mellanrum.organisation-of'

const lastChosenFor = (): string | null => {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}

const remember = (accountId: string): void => {
  try {
    localStorage.setItem(storageKey, accountId)
  } catch {
    // It is chosen again on the next visit.
  }
}

/**
 * Chooses the organisation that somebody signs in for, wherever they signed in: once for each who comes to this device, so that what
 * they choose after that stands.
 */
export const useOwnOrganisation = (): void => {
  const viewer = useViewer()
  const accountId = viewer?.account?.id
  const own = viewer?.organisations[0]
  useEffect(() => {
    if (!accountId || !own || lastChosenFor() === accountId) return
    chooseMyOrganisation({ id: own.id, name: own.name })
    remember(accountId)
  }, [accountId, own])
}
