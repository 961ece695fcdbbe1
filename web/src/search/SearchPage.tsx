import { Link } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { type NodeKind, pathOf } from '../routes-of.ts'
import { browseKinds } from '../shell/BrowsePanel.tsx'
import { SearchBox } from '../shell/SearchBox.tsx'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import { Marked } from '../ui/Marked.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useAddress } from '../ui/use-address.ts'
import styles from './SearchPage.module.css'

const SearchQuery = graphql(`
  query Search($query: String!, $kinds: [NodeKind!]) {
    freshness { meaning }
    search(query: $query, kinds: $kinds, first: 50) {
      totalCount
      nodes { kind title byMeaning holder { id name } excerpt { text language marks { start end } } node { id } }
    }
  }
`)

type Found = ResultOf<typeof SearchQuery>['search']['nodes'][number]

const Result = (props: { found: Found }) => {
  const { t } = useLanguage()
  const { found } = props
  return (
    <li className={styles.result}>
      <h2 className={styles.title}>
        <Link to={pathOf(found.kind, found.node.id)}>{found.title}</Link>
      </h2>
      <p className={styles.kind}>
        <KindMark kind={found.kind} /> {t.kinds.one[found.kind]}
        {found.holder ? (
          <>
            {' · '}
            <Link to={pathOf('ORGANISATION', found.holder.id)}>{found.holder.name}</Link>
          </>
        ) : null}
        {found.byMeaning ? <Tag>{t.search.byMeaning[found.excerpt.language]}</Tag> : null}
      </p>
      {found.excerpt.text && found.excerpt.text !== found.title ? (
        <p className={styles.excerpt}>
          <Marked of={found.excerpt} />
        </p>
      ) : null}
    </li>
  )
}

const Results = (props: { words: string; kind: NodeKind | undefined }) => {
  const { t, format } = useLanguage()
  const { words, kind } = props
  const answer = useAnswer({ query: SearchQuery, variables: { query: words, kinds: kind ? [kind] : null } })
  return (
    <Shown answer={answer}>
      {({ search, freshness }) =>
        search.nodes.length ? (
          <div className="stack">
            <p className="small quiet" role="status">
              {t.search.results(search.totalCount, format.number(search.totalCount), words)}
            </p>
            {freshness.meaning === 'WORKING' ? <p className="small quiet">{t.search.stillReading}</p> : null}
            <ol className={styles.results}>
              {search.nodes.map((found) => (
                <Result key={found.node.id} found={found} />
              ))}
            </ol>
          </div>
        ) : (
          <EmptyState>
            <p>{t.search.none(words)}</p>
            {freshness.meaning === 'WORKING' ? <p>{t.search.stillReading}</p> : null}
          </EmptyState>
        )
      }
    </Shown>
  )
}

/** What fits the words in the address, with the words marked. */
const SearchPage = () => {
  const { t } = useLanguage()
  const [words] = useAddress('q')
  const [value, setKind] = useAddress('slag')
  const kind = browseKinds.find((candidate) => candidate === value)
  return (
    <Page title={words ? `${words} · ${t.search.title}` : t.search.title} heading={t.search.title}>
      <div className="stack">
        <SearchBox key={words} large startsWith={words} />
        {words ? (
          <>
            <Filters label={t.search.only}>
              <FilterSelect
                label={t.search.only}
                all={t.search.everything}
                options={browseKinds.map((one) => ({ value: one, label: t.kinds.many[one] }))}
                value={kind ?? ''}
                onChange={setKind}
              />
            </Filters>
            <Results words={words} kind={kind} />
          </>
        ) : (
          <p className="quiet">{t.search.lead}</p>
        )}
      </div>
    </Page>
  )
}

export default SearchPage
