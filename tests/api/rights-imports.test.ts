import type { Viewer } from '@mellanrum/graph-api/shared/viewer'
import { beforeAll, describe, expect, it } from 'vitest'
import { asViewer, graphql } from '../support/api.ts'
import { beginImport } from '../support/importing.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, uniqueWord } from '../support/mutate.ts'
import { viewers } from '../support/owned.ts'

const refusedRoles = ['visitor', 'visitor with an account', 'participant', 'partner']
let roles: Record<string, Viewer> = {}
let id = ''
const name = `${uniqueWord()}.csv`

beforeAll(async () => {
  roles = viewers([(await makers.Organisation?.()) ?? ''])
  id = await beginImport({ [name]: `namn;typ\n${uniqueWord()};företag\n` })
})

/** Every step of an import, of one that is there and waits. */
const steps: Readonly<Record<string, () => Record<string, unknown>>> = {
  beginImport: () => ({ input: { name: uniqueWord() } }),
  addImportPart: () => ({ id, input: { file: name, position: 1, content: '' } }),
  mapImport: () => ({ id, tables: [] }),
  decideImport: () => ({ id, decisions: [] }),
  removeImportFile: () => ({ id, file: name }),
  runImport: () => ({ id }),
  cancelImport: () => ({ id }),
  undoImport: () => ({ id }),
}

describe('an import', () => {
  it.each(Object.keys(steps))('is refused by %s to all but coordinators and administrators', async (step) => {
    for (const role of refusedRoles) {
      const { __typename, fields } = await asViewer(roles[role] as Viewer, () =>
        mutate(step, steps[step]?.() ?? {}, '__typename'),
      )
      expect({ role, __typename, codes: fields?.map(({ code }) => code) }).toEqual({
        ...{ role, __typename: 'InputError', codes: ['coordinators_only'] },
      })
    }
  })

  it.each(['imports', 'import', 'importPreview'])('is told to nobody else by %s', async (field) => {
    const asked =
      field === 'imports' ? '{ imports { nodes { id } } }' : `query ($id: ID!) { ${field}(id: $id) { __typename } }`
    for (const role of refusedRoles) {
      const { data, errors } = await asViewer(roles[role] as Viewer, () => graphql(asked, { id }))
      expect(JSON.stringify(data ?? {}), role).not.toContain(id)
      expect(errors?.length ?? 0, role).toBeGreaterThan(0)
    }
  })

  it.each(['coordinator', 'administrator'])('is taken step by step by a %s', async (role) => {
    await asViewer(roles[role] as Viewer, async () => {
      const own = await beginImport({ [name]: `namn;typ\n${uniqueWord()};företag\n` })
      await done('removeImportFile', { id: own, file: name }, '__typename')
      const { data } = await graphql<{ import: { id: string } }>('query ($id: ID!) { import(id: $id) { id } }', {
        id: own,
      })
      expect(data?.import.id).toBe(own)
    })
  })
})

describe('the weights', () => {
  it.each(refusedRoles)('are put back by no %s', async (role) => {
    const { errors } = await asViewer(roles[role] as Viewer, () =>
      graphql('mutation { resetMatchingWeights { __typename } }'),
    )
    expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
  })
})
