/** Reads how the API refused a change; stands in every mutation beside the success. `useChange` reads the answer. */
export const refusals = `
  __typename
  ... on InputError { message fields { path code message } }
  ... on NotFoundError { message }
  ... on ConflictError { message current }
`
