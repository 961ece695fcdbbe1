import { createChallenges } from '@mellanrum/graph-api/challenges/create-challenges'
import { createCommitments } from '@mellanrum/graph-api/challenges/create-commitments'
import { seedId } from './seed-id.ts'
import { missingFrom, missingLinks, type Seeding } from './seeding.ts'

export async function loadChallenges({ graph, demo }: Seeding): Promise<void> {
  const challenges = (demo?.challenges ?? []).map(({ key, focusArea, ...challenge }) => ({
    id: seedId('Challenge', key),
    demo: true,
    focusAreaId: seedId('Theme', focusArea),
    ...challenge,
  }))
  await createChallenges(graph, { items: await missingFrom(graph, challenges), source: 'demo' })
}

export async function loadCommitments({ graph, demo }: Seeding): Promise<void> {
  const commitments = (demo?.commitments ?? []).map(({ organisation, challenge, since }) => ({
    id: seedId('Commitment', `${organisation}/${challenge}`),
    organisationId: seedId('Organisation', organisation),
    challengeId: seedId('Challenge', challenge),
    since,
  }))
  const missing = await missingLinks(graph, commitments, (commitment) => ({
    from: commitment.organisationId,
    to: commitment.challengeId,
    type: 'COMMITTED_TO',
  }))
  await createCommitments(graph, { items: missing, source: 'demo' })
}
