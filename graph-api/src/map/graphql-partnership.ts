import { builder } from '../builder.ts'
import { organisationKindEnum } from '../organisations/graphql.ts'
import type { OrganisationRow } from '../organisations/model.ts'
import { languageEnum } from '../shared/enums.ts'
import { nodeKindEnum } from '../shared/node-kind.ts'
import { findPartnershipMap } from './partnership/find-partnership-map.ts'
import type { NameLanguage } from './partnership/layout-task.ts'
import type { GroupRow, PartnershipMapRow, SheetRow, SuggestedRow } from './partnership/map-row.ts'
import type { SheetName } from './partnership/sheets.ts'

const sheetEnum = builder.enumType('PartnershipSheetName', {
  description: 'A surface the map is laid out for.',
  values: {
    WALL: { description: 'A wide picture that is read from the back of a room.' },
    SCREEN: { description: 'A laptop.' },
    PAPER: { description: 'A3, landscape.' },
    PHONE: { description: 'A portrait picture for a narrow screen.' },
  } satisfies Record<SheetName, { description: string }>,
})

const detailEnum = builder.enumType('PartnershipDetail', {
  description: 'How much is drawn at once.',
  values: {
    ALL: { description: 'Every line.' },
    STRONGEST: { description: 'The strongest lines of each, and those that hold it together.' },
    GROUPS: { description: 'Groups as discs, with lines between them.' },
  },
})

const group = builder.objectRef<GroupRow>('PartnershipGroup')
group.implement({
  description: 'Organisations that do more with each other than with others.',
  fields: (t) => ({
    name: t.expose('lines', { type: ['String'], description: 'Its name, on one or two lines.' }),
    covered: t.exposeInt('covered', {
      description: 'So many of `things` are about what the name says; 0: a member’s name.',
    }),
    things: t.exposeInt('things', { description: 'What the members do with each other, counted.' }),
    members: t.exposeInt('members', { description: 'How many organisations, drawn or not.' }),
    hubId: t.exposeID('hubId', {
      nullable: true,
      description: 'Its best linked member: as `near` it asks for the group alone.',
    }),
  }),
})

const sheet = builder.objectRef<SheetRow>('PartnershipSheet')
sheet.implement({
  description: 'Where things stand on one surface, in pixels at its own size; lists follow `placed` and `groups`.',
  fields: (t) => ({
    sheet: t.expose('sheet', { type: sheetEnum, description: 'Which surface.' }),
    width: t.exposeInt('width', { description: 'Its width.' }),
    height: t.exposeInt('height', { description: 'Its height.' }),
    font: t.exposeFloat('font', { description: 'The size of names.' }),
    groupFont: t.exposeFloat('groupFont', { description: 'The size of groups’ names.' }),
    smallest: t.exposeFloat('smallest', { description: 'Half a mark’s width without partners.' }),
    growth: t.exposeFloat('growth', { description: 'Times the root of the number of partners: what it is wider by.' }),
    ring: t.exposeFloat('ring', { description: 'Room for the ring around those who hold the network together.' }),
    wrapAt: t.exposeFloat('wrapAt', { description: 'Names wider than so many times their size stand on two lines.' }),
    x: t.expose('x', { type: ['Float'], description: 'Middles of marks.' }),
    y: t.expose('y', { type: ['Float'], description: 'Middles of marks, downwards.' }),
    sides: t.expose('sides', {
      type: ['Int'],
      description:
        'Where names stand: 0 below, 1 above, 2 right, 3 left, 4 right below, 5 left below, 6 right above, 7 left above.',
    }),
    nameX: t.expose('nameX', { type: ['Float'], description: 'Middles of groups’ names.' }),
    nameY: t.expose('nameY', { type: ['Float'], description: 'Middles of groups’ names, downwards.' }),
  }),
})

const suggested = builder.objectRef<SuggestedRow>('PartnershipSuggestions')
suggested.implement({
  description: 'Synergies that would join organisations which do nothing together, and what they would mend.',
  fields: (t) => ({
    ends: t.expose('ends', { type: ['Int'], description: 'Pairs of organisations, flat, the best first.' }),
    strong: t.expose('strong', { type: ['Boolean'], description: 'Whether it fits precisely, for each pair.' }),
    apart: t.exposeInt('apart', { description: 'How many lead between groups, or to somebody alone.' }),
    cutOffBefore: t.exposeInt('cutOffBefore', { description: 'Cut off from the largest part if the holders went.' }),
    cutOffAfter: t.exposeInt('cutOffAfter', { description: 'The same with the suggestions carried out.' }),
  }),
})

const partnershipMap = builder.objectRef<PartnershipMapRow>('PartnershipMap')
partnershipMap.implement({
  description: 'Who works with whom, as parallel lists; numbers are positions in the list they speak of.',
  fields: (t) => ({
    onDay: t.expose('onDay', {
      type: 'Date',
      nullable: true,
      description: 'The day gone by that it shows; null: today.',
    }),
    near: t.exposeID('near', {
      nullable: true,
      description: 'The organisation that this is the part around; null: the whole.',
    }),
    isReady: t.exposeBoolean('isReady', { description: 'False while a better layout is being computed.' }),
    detail: t.expose('detail', { type: detailEnum, description: 'How much is drawn at once.' }),
    ids: t.stringList({
      description:
        'Organisations. Beyond 600, the best linked of the largest groups: `partnershipOrganisations` lists all.',
      resolve: ({ analysis }) => organisations(analysis, 'id'),
    }),
    names: t.stringList({ description: 'Their names.', resolve: ({ analysis }) => organisations(analysis, 'name') }),
    kinds: t.field({
      type: [organisationKindEnum],
      description: 'Their kinds.',
      resolve: ({ analysis }) => analysis.partnership.organisations.map(({ kind }) => kind as OrganisationRow['kind']),
    }),
    demo: t.booleanList({
      description: 'Which are invented.',
      resolve: ({ analysis }) => analysis.partnership.organisations.map(({ demo }) => demo),
    }),
    partners: t.intList({
      description: 'How many others each does something with, drawn or not.',
      resolve: ({ analysis }) => [...analysis.partners],
    }),
    things: t.intList({
      description: 'How many things each does with others.',
      resolve: ({ analysis }) => [...analysis.things],
    }),
    groupOf: t.intList({
      description: 'The group of each; -1 for those who do nothing with others, or only in a pair.',
      resolve: ({ analysis }) => [...analysis.groups],
    }),
    holders: t.intList({
      description: 'The few that hold the network together, the most important first.',
      resolve: ({ analysis }) => [...analysis.holders],
    }),
    lines: t.intList({
      description: 'Pairs of organisations, flat.',
      resolve: ({ lines }) => lines.flatMap(({ a, b }) => [a, b]),
    }),
    strengths: t.intList({
      description: 'How many things join each pair: 1, 2, or 3 for more.',
      resolve: ({ lines }) => lines.map(({ strength }) => strength),
    }),
    drawn: t.expose('drawn', { type: ['Boolean'], description: 'Which lines are drawn at once.' }),
    lineThings: t.field({
      type: t.listRef(t.listRef('Int')),
      description: 'What joins each pair, the first 20; nothing where groups are drawn: ask for a part.',
      resolve: ({ lines }) => lines.map(({ things }) => [...things]),
    }),
    thingIds: t.stringList({ description: 'What joins.', resolve: ({ things }) => things.map(({ id }) => id) }),
    thingTitles: t.stringList({
      description: 'What that is called.',
      resolve: ({ things }) => things.map(({ title }) => title),
    }),
    thingKinds: t.field({
      type: [nodeKindEnum],
      description: 'INITIATIVE, COLLABORATION or MINI_NETWORK.',
      resolve: ({ things }) => things.map(({ kind }) => kind),
    }),
    thingLanguages: t.field({
      type: [languageEnum],
      nullable: { list: false, items: true },
      description: 'The languages of the titles.',
      resolve: ({ things }) => things.map(({ language }) => language),
    }),
    groups: t.expose('groups', { type: [group], description: 'The groups.' }),
    between: t.expose('between', {
      type: ['Int'],
      description: 'Two groups and how many pairs lead between them, flat, the most first.',
    }),
    suggested: t.expose('suggested', {
      type: suggested,
      description: 'What could join more; empty for a day gone by.',
    }),
    placed: t.expose('placed', { type: ['Int'], description: 'Those that have a place; -1: not there on the day.' }),
    sheets: t.expose('sheets', { type: [sheet], description: 'Where they stand.' }),
    organisationCount: t.int({ description: 'All organisations.', resolve: ({ figures }) => figures.organisations }),
    groupCount: t.int({ description: 'All groups, drawn or not.', resolve: ({ figures }) => figures.groups }),
    thingCount: t.int({ description: 'All that two or more do together.', resolve: ({ figures }) => figures.things }),
    lineCount: t.int({ description: 'All pairs with anything in common.', resolve: ({ figures }) => figures.lines }),
    aloneCount: t.int({ description: 'Who does nothing with others.', resolve: ({ figures }) => figures.alone }),
    parts: t.int({
      description: 'Into how many parts the linked would fall without the holders.',
      resolve: ({ figures }) => figures.parts,
    }),
    cutOff: t.int({
      description: 'How many would then be cut off from the largest part.',
      resolve: ({ figures }) => figures.cutOff,
    }),
  }),
})

/** Groups are named in Swedish or English. */
export const nameLanguage = (language: string | null | undefined): NameLanguage => (language === 'en' ? 'en' : 'sv')

function organisations(analysis: PartnershipMapRow['analysis'], property: 'id' | 'name'): string[] {
  return analysis.partnership.organisations.map((organisation) => organisation[property])
}

builder.queryFields((t) => ({
  partnershipMap: t.field({
    type: partnershipMap,
    description: 'Who works with whom: the map of the partnership.',
    complexity: 500,
    args: {
      language: t.arg({ type: languageEnum, description: 'Of what has a name in both languages; Swedish else.' }),
      onDay: t.arg({ type: 'Date', description: 'As it was on a day; today where left out or to come.' }),
      near: t.arg.id({
        description: 'An organisation: only those it does something with, and its group, with groups of their own.',
      }),
    },
    resolve: (_root, { language, onDay, near }, { graph, layouts }) =>
      findPartnershipMap(graph, {
        language: nameLanguage(language),
        onDay: onDay ?? null,
        near: near ?? null,
        layouts,
      }),
  }),
}))
