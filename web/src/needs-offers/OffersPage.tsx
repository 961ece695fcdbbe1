import { graphql, type ResultOf } from '../client/graphql.ts'
import { usePages } from '../client/use-pages.ts'
import { usePageCount } from '../kinds/ListPage.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useAddress } from '../ui/use-address.ts'
import { valueIn } from '../ui/words.ts'
import { ResourceList } from './ResourceList.tsx'

const OffersQuery = graphql(`
  query Offers($first: Int, $after: String, $filter: ResourceFilter) {
    offers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { id kind text language demo validUntil organisation { id name } person { id name } }
      }
    }
  }
`)

const pick = (data: ResultOf<typeof OffersQuery>) => data.offers

/** Every offer. */
const OffersPage = () => {
  const { t } = useLanguage()
  const [kind, setKind] = useAddress('slag')
  const [pages, more] = usePageCount()
  const filter = { kind: valueIn(t.kinds.resourceKind, kind) }
  const answer = usePages({ query: OffersQuery, variables: { filter }, pick, pages })
  return (
    <ResourceList
      kind="OFFER"
      lead={t.needsOffers.offersLead}
      empty={t.needsOffers.offersEmpty}
      addLabel={t.needsOffers.addOffer}
      answer={answer}
      resourceKind={kind}
      setResourceKind={setKind}
      more={more}
    />
  )
}

export default OffersPage
