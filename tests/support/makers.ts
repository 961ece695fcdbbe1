import { done, ownWord } from './mutate.ts'

/** The least that makes one of each kind. */
export const leastInputs: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  Organisation: async () => ({ name: ownWord(), kind: 'OTHER' }),
  Person: async () => ({ name: ownWord() }),
  Initiative: async () => ({ title: ownWord(), summary: ownWord() }),
  Theme: async () => ({ labelSv: ownWord(), labelEn: ownWord() }),
  Challenge: async () => ({ title: ownWord() }),
  Place: async () => ({ name: ownWord() }),
  Audience: async () => ({ labelSv: ownWord(), labelEn: ownWord() }),
  Motivation: async () => ({ kind: 'HOPE', text: ownWord() }),
  Need: async () => ({ kind: 'TIME', text: ownWord(), organisationId: await makers.Organisation?.() }),
  Offer: async () => ({ kind: 'TIME', text: ownWord(), organisationId: await makers.Organisation?.() }),
  Collaboration: async () => ({
    title: ownWord(),
    parties: [{ organisationId: await makers.Organisation?.() }, { organisationId: await makers.Organisation?.() }],
  }),
  MiniNetwork: async () => {
    const memberIds = [await makers.Organisation?.(), await makers.Organisation?.(), await makers.Organisation?.()]
    return { name: ownWord(), purpose: ownWord(), memberIds, convenerId: memberIds[0] }
  },
  Gathering: async () => ({ title: ownWord(), kind: 'OTHER' }),
  Reflection: async () => ({ gatheringId: await makers.Gathering?.(), prompt: ownWord(), text: ownWord() }),
  SelfAssessment: async () => ({ gatheringId: await makers.Gathering?.(), theme: ownWord(), question: ownWord() }),
  Story: async () => ({ title: ownWord(), text: ownWord() }),
  View: async () => ({ name: ownWord(), state: {} }),
}

/** Makes one of a kind with the least it needs and whatever more is given, and returns its id. */
export const makers: Readonly<Record<string, (more?: Record<string, unknown>) => Promise<string>>> = Object.fromEntries(
  Object.entries(leastInputs).map(([kind, least]) => [
    kind,
    async (more: Record<string, unknown> = {}) => {
      const { id } = await done(`create${kind}`, { input: { ...(await least()), ...more } })
      return id
    },
  ]),
)
