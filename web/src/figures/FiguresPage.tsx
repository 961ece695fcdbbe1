import { useSearchParams } from 'react-router'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { CoordinatorsOnly } from '../viewer/CoordinatorsOnly.tsx'
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
    <CoordinatorsOnly title={t.figures.title}>
      {figure ? <FigureList figure={figure} /> : <YearFigures year={year} />}
    </CoordinatorsOnly>
  )
}

export default FiguresPage
