import { createChallenges } from '@mellanrum/graph-api/challenges/create-challenges'
import { createCommitments } from '@mellanrum/graph-api/challenges/create-commitments'
import { seedId } from './seed-id.ts'
import { missingFrom, missingLinks, type Seeding } from './seeding.ts'

export async function loadChallenges(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const challenges = (demo?.challenges ?? []).map(({ key, focusArea, ...challenge }) => ({
    id: seedId('Challenge', key),
    demo: true,
    focusAreaId: seedId('Theme', focusArea),
    ...challenge,
  }))
  await createChallenges(graph, { items: await missingFrom(seeding, challenges), source: 'demo' })
}

export async function loadCommitments(seeding: Seeding): Promise<void> {
  const { graph, demo } = seeding
  const commitments = (demo?.commitments ?? []).map(({ organisation, challenge, since }) => ({
    id: seedId('Commitment', `${organisation}/${challenge}`),
    organisationId: seedId('Organisation', organisation),
    challengeId: seedId('Challenge', challenge),
    since,
  }))
  const missing = await missingLinks(seeding, commitments, (commitment) => ({
    from: commitment.organisationId,
    to: commitment.challengeId,
    type: 'COMMITTED_TO',
  }))
  await createCommitments(graph, { items: missing, source: 'demo' })
}
