import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schema } from '@mellanrum/graph-api/schema'
import { isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { loadBindings } from '../support/bindings.ts'
import { unfilteredReads } from '../support/unfiltered-reads.ts'

const bindings = await loadBindings()

/** Labels whose nodes have a visibility, by the schema, and the label that every node has. */
const guarded = new Set([
  'Thing',
  ...Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'visibility' in type.getFields())
    .map((type) => type.name),
])

/** What a statement reads without the filter, and why it may. By file and variable; `''` is a node without a name. */
const allowed: Readonly<Record<string, string>> = {
  'rights/find-ownership thing':
    'asked of what a filtered read found or the same transaction changed; no text is returned',
  'rights/find-ownership owner': 'ids are compared; none is returned',
  'rights/find-ownership employer': 'ids are compared; none is returned',
  'live/read-audiences subject':
    'the program decides by it who is told that a kind was changed; nothing of it is given out',
  'live/read-audiences gathering': 'the same, for what was asked at it',
  'my-page/still-true employer': 'an id is compared; none is returned',
  'notices/find-digest-accounts organisation': 'ids of those whom an account speaks for; no name is returned',
  'map/find-map-version own': 'what the viewer wrote; a yes or no is returned',
  'accounts/find-session organisation': 'ids of those whom the account itself speaks for; no name is returned',
  'accounts/keep-demo-account organisation': 'was found by a filtered read, on a machine of one’s own alone',
  'challenges/read-commitments ': 'reads back the ids of what the same transaction has just written',
  'contacts/lock-contact asking': 'ids of the sides of a contact that the viewer sees; no name is returned',
  'contacts/lock-contact asked': 'ids of the sides of a contact that the viewer sees; no name is returned',
  'contacts/pass-contact ': 'the side of a contact that the viewer sees; nothing of it is returned',
  'fields/contacts/Contact.facts asking': 'an id is compared; none is returned',
  'fields/contacts/Contact.facts asked': 'an id is compared; none is returned',
  'fields/contacts/Contact.reach asking': 'an id is compared; none is returned',
  'fields/contacts/Contact.reach asked': 'an id is compared; none is returned',
  'collaborations/lock-collaboration organisation': 'a rule counts all parties; no name is returned',
  'mini-networks/lock-mini-network organisation': 'a rule counts all members; no name is returned',
  'mini-networks/lock-mini-network convener': 'a rule asks whether there is one; no name is returned',
  'exchange/keep-standing thing': 'writes of what the same transaction changes; a number is returned',
  'exchange/mark-standing thing': 'writes of what the same transaction changes; a number is returned',
  'exchange/record-batch thing': 'writes what the same transaction has just made or changed',
  'exchange/restore-things known': 'an id is taken whoever may see it; only what a filtered read found is changed',
  'exchange/restore-things made': 'writes',
  'exchange/remove-imported-links thing': 'deletes what the import itself made',
  'exchange/remove-imported-links whole': 'deletes what the import itself made',
  'nodes/find-ended thing': 'an id that a filtered read in the same transaction found; a yes or no is returned',
  'nodes/find-ended holder': 'a rule counts all who hold it; a yes or no is returned',
  'nodes/find-others-part part': 'ids are compared; a yes or no is returned',
  'nodes/find-others-part person': 'ids are compared; a yes or no is returned',
  'nodes/remove-things thing': 'deletes what a filtered read found',
  'invitations/count-invitations ': 'an id is compared; a number is returned',
  'map/find-neighbourhood target': 'is among what was filtered before',
  'map/keep-map-degrees thing': 'writes a number; none is returned',
  'map/keep-map-degrees other': 'only what everyone sees is counted',
  'map/keep-map-places thing': 'writes places of what a filtered read found',
  'merging/cut-ties other': 'leads to what a filtered read found; nothing of it is returned',
  'merging/find-current-nodes whole': 'an id, of what a coordinator merged; what hangs on it follows whoever sees it',
  'merging/move-back duplicate': 'was held by a filtered read in the same transaction',
  'merging/move-back survivor': 'was held by a filtered read in the same transaction',
  'merging/create-ties thing': 'what hangs on two that become one follows, whoever sees it; a number is returned',
  'merging/create-ties whole': 'what hangs on two that become one follows, whoever sees it; a number is returned',
  'nodes/create-nodes known': 'an id is taken whoever may see it',
  'nodes/create-nodes made': 'writes',
  'parallels/judge-parallel verdict': 'writes',
  'synergies/judge-ring verdict': 'writes',
  'synergies/judge-synergy verdict': 'writes',
  'synergies/put-aside-could-join verdict': 'writes',
  'nodes/change-node thing': 'was held by a filtered read in the same transaction',
  'mini-networks/set-contributions ': 'was held by a filtered read in the same transaction',
  'privacy/about-account place': 'whom the account itself speaks for, and where the person that it is works',
  'privacy/find-left-behind ': 'ids alone, for the removal of what the account or the person wrote',
  'privacy/find-left-behind other': 'ids alone, for the removal of what the account or the person wrote',
  'privacy/find-left-behind part': 'ids are compared, for the removal of what the account or the person wrote',
  'privacy/find-left-behind own': 'whom the account itself speaks for; no name is returned',
  'privacy/find-left-behind thing': 'ids alone, for the removal of what the account or the person wrote',
  'privacy/find-removal-target own': 'an id alone, of the person that the account is',
  'privacy/list-colleagues ': 'whom the account itself speaks for; no name is returned',
  'privacy/detach-author thing': 'writes',
  'privacy/say-who ': 'whom the account itself speaks for; no name is returned',
  'relations/make-relations from': 'was held by a filtered read in the same transaction',
  'relations/make-relations to': 'was held by a filtered read in the same transaction',
  'relations/change-last-periods from': 'was held by a filtered read in the same transaction',
  'relations/change-last-periods to': 'was held by a filtered read in the same transaction',
  'relations/count-cycles start': 'a circle is one whoever may see it; a number is returned',
  'relations/count-relations from': 'was held by a filtered read in the same transaction',
  'relations/delete-period from': 'was held by a filtered read in the same transaction',
  'relations/delete-period to': 'was held by a filtered read in the same transaction',
  'relations/delete-other-relations from': 'was found by a filtered read in the same transaction',
  'seed/find-known-ids known': 'the seed is run by the administrator',
  'seed/find-known-links ': 'the seed is run by the administrator',
  'seed/find-outdated-texts demo': 'the seed is run by the administrator',
  'seed/keep-used-words own': 'the seed is run by the administrator',
  'seed/keep-used-words used': 'the seed is run by the administrator',
  'seed/keep-used-words kept': 'the seed is run by the administrator',
  'seed/remove-demo-relationships ': 'the seed is run by the administrator',
  'seed/remove-demo-things demo': 'the seed is run by the administrator',
  'seed/replace-texts demo': 'the seed is run by the administrator',
  'suggestions/find-said-by-people person': 'ids are compared; none is returned',
  'suggestions/rank-suggestions ': 'writes the rank of what the matcher has stored',
  'suggestions/read-around organisation': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-collaborations organisation': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-initiatives leader': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-initiatives partner': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-initiatives motivation': 'an id, looked up among motivations that a filtered read found',
  'suggestions/read-initiatives parent': 'an id, looked up among initiatives that a filtered read found',
  'suggestions/read-mini-networks organisation': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-motivations holder': 'an id, looked up among organisations that a filtered read found',
  'suggestions/read-statements employer': 'an id, looked up among organisations that a filtered read found',
  'suggestions/store-suggestions subject': 'writes what was computed from filtered reads',
  'suggestions/store-suggestions need': 'writes what was computed from filtered reads',
  'suggestions/store-suggestions thing': 'writes what was computed from filtered reads',
  'suggestions/store-text-vectors thing': 'writes what was computed from filtered reads',
  'fields/synergies/Synergy.level ': 'the asker, by its own id',
  'synergies/find-draft-synergies said': 'is among what is asked about above; a yes or no is returned',
  'fields/synergies/Synergy.known organisation': 'ids of what a filtered read found; a yes or no is returned',
  'fields/synergies/Synergy.known other': 'ids of what a filtered read found; a yes or no is returned',
  'synergies/find-rings ': 'the asker, by its own id',
  'synergies/judge-ring ': 'the asker, by its own id',
  'views/count-kept-views view': 'a limit holds for all views; a number is returned',
}

/** Statements that meet contacts without asking, and why: what is made has no reader yet, and none has what lost a side to a merge;
 * one's own words are one's own, the seed is the administrator's; what others have asked about cannot be taken back, and no more is told. */
const openContacts = [
  'needs-offers/lock-fresh-resource',
  'contacts/create-contact',
  'merging/create-ties',
  'privacy/about-account',
  'privacy/remove-account',
  'seed/remove-demo-things',
]

/** Statements that meet suggestions without asking who sees what they rest on, and why. */
const openSuggestions: Readonly<Record<string, string>> = {
  'exchange/read-imported-nodes': 'leaves them out',
  'merging/lock-sides': 'leaves them out',
  'merging/read-pair': 'leaves them out',
  'merging/merge-sides': 'deletes them, to be made anew',
  'merging/split-sides': 'deletes them, to be made anew',
  'nodes/remove-things': 'deletes them',
  'seed/remove-demo-things': 'deletes them',
  'mini-networks/find-proposals': 'asks of members, needs, offers and reasons itself: it rests on nothing else',
  'suggestions/list-stored': 'the matcher keeps in order what it has stored',
  'suggestions/rank-suggestions': 'the matcher keeps in order what it has stored',
  'suggestions/remove-suggestions': 'the matcher keeps in order what it has stored',
  'suggestions/store-suggestions': 'the matcher keeps in order what it has stored',
  'synergies/undo-ring-verdict': 'what one decided oneself can be taken back, whatever has been hidden since',
}

const name = (file: string) => file.replace(/^queries\//, '').replace('.cypher', '')
const found = [...bindings.values()].flatMap(({ file, written }) =>
  unfilteredReads(written, guarded).map((variable) => `${name(file)} ${variable}`),
)

describe('visibility', () => {
  it('is filtered in every statement that reads what has one', () => {
    expect(found.filter((one) => !(one in allowed))).toEqual([])
  })

  it('has no exception that is not needed', () => {
    expect(Object.keys(allowed).filter((one) => !found.includes(one))).toEqual([])
  })

  it('is known of contacts: each statement that starts from one asks who sees it', () => {
    const starts = [...bindings.values()].filter(({ written }) => /[:|]Contact\b/.test(written))
    const open = starts.filter(({ written }) => !/\bseesContact\(contact\)/.test(written))
    expect(starts.length).toBeGreaterThan(8)
    expect(open.map(({ file }) => name(file))).toEqual(openContacts)
  })

  it('is known of suggestions: each statement that starts from one asks who sees what it rests on', () => {
    const open = [...bindings.values()]
      .filter(({ written }) => /[:|]Suggestion\b/.test(written))
      .filter(({ written }) => !/\b(?:seesShared|seesGrounds|seesSuggestion|isListedParallel)\(/.test(written))
    expect(open.map(({ file }) => name(file)).sort()).toEqual(Object.keys(openSuggestions).sort())
  })

  it('is written in one place', () => {
    const elsewhere = [...bindings.values()].filter(({ written }) => /\$viewer\.(sees|gatheringIds)/.test(written))
    expect(elsewhere.map(({ file }) => file)).toEqual([])
  })

  it('is known by both filters that may be used for it: level, writer and gathering', () => {
    const folder = join(import.meta.dirname, '..', '..', 'cypher', 'filters')
    for (const file of ['visible.cypher', 'visibleOrPublic.cypher']) {
      const text = readFileSync(join(folder, file), 'utf8')
      for (const part of ['sees', 'accountId', 'gatheringIds']) expect(text, file).toContain(`$viewer.${part}`)
    }
  })

  it('is known by the template of the lists: level by level, what the viewer wrote, what is for a gathering of theirs', () => {
    const folder = join(import.meta.dirname, '..', '..', 'cypher', 'templates')
    const text = readFileSync(join(folder, 'along-levels.cypher'), 'utf8')
    for (const part of ['UNWIND $viewer.sees AS level', 'authorId: $viewer.accountId', 'UNWIND $viewer.gatheringIds']) {
      expect(text).toContain(part)
    }
    const lists = [...bindings.values()].flatMap((binding) => (binding.kind === 'fragment' ? (binding.ways ?? []) : []))
    const guardedLists = lists.filter(({ fragment }) => unfilteredReads(fragment.written, guarded).length > 0)
    expect(guardedLists.map(({ fragment }) => fragment.file)).toEqual([])
    for (const { fragment, by } of lists) {
      const [, label = ''] = /^MATCH \(\w+:(\w+)\)/.exec(fragment.written) ?? []
      if (guarded.has(label)) expect(fragment.text, `${fragment.file} by ${by}`).toContain('$viewer.gatheringIds')
    }
  })

  it('finds what lacks the filter', () => {
    expect(unfilteredReads('MATCH (need:Need) WHERE visible(other) RETURN need', guarded)).toEqual(['need'])
    expect(unfilteredReads('MATCH (need:Need) WHERE visible(need) RETURN need', guarded)).toEqual([])
    expect(unfilteredReads('MATCH (:Place)<-[:LOCATED_IN]-(:Initiative|Offer) RETURN 1', guarded)).toEqual([''])
  })
})
