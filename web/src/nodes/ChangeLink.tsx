import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { changePathOf, type NodeKind } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { ForCoordinators, MayChange } from '../viewer/rights.tsx'

const HistoryLink = (props: { id: string }) => {
  const { t } = useLanguage()
  return (
    <ForCoordinators>
      <ButtonLink look="quiet" to={`/historik/${encodeURIComponent(props.id)}`}>
        {t.audit.title}
      </ButtonLink>
    </ForCoordinators>
  )
}

/** The way to the form where a thing is changed, for those who may; beside it, for coordinators, what happened to it. */
export const ChangeLink = (props: { kind: NodeKind; id: string; children: ReactNode }) => (
  <>
    <MayChange id={props.id}>
      <ButtonLink look="quiet" to={changePathOf(props.kind, props.id)}>
        {props.children}
      </ButtonLink>
    </MayChange>
    <HistoryLink id={props.id} />
  </>
)
