import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ActionButton } from '../ui/ActionButton.tsx'

const ConfirmNeedMutation = graphql(`
  mutation ConfirmNeed($id: ID!) {
    result: confirmNeed(id: $id) {
      __typename
      ... on MutationConfirmNeedSuccess { data { id confirmedOn closedOn } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
    }
  }
`)

const CloseNeedMutation = graphql(`
  mutation CloseNeed($id: ID!) {
    result: closeNeed(id: $id) {
      __typename
      ... on MutationCloseNeedSuccess { data { id confirmedOn closedOn } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
    }
  }
`)

const ConfirmOfferMutation = graphql(`
  mutation ConfirmOffer($id: ID!) {
    result: confirmOffer(id: $id) {
      __typename
      ... on MutationConfirmOfferSuccess { data { id confirmedOn closedOn } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
    }
  }
`)

const CloseOfferMutation = graphql(`
  mutation CloseOffer($id: ID!) {
    result: closeOffer(id: $id) {
      __typename
      ... on MutationCloseOfferSuccess { data { id confirmedOn closedOn } }
      ... on InputError { message fields { path code message } }
      ... on NotFoundError { message }
    }
  }
`)

/** One click for "it still holds", one for "no longer". */
const Pair = (props: { confirm: () => Promise<boolean>; close: () => Promise<boolean> }) => {
  const { t } = useLanguage()
  return (
    <>
      <ActionButton label={t.needsOffers.confirm} done={t.needsOffers.confirmedNow} act={props.confirm} />
      <ActionButton
        label={t.needsOffers.close}
        done={t.needsOffers.closedNow}
        act={props.close}
        // What is said to hold is open again.
        undo={() => void props.confirm()}
      />
    </>
  )
}

/** Keeps a need or an offer fresh, so that what is suggested from it can be trusted. */
export const StillHolds = (props: { kind: 'NEED' | 'OFFER'; id: string }) => {
  const { id } = props
  const confirmNeed = useChange(ConfirmNeedMutation)
  const closeNeed = useChange(CloseNeedMutation)
  const confirmOffer = useChange(ConfirmOfferMutation)
  const closeOffer = useChange(CloseOfferMutation)
  const isNeed = props.kind === 'NEED'
  return (
    <Pair
      confirm={async () => (await (isNeed ? confirmNeed : confirmOffer).change({ id })).end === 'done'}
      close={async () => (await (isNeed ? closeNeed : closeOffer).change({ id })).end === 'done'}
    />
  )
}
