import type { Messages } from '../language/sv.ts'
import type { MiniNetworkProposal } from './queries.ts'

type Tie = MiniNetworkProposal['ties'][number]

/** How what ties a member to the question is said, of the member or to it. */
type TieWords = Messages['miniNetworks']['compose']['ties' | 'invites']

/** What ties a member to the question, in words and by its text; undefined for the question itself and what has no text. */
export const tieSaid = ({ way, thing }: Tie, words: TieWords): { word: string; text: string } | undefined => {
  const text = 'text' in thing ? thing.text : 'title' in thing ? thing.title : ''
  if (way === 'HOLDS' || !text) return undefined
  const word = way === 'SHARES' ? (words.shares[thing.__typename] ?? words.shares.Motivation) : words[way]
  return { word: word ?? '', text }
}
