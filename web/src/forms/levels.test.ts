// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, isInputObjectType, isObjectType } from 'graphql'
import { beforeEach, describe, expect, it } from 'vitest'
import { sv } from '../language/sv.ts'
import { firstLevel, hasLevel, type LevelKind, levelKinds, rememberLevel, typeOf } from './levels.ts'
import type { AnyNodeForm } from './node-form.ts'

const root = join(import.meta.dirname, '../../..')
const schema = buildSchema(readFileSync(join(root, 'graph-api/schema.graphql'), 'utf8'))
const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })
const modules = import.meta.glob<{ default: AnyNodeForm }>('../*/*-form.{ts,tsx}', { eager: true })
const forms = Object.entries(modules).flatMap(([path, { default: form }]) =>
  path.endsWith('node-form.ts') ? [] : form,
)

const all = ['ME', 'GATHERING', 'NETWORK', 'EVERYONE'] as const
const around = { gathering: { id: 'gat_1', reflections: { nodes: [] } }, themes: { nodes: [] } }

/** The types that a mutation creates with a level. */
const created = Object.values(schema.getMutationType()?.getFields() ?? {})
  .filter(({ name }) => name.startsWith('create'))
  .map(({ name }) => name.replace('create', ''))
const withLevel = created.filter((type) => {
  const input = schema.getType(`Create${type}Input`)
  return isInputObjectType(input) && 'visibility' in input.getFields()
})

/** What is made in no form of its own kind, and where the page asks for its level. */
const elsewhere: Readonly<Partial<Record<LevelKind, string>>> = {
  MINI_NETWORK: '../mini-networks/FormNetwork.tsx',
  VIEW: '../views/SaveView.tsx',
}

/** Mutations that keep words of their own without a level of their own, and who sees these. */
const seenOtherwise: Readonly<Record<string, { in: string; says: RegExp }>> = {
  addMeeting: { in: '../mini-networks/Meetings.tsx', says: /seenBy="MEETING"/ },
  changeMiniNetworkMembers: { in: '../mini-networks/ConfirmSwap.tsx', says: /seenBy="MEMBER_ASKED"/ },
  changeCollaborationParty: { in: '../collaborations/PartySays.tsx', says: /seenBy="PAGE"/ },
  changeCollaborationStatus: { in: '../collaborations/StatusSteps.tsx', says: /seenBy="PAGE"/ },
  createSelfAssessment: { in: '../gatherings/NewAssessment.tsx', says: /seenBy="EVERYONE"/ },
  judgeParallel: { in: '../parallels/ParallelVerdict.tsx', says: /seenBy="VERDICT"/ },
  invite: { in: '../invitations/InviteForm.tsx', says: /seenBy="INVITED"/ },
  askToJoin: { in: '../invitations/JoinPage.tsx', says: /seenBy="JOIN"/ },
  askForContact: { in: '../contacts/AskPage.tsx', says: /seenBy="CONTACT"/ },
}

beforeEach(() => localStorage.clear())

describe('who sees what is written', () => {
  it('is asked of every kind that the API gives a level, and of no other', () => {
    expect(levelKinds.map((kind) => typeOf(kind)).sort()).toEqual(withLevel.sort())
  })

  it('is asked in every form that makes such a kind, and can be changed later', () => {
    for (const kind of levelKinds.filter((one) => !elsewhere[one])) {
      const form = forms.find((one) => one.kind === kind)
      const fields = form?.fields({ t: sv, language: 'sv', answer: around, levels: all }) ?? []
      expect(fields.at(-1), kind).toMatchObject({ name: 'visibility', required: true })
      expect(fields.at(-1)?.onlyNew, kind).toBeUndefined()
    }
    for (const [kind, path] of Object.entries(elsewhere)) expect(sources[path], kind).toMatch(/ChooseLevel|levelField/)
  })

  it('is not asked where everyone sees it', () => {
    for (const form of forms.filter(({ kind }) => !hasLevel(kind))) {
      const names = form.fields({ t: sv, language: 'sv', answer: around, levels: all }).map(({ name }) => name)
      expect(names, form.kind).not.toContain('visibility')
    }
  })

  it.each(Object.entries(seenOtherwise))('is said beside the words that %s keeps', (name, where) => {
    expect(schema.getMutationType()?.getFields()[name]).toBeDefined()
    expect(sources[where.in]).toMatch(where.says)
  })

  it('is shown on the page of each thing', () => {
    const pages = Object.values(sources).join('\n')
    for (const kind of levelKinds) {
      const type = schema.getType(typeOf(kind))
      expect(isObjectType(type) && 'visibility' in type.getFields(), kind).toBe(true)
      const shown = ['NEED', 'OFFER'].includes(kind) ? '<SeenBy kind={kind}' : `<SeenBy kind="${kind}"`
      expect(pages, kind).toContain(shown)
    }
  })

  it('begins as the kind does, and then with the last choice for that kind', () => {
    expect(firstLevel('NEED', all)).toBe('EVERYONE')
    expect(firstLevel('MOTIVATION', all)).toBe('NETWORK')
    rememberLevel('MOTIVATION', 'ME')
    expect(firstLevel('MOTIVATION', all)).toBe('ME')
    expect(firstLevel('REFLECTION', all)).toBe('NETWORK')
  })

  it('begins with nothing that the viewer may not choose', () => {
    rememberLevel('NEED', 'ME')
    expect(firstLevel('NEED', ['NETWORK', 'EVERYONE'])).toBe('EVERYONE')
    localStorage.setItem('mellanrum.seen-by.NEED', 'constructor')
    expect(firstLevel('NEED', all)).toBe('EVERYONE')
  })
})
