import { Link } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { mergePathOf, pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import styles from './Merging.module.css'
import { EarlierQuery } from './queries.ts'
import { useDeciding } from './use-deciding.ts'

/** What was merged lately and what was told apart, each with the way back. */
export const Earlier = () => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: EarlierQuery, variables: {} })
  const { undoMerge, takeBack } = useDeciding()
  return (
    <Shown answer={answer}>
      {({ merges, judgedLikenesses }) => (
        <>
          {merges.length > 0 ? (
            <Section title={t.merging.mergedEarlier} lead={t.merging.mergedEarlierLead}>
              <ul className={styles.list}>
                {merges.map((one) => (
                  <li key={one.id} className={styles.earlier}>
                    <span>
                      {t.merging.becamePart(one.goneName)} <Link to={pathOf(one.kind, one.keptId)}>{one.keptName}</Link>{' '}
                      <span className="quiet">
                        {[format.date(one.at), one.undone ? t.merging.isUndone : ''].filter(Boolean).join(', ')}
                      </span>
                    </span>
                    {one.undone ? null : (
                      <Button
                        small
                        look="quiet"
                        aria-label={t.merging.undoOf(one.goneName, one.keptName)}
                        onClick={() => void undoMerge(one.id)}
                      >
                        {t.merging.undo}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {judgedLikenesses.length > 0 ? (
            <Section title={t.merging.toldApart}>
              <ul className={styles.list}>
                {judgedLikenesses.map(({ pairKey, verdict, a, b }) => (
                  <li key={pairKey} className={styles.earlier}>
                    <span>
                      <Link to={mergePathOf(a.id, b.id)}>{t.desk.pair(a.name, b.name)}</Link>{' '}
                      <span className="quiet">{t.merging.verdict[verdict]}</span>
                    </span>
                    <Button
                      small
                      look="quiet"
                      aria-label={t.merging.takeBackOf(a.name, b.name)}
                      onClick={() => void takeBack(a.id, b.id)}
                    >
                      {t.merging.takeBack}
                    </Button>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
    </Shown>
  )
}
