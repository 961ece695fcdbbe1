import { useSearchParams } from 'react-router'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Page } from '../ui/Page.tsx'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'
import { figureIn, yearIn } from './address.ts'
import { FigureList } from './FigureList.tsx'
import { YearFigures } from './YearFigures.tsx'

/** The year's figures, or what one of them counts. */
const FiguresPage = () => {
  const { t } = useLanguage()
  const [address] = useSearchParams()
  const year = yearIn(address, Number(currentDay().slice(0, 4)))
  const figure = figureIn(address, t, year)
  return (
    <ForCoordinators
      otherwise={
        <Page title={t.figures.title}>
          <OnlyFor whom={t.desk.coordinatorsOnly} />
        </Page>
      }
    >
      {figure ? <FigureList figure={figure} /> : <YearFigures year={year} />}
    </ForCoordinators>
  )
}

export default FiguresPage
