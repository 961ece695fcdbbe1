import type { ReactNode } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page } from '../ui/Page.tsx'
import { OnlyFor } from './OnlyFor.tsx'
import { ForCoordinators } from './rights.tsx'

/** A page that coordinators alone see; others find its title, and whom it is for. */
export const CoordinatorsOnly = (props: { title: string; children: ReactNode }) => {
  const { t } = useLanguage()
  return (
    <ForCoordinators
      otherwise={
        <Page title={props.title}>
          <OnlyFor whom={t.desk.coordinatorsOnly} />
        </Page>
      }
    >
      {props.children}
    </ForCoordinators>
  )
}
