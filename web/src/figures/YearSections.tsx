import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { FigureRows } from './FigureRows.tsx'
import { NetworkShape } from './NetworkShape.tsx'
import { PairMatrix } from './PairMatrix.tsx'
import { moreChallenges, rowGroups, rowsOf, type Year } from './rows.ts'

/** All the figures of a year, group by group, and how the network hangs together; on paper without links. */
export const YearSections = ({ whole, paper = false }: { whole: Year; paper?: boolean }) => {
  const { t } = useLanguage()
  const { groups } = t.figures
  const rows = rowsOf(t, whole)
  const more = moreChallenges(whole)
  return (
    <>
      {rowGroups.map((group) => (
        <Section key={group} title={groups[group]}>
          {rows[group].length === 0 ? (
            <p className="quiet">{t.figures.noChallenges}</p>
          ) : (
            <FigureRows rows={rows[group]} year={whole.year} caption={groups[group]} paper={paper} />
          )}
          {group === 'challenges' && more > 0 ? <p>{t.figures.moreChallenges(more)}</p> : null}
        </Section>
      ))}
      <Section title={groups.shape}>
        <NetworkShape shapes={whole.shapes} year={whole.year} paper={paper} />
      </Section>
      <Section title={groups.pairs} lead={t.figures.pairsLead}>
        <PairMatrix pairs={whole.active.pairs} year={whole.year} paper={paper} />
      </Section>
    </>
  )
}
