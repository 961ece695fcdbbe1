import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { useMyOrganisation } from '../../organisations/my-organisation.ts'
import { lensPathOf } from '../../routes-of.ts'
import type { GraphAddress } from '../use-map-address.ts'
import type { Lens } from '../view.ts'

/** Puts a question to the map. Whose synergies is answered at once where it is known who asks. */
export function useAsk({ focus, change }: GraphAddress): (lens: Lens | null) => void {
  const mine = useMyOrganisation()
  const navigate = useNavigate()
  return useCallback(
    (lens) => {
      if (lens === 'synergies' && !focus?.startsWith('org_') && mine) navigate(lensPathOf(lens, mine.id))
      else change({ lens })
    },
    [focus, change, mine, navigate],
  )
}
