/** So many organisations a mini-network has at most. */
export const mostMembers = 7
