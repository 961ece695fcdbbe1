import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { usePageCount } from '../kinds/ListPage.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useAddress } from '../ui/use-address.ts'
import { valueIn } from '../ui/words.ts'
import { ResourceList } from './ResourceList.tsx'

const NeedsQuery = graphql(`
  query Needs($first: Int, $after: String, $filter: ResourceFilter) {
    needs(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id kind text language demo validUntil organisation { id name } person { id name } }
      }
    }
  }
`)

const pick = (data: ResultOf<typeof NeedsQuery>) => data.needs

/** Every need. */
const NeedsPage = () => {
  const { t } = useLanguage()
  const [kind, setKind] = useAddress('slag')
  const [pages, more] = usePageCount()
  const filter = { kind: valueIn(t.kinds.resourceKind, kind) }
  const answer = usePages({ query: NeedsQuery, variables: { filter }, pick, pages })
  return (
    <ResourceList
      kind="NEED"
      lead={t.needsOffers.needsLead}
      empty={t.needsOffers.needsEmpty}
      addLabel={t.needsOffers.addNeed}
      answer={answer}
      resourceKind={kind}
      setResourceKind={setKind}
      more={more}
    />
  )
}

export default NeedsPage
