import type { TadaDocumentNode } from 'gql.tada'

/** Whether a mutation takes a key by which the API knows a request that comes again. */
export const takesKey = (mutation: TadaDocumentNode<unknown, never>): boolean =>
  mutation.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.variableDefinitions?.some(({ variable }) => variable.name.value === 'key'),
  )

/** Hands out one key for the same values until they have been saved, so that what is sent again is made once. */
export class RequestKeys {
  private given = ''
  private key = ''

  keyFor(values: unknown): string {
    const given = JSON.stringify(values)
    if (given !== this.given || this.key === '') this.renew(given)
    return this.key
  }

  /** The values are saved: the same ones written anew are something new. */
  saved(): void {
    this.key = ''
  }

  private renew(given: string): void {
    this.given = given
    this.key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
  }
}
