export interface Asked {
  readonly status: 'FORMING' | 'MEETING' | 'RESTING' | 'CLOSED'
  readonly open: boolean
  readonly members: { readonly edges: readonly { readonly acceptedOn: string | null }[] }
}

/** How many of the members have said themselves that they are in. */
export const acceptedIn = ({ members }: Pick<Asked, 'members'>): number =>
  members.edges.filter(({ acceptedOn }) => acceptedOn).length

/**
 * Whether who has not said yes is waited for. Of a network that met before it was entered here nobody has been asked; one who
 * joins an open one says nothing of whether the others were.
 */
export const awaitsAnswers = (network: Asked): boolean =>
  network.status === 'FORMING' || (network.status !== 'CLOSED' && !network.open && acceptedIn(network) > 0)
