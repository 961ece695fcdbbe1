import { useLanguage } from '../language/LanguageContext.tsx'
import styles from './Exchange.module.css'
import { exampleInWords } from './in-words.ts'
import { PreviewPicture } from './PreviewPicture.tsx'
import type { Preview } from './queries.ts'

/** What would come into the network, which values are not taken as they are, and which columns go nowhere. */
export const PreviewDetails = (props: { preview: Preview }) => {
  const { t, format } = useLanguage()
  const { things, mentioned, links, problems, leftOut } = props.preview
  const kinds = t.exchange.thingKinds as Record<string, string>
  const kind = t.exchange.thingKind as Record<string, string>
  const types = t.exchange.linkTypes as Record<string, string>
  const listed = (items: readonly { name: string; count: number }[], many: Record<string, string>, one = many) =>
    items.map(({ name, count }) => `${format.number(count)} ${(count === 1 ? one : many)[name] ?? name}`).join(', ')
  const hasTexts = things.some(({ name }) => name === 'need' || name === 'offer' || name === 'initiative')
  return (
    <>
      {things.length > 0 ? <p>{t.exchange.becomesNew(listed(things, kinds, kind))}</p> : null}
      {mentioned.length > 0 ? <p>{t.exchange.onlyMentioned(listed(mentioned, kinds, kind))}</p> : null}
      {links.length > 0 ? <p>{t.exchange.becomesLinks(listed(links, types))}</p> : null}
      {things.length > 0 && !hasTexts ? <p>{t.exchange.noTexts}</p> : null}
      <PreviewPicture picture={props.preview.picture} />
      {problems.length > 0 ? (
        <details className={styles.words} open>
          <summary>{t.exchange.problems(problems.length)}</summary>
          <ul className={styles.list}>
            {problems.map((one) => (
              <li key={`${one.code}-${one.file}-${one.column}`}>
                {t.exchange.problem[one.code]?.(one.count) ?? one.code}
                {one.column ? `, ${one.column}` : ''}
                {t.exchange.fromRow(one.file, one.firstRow)}{' '}
                <span className="quiet">
                  {one.samples.map((sample) => exampleInWords(t, one.code, sample)).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {leftOut.length > 0 ? (
        <details className={styles.words}>
          <summary>{t.exchange.leftOutColumns(leftOut.length)}</summary>
          <ul className={styles.list}>
            {leftOut.map((one) => (
              <li key={one.name}>
                {one.name} <span className="quiet">{t.exchange.cells(one.count)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
