import { type ReactNode, useRef } from 'react'
import { useStepKeys } from './line-keys.ts'

/** The lists of the desk, through which J and K go as through one. */
export const DeskLists = (props: { children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null)
  useStepKeys(place)
  return (
    <div ref={place} className="stack">
      {props.children}
    </div>
  )
}
