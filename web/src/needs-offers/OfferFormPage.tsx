import { useParams } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useBefore } from '../forms/use-before.ts'
import { ChangeOfferMutation, CreateOfferMutation } from './offer-changes.ts'
import { ChangedResource, NewResource } from './ResourceForm.tsx'
import { OfferBeforeQuery } from './resource-queries.ts'

const NewOffer = () => <NewResource kind="OFFER" create={useChange(CreateOfferMutation).change} />

const ChangedOffer = (props: { id: string }) => {
  const answer = useBefore(OfferBeforeQuery, props.id)
  return <ChangedResource kind="OFFER" answer={answer} change={useChange(ChangeOfferMutation).change} />
}

/** Adds an offer, or changes one. */
const OfferFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedOffer key={id} id={id} /> : <NewOffer />
}

export default OfferFormPage
