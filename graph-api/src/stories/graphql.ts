import { builder } from '../builder.ts'
import { readSelection } from '../database/read-selection.ts'
import { organisationRef } from '../organisations/graphql.ts'
import { personRef } from '../people/graphql.ts'
import { idArgument } from '../shared/arguments.ts'
import { one, page } from '../shared/compiled.ts'
import { connectionOf, pageArguments, pageComplexity } from '../shared/connection.ts'
import { languageEnum, visibilityEnum } from '../shared/enums.ts'
import { findNode } from '../shared/find-node.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { nodeInterface, nodeMapping } from '../shared/node.ts'
import { themeConnection } from '../themes/graphql.ts'
import { changeStory } from './change-story.ts'
import { createStories } from './create-stories.ts'
import { listStories } from './list-stories.ts'
import type { StoryRow } from './model.ts'
import { organisationStories, storyOrganisation, storyPerson, storyThemes } from './statements.ts'

export const storyRef = builder.objectRef<StoryRow>('Story')
const storyConnection = connectionOf('Story', storyRef)

storyRef.implement({
  description: 'What somebody did and what came of it, mistakes too.',
  interfaces: [nodeInterface],
  extensions: nodeMapping('Story', 'story'),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    text: t.exposeString('text', { description: 'The story.' }),
    language: t.expose('language', { type: languageEnum, description: 'The language it is told in.' }),
    aboutMistake: t.boolean({
      description: 'Whether it is about a mistake that others need not make again.',
      resolve: (row) => row.aboutMistake ?? false,
    }),
    visibility: t.expose('visibility', { type: visibilityEnum, description: 'Who sees it.' }),
    demo: t.boolean({ description: 'Invented, for the demonstration.', resolve: (row) => row.demo ?? false }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was told.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    organisation: t.field({
      type: organisationRef,
      nullable: true,
      description: 'The organisation that tells it.',
      ...one(storyOrganisation),
    }),
    person: t.field({
      type: personRef,
      nullable: true,
      description: 'The person who tells it.',
      ...one(storyPerson),
    }),
    themes: t.field({
      type: themeConnection,
      description: 'What it is about.',
      args: pageArguments(t.arg),
      complexity: pageComplexity,
      ...page(storyThemes),
    }),
  }),
})

builder.objectField(organisationRef, 'stories', (t) =>
  t.field({
    type: storyConnection,
    description: 'What it tells, the newest first.',
    args: pageArguments(t.arg),
    complexity: pageComplexity,
    ...page(organisationStories),
  }),
)

builder.queryFields((t) => ({
  story: t.field({
    type: storyRef,
    nullable: true,
    description: 'One story.',
    args: { id: idArgument(t.arg) },
    resolve: (_root, { id }, { graph }, info) =>
      findNode<StoryRow>(graph, { id, label: 'Story', selection: readSelection(info) }),
  }),
  stories: t.field({
    type: storyConnection,
    description: 'Stories, the newest first.',
    args: {
      ...pageArguments(t.arg),
      aboutMistake: t.arg.boolean({ description: 'Only those about a mistake, or only the others.' }),
    },
    complexity: pageComplexity,
    resolve: (_root, { aboutMistake, ...page }, { graph }, info) =>
      listStories(graph, { page, aboutMistake: aboutMistake ?? null, selection: readSelection(info) }),
  }),
}))

const createInput = builder.inputType('CreateStoryInput', {
  description: 'A story to tell.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'What it is called, 1–200 characters.' }),
    text: t.string({ required: true, description: 'The story, 1–20,000 characters.' }),
    language: t.field({ type: languageEnum, description: 'Swedish where left out.' }),
    aboutMistake: t.boolean({ description: 'Whether it is about a mistake; not where left out.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    organisationId: t.id({ description: 'The organisation that tells it.' }),
    personId: t.id({ description: 'The person who tells it.' }),
    themeIds: t.idList({ description: 'What it is about, at most 50.' }),
  }),
})

const changeInput = builder.inputType('ChangeStoryInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    title: t.string({ description: 'What it is called.' }),
    text: t.string({ description: 'The story.' }),
    language: t.field({ type: languageEnum, description: 'The language it is told in.' }),
    aboutMistake: t.boolean({ description: 'Whether it is about a mistake.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    themeIds: t.idList({ description: 'All it is about.' }),
  }),
})

addCreate({
  label: 'Story',
  ref: storyRef,
  description: 'Adds a story.',
  input: createInput,
  create: createStories,
})

addChange({
  label: 'Story',
  ref: storyRef,
  description: 'Changes a story.',
  input: changeInput,
  change: changeStory,
})
