import { builder } from '../builder.ts'
import { initiativeRef } from '../initiatives/graphql.ts'
import { column, rowsOf } from '../shared/compiled.ts'
import { dayOf } from '../shared/days.ts'
import { rowMapping } from '../shared/node.ts'
import { parallelVerdictEnum } from './graphql.ts'
import { type ParallelVerdict, tyingVerdicts } from './model.ts'
import { initiativeTies } from './statements.ts'

const tieRef = builder.objectRef<Readonly<Record<string, unknown>>>('InitiativeTie').implement({
  description: 'What somebody has said that an initiative is to another.',
  extensions: rowMapping,
  fields: (t) => ({
    other: t.field({ type: initiativeRef, description: 'The other.', ...column('other') }),
    verdict: t.field({
      type: parallelVerdictEnum,
      description: 'What they are to each other.',
      resolve: (row) => row.verdict as ParallelVerdict,
    }),
    comesFirst: t.boolean({
      nullable: true,
      description: 'Of `IN_SEQUENCE`: whether this one comes first; null where nobody has said.',
      resolve: (row) => (row.comesFirst ?? null) as boolean | null,
    }),
    reason: t.string({ nullable: true, description: 'Why.', resolve: (row) => (row.reason ?? null) as string | null }),
    decidedOn: t.field({
      type: 'Date',
      description: 'When it was said.',
      resolve: (row, _arguments, { graph }) => dayOf(row.decidedOn as string, graph.timeZone),
    }),
  }),
})

builder.objectField(initiativeRef, 'ties', (t) =>
  t.field({
    type: [tieRef],
    description:
      'What people have said that it is to others: the same work, complementary, in sequence, apart on purpose.',
    ...rowsOf(initiativeTies, () => ({ verdicts: tyingVerdicts })),
  }),
)
