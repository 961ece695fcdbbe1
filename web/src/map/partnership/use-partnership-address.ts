import { useCallback, useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type PartnershipAddressState, readState, writeState } from './address.ts'

export interface PartnershipAddress extends PartnershipAddressState {
  /** A focus is a step one can go back from; everything else takes the place of what was. */
  change(part: Partial<PartnershipAddressState>): void
}

export function usePartnershipAddress(): PartnershipAddress {
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => readState(parameters), [parameters])
  const change = useCallback(
    (part: Partial<PartnershipAddressState>) => {
      const search = writeState({ ...state, ...part }).toString()
      const steps = part.focus !== undefined && part.focus !== state.focus
      navigate(search ? `?${search}` : '.', { replace: !steps, preventScrollReset: true })
    },
    [navigate, state],
  )
  return useMemo(() => ({ ...state, change }), [state, change])
}
