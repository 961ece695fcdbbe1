import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'

export const listNewestViews = bindPage('queries/views/list-views')
export const viewReferences = bindFragment({
  file: 'fields/views/View.references',
  nodes: [],
  values: ['part', 'id', 'x', 'y'],
})
export const viewMissing = bindFragment({ file: 'fields/views/View.missing', nodes: [], values: ['value'] })

export const countKeptViews = bindStatement({
  file: 'views/count-kept-views',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ kept: z.number() }),
})
