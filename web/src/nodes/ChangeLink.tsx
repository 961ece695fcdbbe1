import type { ReactNode } from 'react'
import { changePathOf, type NodeKind } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { MayChange } from '../viewer/rights.tsx'

/** The way to the form where a thing is changed, for those who may. */
export const ChangeLink = (props: { kind: NodeKind; id: string; children: ReactNode }) => (
  <MayChange id={props.id}>
    <ButtonLink look="quiet" to={changePathOf(props.kind, props.id)}>
      {props.children}
    </ButtonLink>
  </MayChange>
)
