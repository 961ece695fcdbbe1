import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page } from '../ui/Page.tsx'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'

/** A page of the year's figures, which coordinators alone see. */
export const CoordinatorsOnly = (props: { children: ReactNode }) => {
  const { t } = useLanguage()
  return (
    <ForCoordinators
      otherwise={
        <Page title={t.figures.title}>
          <OnlyFor whom={t.desk.coordinatorsOnly} />
        </Page>
      }
    >
      {props.children}
    </ForCoordinators>
  )
}
