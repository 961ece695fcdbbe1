import { GraphQLError } from 'graphql'
import { builder } from '../builder.ts'
import { day, moment } from './fields.ts'

builder.scalarType('Date', {
  description: 'A day of the calendar: `2024-02-07`.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    const parsed = day.safeParse(value)
    if (parsed.success) return parsed.data
    throw new GraphQLError('Give a day like 2026-05-12.')
  },
})

builder.scalarType('DateTime', {
  description: 'A moment in UTC: `2024-02-07T12:00:00.000Z`.',
  serialize: (value) => String(value),
  parseValue: (value) => {
    const parsed = moment.safeParse(value)
    if (parsed.success) return parsed.data
    throw new GraphQLError('Give a moment like 2026-05-12T08:30:00.000Z.')
  },
})
