import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { idArgument } from '../shared/arguments.ts'
import { many, one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { findNode } from '../shared/find-node.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { changeTheme } from './change-theme.ts'
import { createThemes } from './create-themes.ts'
import { listThemes } from './list-themes.ts'
import type { ThemeRow } from './model.ts'
import { themeBroader, themeBroaderThemes, themeNarrower } from './statements.ts'

export const themeRef = builder.objectRef<ThemeRow>('Theme')
themeRef.implement({
  description: 'What initiatives, needs, offers and motivations are about, as in SKOS.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Theme', 'theme'),
  fields: (t) => ({
    labelSv: t.exposeString('labelSv', { description: 'What it is called in Swedish.' }),
    labelEn: t.exposeString('labelEn', { description: 'What it is called in English.' }),
    formerNames: t.stringList({
      description: 'What it was called before, the latest first.',
      resolve: (row) => [...(row.formerNames ?? [])],
    }),
    synonymsSv: t.stringList({ description: 'Other Swedish words for it.', resolve: (row) => row.synonymsSv ?? [] }),
    synonymsEn: t.stringList({ description: 'Other English words for it.', resolve: (row) => row.synonymsEn ?? [] }),
    externalIds: t.stringList({
      description: 'The same in other vocabularies.',
      resolve: (row) => [...(row.externalIds ?? [])],
    }),
    focusArea: t.boolean({
      description: 'Whether it is one of the roadmap’s focus areas.',
      resolve: (row) => row.focusArea ?? false,
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    broader: t.field({
      type: themeRef,
      nullable: true,
      description: 'The theme it is a part of; the first by its label where there are several.',
      ...one(themeBroader),
    }),
    broaderThemes: t.field({
      type: [themeRef],
      description: 'All themes it is a part of, by their Swedish labels; at most 20.',
      ...many(themeBroaderThemes),
    }),
  }),
})

export const themeConnection = connectionOf('Theme', themeRef)

builder.objectField(themeRef, 'narrower', (t) =>
  t.field({
    type: themeConnection,
    description: 'The themes that are a part of it, by their Swedish labels.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(themeNarrower),
  }),
)

builder.queryFields((t) => ({
  theme: t.field({
    type: themeRef,
    nullable: true,
    description: 'One theme.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<ThemeRow>(graph, { id, label: 'Theme', selection: readSelection(info) }),
  }),
  themes: t.field({
    type: themeConnection,
    description: 'Themes by their Swedish labels.',
    args: { ...pageArguments(t.arg), focusAreasOnly: t.arg.boolean({ description: 'Only the five on top.' }) },
    complexity: pageComplexity,
    resolve: (_root, { focusAreasOnly, ...page }, { graph }, info) =>
      listThemes(graph, { page, focusAreasOnly: focusAreasOnly ?? null, selection: readSelection(info) }),
  }),
}))

const createInput = builder.inputType('CreateThemeInput', {
  description: 'A new theme.',
  fields: (t) => ({
    labelSv: t.string({ required: true, description: 'In Swedish, 1–200 characters.' }),
    labelEn: t.string({ required: true, description: 'In English, 1–200 characters.' }),
    formerNames: t.stringList({ description: 'What it was called before, up to 50.' }),
    synonymsSv: t.stringList({ description: 'Other Swedish words for it, up to 50.' }),
    synonymsEn: t.stringList({ description: 'Other English words for it, up to 50.' }),
    focusArea: t.boolean({ description: 'Whether it is one of the roadmap’s focus areas; not where left out.' }),
    broaderId: t.id({ description: 'The one theme it is a part of.' }),
    broaderIds: t.idList({ description: 'The themes it is a part of, where there are several; at most 50.' }),
  }),
})

const changeInput = builder.inputType('ChangeThemeInput', {
  description: 'What to change; what is left out stays, null takes away.',
  fields: (t) => ({
    labelSv: t.string({ description: 'In Swedish.' }),
    labelEn: t.string({ description: 'In English.' }),
    formerNames: t.stringList({
      description: 'All that it was called before; a name that is changed is added by itself.',
    }),
    synonymsSv: t.stringList({ description: 'All other Swedish words for it.' }),
    synonymsEn: t.stringList({ description: 'All other English words for it.' }),
    focusArea: t.boolean({ description: 'Whether it is one of the roadmap’s focus areas.' }),
    broaderId: t.id({ description: 'The one theme it is a part of.' }),
    broaderIds: t.idList({ description: 'The themes it is a part of, where there are several; at most 50.' }),
  }),
})

addCreate({
  label: 'Theme',
  ref: themeRef,
  description: 'Adds a theme.',
  input: createInput,
  create: createThemes,
})

addChange({
  label: 'Theme',
  ref: themeRef,
  description: 'Changes a theme.',
  input: changeInput,
  change: changeTheme,
})
