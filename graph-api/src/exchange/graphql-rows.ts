import { builder } from '../builder.ts'
import { enumOf } from '../shared/enums.ts'
import type { Candidate, Difference, Outcome, RowOutcome } from './plan/model.ts'

export const outcomeEnum = enumOf<Outcome>('RowOutcome', 'What becomes of a row.', {
  new: 'New in the network.',
  changed: 'There already; the file adds or changes something.',
  same: 'There already, or told by another row.',
  doubtful: 'A person must decide.',
  refused: 'Cannot be taken.',
  left_out: 'Left out by choice.',
})

const candidateRef = builder.objectRef<Candidate>('ImportCandidate').implement({
  description: 'What is there already, or told by an earlier row, and may be the same.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, or the one that it would get.' }),
    file: t.string({
      nullable: true,
      description: 'The file that tells of it, where it is not in the network yet.',
      resolve: ({ told }) => told?.file ?? null,
    }),
    row: t.int({ nullable: true, description: 'And its row there.', resolve: ({ told }) => told?.row ?? null }),
    name: t.exposeString('name', { description: 'Its name.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it is.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its pages.' }),
    because: t.stringList({
      description: 'Why: `name`, `legal_form`, `website`, `number`, `spelling` …',
      resolve: ({ because }) => [...because],
    }),
    likeness: t.exposeFloat('likeness', { description: '0 to 1.' }),
  }),
})

const differenceRef = builder.objectRef<Difference>('ImportDifference').implement({
  description: 'A value that somebody has written here and that the file has otherwise.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field.' }),
    ours: t.exposeString('ours', { description: 'As it stands here.' }),
    theirs: t.exposeString('theirs', { description: 'As the file has it.' }),
  }),
})

export const rowRef = builder.objectRef<RowOutcome>('ImportRow').implement({
  description: 'What becomes of a row, and why.',
  fields: (t) => ({
    file: t.exposeString('file', { description: 'Its file.' }),
    table: t.exposeString('table', { description: 'Its table.' }),
    row: t.exposeInt('row', { description: 'Its number.' }),
    outcome: t.field({ type: outcomeEnum, description: 'What becomes of it.', resolve: ({ outcome }) => outcome }),
    kind: t.exposeString('kind', { nullable: true, description: 'What it is.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why.' }),
    detail: t.exposeString('detail', { nullable: true, description: 'What the reason names.' }),
    id: t.exposeID('id', { nullable: true, description: 'What is there already.' }),
    changed: t.stringList({ description: 'The fields that change.', resolve: ({ changed }) => [...changed] }),
    candidates: t.field({
      type: [candidateRef],
      description: 'What it may be.',
      resolve: ({ candidates }) => [...candidates],
    }),
    differences: t.field({
      type: [differenceRef],
      description: 'What somebody has written here.',
      resolve: ({ differences }) => [...differences],
    }),
  }),
})
