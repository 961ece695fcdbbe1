import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { type PartnershipAddressState, readState, writeState } from './address.ts'

type Part = Partial<PartnershipAddressState>

export interface PartnershipAddress extends PartnershipAddressState {
  /** A focus and a part are steps one can go back from; everything else takes the place of what was. */
  change(part: Part | ((now: PartnershipAddressState) => Part)): void
}

export function usePartnershipAddress(): PartnershipAddress {
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const state = useMemo(() => readState(parameters), [parameters])
  // The address follows a moment later: presses in quick succession build on what the ones before asked for.
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  }, [state])
  const change = useCallback(
    (asked: Part | ((now: PartnershipAddressState) => Part)) => {
      const now = latest.current
      const part = typeof asked === 'function' ? asked(now) : asked
      latest.current = { ...now, ...part }
      const search = writeState(latest.current).toString()
      const steps =
        (part.focus !== undefined && part.focus !== now.focus) || (part.part !== undefined && part.part !== now.part)
      navigate(search ? `?${search}` : '.', { replace: !steps, preventScrollReset: true })
    },
    [navigate],
  )
  return useMemo(() => ({ ...state, change }), [state, change])
}
