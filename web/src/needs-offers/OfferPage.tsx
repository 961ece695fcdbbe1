import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Shown } from '../ui/States.tsx'
import { ResourceView } from './ResourceView.tsx'

const OfferQuery = graphql(`
  query Offer($id: ID!) {
    offer(id: $id) {
      id kind text language validUntil closedOn confirmedOn demo visibility
      organisation { id name }
      person { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** One offer. */
const OfferPage = () => {
  const { id = '' } = useParams()
  const answer = useAnswer({ query: OfferQuery, variables: { id } })
  return <Shown answer={answer}>{({ offer }) => <ResourceView kind="OFFER" resource={offer} />}</Shown>
}

export default OfferPage
