import { builder } from '../builder.ts'
import { initiativeStatusEnum } from '../initiatives/graphql.ts'
import { visibilityEnum } from '../shared/enums.ts'
import { addChange, addCreate } from '../shared/mutations.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { changeView } from './change-view.ts'
import { createViews } from './create-views.ts'
import { viewLayoutEnum, viewLensEnum, viewListEnum, viewRef } from './graphql.ts'

const pinnedInput = builder.inputType('PinnedInput', {
  description: 'Something that was put where it is by hand.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'What.' }),
    x: t.float({ required: true, description: 'Model units from the focus, −999,999 to 999,999; kept whole.' }),
    y: t.float({ required: true, description: 'The same, downwards.' }),
  }),
})

const stateInput = builder.inputType('ViewStateInput', {
  description: 'What a view shows. Lists hold at most 40; what is left out is as on the plain map.',
  fields: (t) => ({
    focusId: t.id({ description: 'What stands in the middle.' }),
    layout: t.field({ type: viewLayoutEnum, description: 'How near the picture is; EGO where left out.' }),
    list: t.field({ type: viewListEnum, description: 'What stands beside it; RELATIONS where left out.' }),
    lens: t.field({ type: viewLensEnum, description: 'The question it asks.' }),
    without: t.field({ type: [nodeKindEnum], description: 'Kinds that are filtered away.' }),
    whole: t.field({ type: [nodeKindEnum], description: 'Kinds that are shown whole.' }),
    themeIds: t.idList({ description: 'Themes that are filtered by.' }),
    statuses: t.field({ type: [initiativeStatusEnum], description: 'Only initiatives this far.' }),
    atLeast: t.int({ description: 'Only what has at least so many relations, 0 to 999.' }),
    shownOn: t.field({ type: 'Date', description: 'The day it shows; today, whenever that is, where left out.' }),
    comparedOn: t.field({ type: 'Date', description: 'An earlier day that it compares with.' }),
    openedIds: t.idList({ description: 'Things whose own neighbours are shown too.' }),
    hiddenIds: t.idList({ description: 'Things that are hidden.' }),
    pinned: t.field({ type: [pinnedInput], description: 'Things that were put where they are by hand.' }),
  }),
})

const createInput = builder.inputType('CreateViewInput', {
  description: 'A view to save.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What to call it, 1–80 characters.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Everyone where left out.' }),
    state: t.field({ type: stateInput, required: true, description: 'What it shows.' }),
  }),
})

const changeInput = builder.inputType('ChangeViewInput', {
  description: 'What to change; what is left out stays.',
  fields: (t) => ({
    name: t.string({ description: 'What to call it.' }),
    visibility: t.field({ type: visibilityEnum, description: 'Who sees it.' }),
    state: t.field({ type: stateInput, description: 'What it shows from now on, all of it.' }),
  }),
})

addCreate({
  label: 'View',
  ref: viewRef,
  description: 'Saves a view of the map; at most 500 are kept.',
  input: createInput,
  create: createViews,
})

addChange({
  label: 'View',
  ref: viewRef,
  description: 'Renames a view, or puts another picture in its place.',
  input: changeInput,
  change: changeView,
})
