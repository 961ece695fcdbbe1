import { Budgets, budgetOwnerOf, wholeFile } from '@mellanrum/graph-api/http/budgets'
import { costOf } from '@mellanrum/graph-api/http/limit-cost'
import { schema } from '@mellanrum/graph-api/schema'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import {
  type DocumentNode,
  type GraphQLInputType,
  getNullableType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql'
import { describe, expect, inject, it } from 'vitest'

const scalars: Readonly<Record<string, unknown>> = {
  Int: 5,
  Float: 1,
  Boolean: true,
  Date: '2026-05-04',
  DateTime: '2026-05-04T10:00:00Z',
}

/** A value that fits, as long as a page may be. */
function valueFor(type: GraphQLInputType, name: string): unknown {
  const inner = getNullableType(type)
  if (name === 'first') return 50
  if (isListType(inner)) return [valueFor(inner.ofType, name)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? 'ord'
  const required = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type))
  return Object.fromEntries(required.map((field) => [field.name, valueFor(field.type, field.name)]))
}

/** What a document costs where its pages are as long as may be. */
function mostOf(document: DocumentNode): number {
  const given = getOperationAST(document)?.variableDefinitions ?? []
  const variables = given.map(({ variable, type }) => {
    const known = typeFromAST(schema, type as never) as GraphQLInputType
    return [variable.name.value, valueFor(known, variable.name.value)] as const
  })
  return costOf({ schema, document, variables: Object.fromEntries(variables) })
}

const costs = async () => {
  const documents = (await (await fetch(`${inject('baseUrl')}/documents.json`)).json()) as Record<string, string>
  // What costs more than a question may is never sent: a page of fifty there is asked for in parts.
  return Object.values(documents).map((text) => Math.min(mostOf(parse(text)), wholeFile))
}

describe('what the pages ask', () => {
  it('is never refused to somebody who opens every page at once', async () => {
    const all = await costs()
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter((cost) => cost === 0)).toEqual([])
    const budgets = new Budgets(() => 0)
    const anna = budgetOwnerOf(viewerOf('partner', { accountId: 'acc_1' }), { clientAddress: '192.0.2.1' })
    expect(all.filter((cost) => budgets.draw(anna, cost) > 0)).toEqual([])
  })

  it('is never refused to sixty visitors at one place who open the ten most costly pages at once', async () => {
    const costly = (await costs()).sort((one, other) => other - one).slice(0, 10)
    const budgets = new Budgets(() => 0)
    const room = budgetOwnerOf(viewerOf('visitor'), { clientAddress: '192.0.2.1' })
    const refused = Array.from({ length: 60 }, () => costly.filter((cost) => budgets.draw(room, cost) > 0))
    expect(refused.flat()).toEqual([])
  })
})
