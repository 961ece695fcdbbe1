import { done, uniqueWord } from './mutate.ts'

/** The least that makes one of each kind. */
export const leastInputs: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  Organisation: async () => ({ name: uniqueWord(), kind: 'OTHER' }),
  Person: async () => ({ name: uniqueWord() }),
  Initiative: async () => ({ title: uniqueWord(), summary: uniqueWord() }),
  Theme: async () => ({ labelSv: uniqueWord(), labelEn: uniqueWord() }),
  Challenge: async () => ({ title: uniqueWord() }),
  Place: async () => ({ name: uniqueWord() }),
  Audience: async () => ({ labelSv: uniqueWord(), labelEn: uniqueWord() }),
  Motivation: async () => ({ kind: 'HOPE', text: uniqueWord() }),
  Need: async () => ({ kind: 'TIME', text: uniqueWord(), organisationId: await makers.Organisation?.() }),
  Offer: async () => ({ kind: 'TIME', text: uniqueWord(), organisationId: await makers.Organisation?.() }),
  Collaboration: async () => ({
    title: uniqueWord(),
    parties: [{ organisationId: await makers.Organisation?.() }, { organisationId: await makers.Organisation?.() }],
  }),
  MiniNetwork: async () => {
    const memberIds = [await makers.Organisation?.(), await makers.Organisation?.(), await makers.Organisation?.()]
    return { name: uniqueWord(), purpose: uniqueWord(), memberIds, convenerId: memberIds[0] }
  },
  Gathering: async () => ({ title: uniqueWord(), kind: 'OTHER' }),
  Reflection: async () => ({ gatheringId: await makers.Gathering?.(), prompt: uniqueWord(), text: uniqueWord() }),
  SelfAssessment: async () => ({
    gatheringId: await makers.Gathering?.(),
    theme: uniqueWord(),
    question: uniqueWord(),
  }),
  Story: async () => ({ title: uniqueWord(), text: uniqueWord() }),
  View: async () => ({ name: uniqueWord(), state: {} }),
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
