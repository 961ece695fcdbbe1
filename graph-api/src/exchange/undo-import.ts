import type { Graph } from '../database/graph.ts'
import { ConflictError, InputError } from '../shared/errors.ts'
import { fold } from '../shared/fold.ts'
import { nameFieldsOf } from '../shared/former-names.ts'
import { begin } from './begin.ts'
import { findImport } from './find-import.ts'
import { atOnce, type Brought, isKept, type Kept, keptOf, kindOf, removeMade } from './kept-things.ts'
import { leaseEnd } from './lease.ts'
import { letKeptGo } from './let-kept-go.ts'
import { ownLabels } from './own/own-things.ts'
import { markOf } from './plan/entities.ts'
import { changeImportNode, removeImportParts } from './statements.ts'
import { takeTurn } from './take-turn.ts'
import { forgetBatches, readBatches, readImportedNodes, removeImportedLinks } from './undo-statements.ts'
import { addedOf, beforeOf } from './write/brought.ts'
import { putTiesBack, tieOfLine } from './write/change-ties.ts'
import { keepingStanding } from './write/keep-standing.ts'
import { madeLinkOf } from './write/made-links.ts'
import { restoreAll } from './write/restore-batch.ts'
import { within } from './write/write-batch.ts'
import { changeThing } from './write/write-things.ts'

/**
 * Takes a whole import back: its links, what it made, and what it changed, as it was before. What others have changed, built on
 * or merged since is kept, and named; once the merge is undone, undoing again takes that too.
 * @throws InputError while it runs or is undone, NotFoundError
 */
export async function undoImport(graph: Graph, options: { id: string }): Promise<Kept[]> {
  const { id } = options
  await findImport(graph, id)
  await begin(graph, id, 'undoing')
  // An import that is being written may be building on what this one brought.
  const turn = await takeTurn(graph, id)
  if (!turn) throw new InputError([{ path: 'id', code: 'running', message: 'Wait until the other import is done.' }])
  try {
    return await undoInTurn(graph, id, async () => {
      turn.insist()
      await change(graph, id, { runsUntil: leaseEnd() })
    })
  } catch (error) {
    const trouble = error instanceof Error ? error.name : 'Error'
    await change(graph, id, { status: 'failed', trouble }).catch(() => undefined)
    throw error
  } finally {
    await turn.end()
  }
}

async function undoInTurn(graph: Graph, id: string, goOn: () => Promise<void>): Promise<Kept[]> {
  const left: Kept[] = []
  // The latest first: a link may have been changed more than once.
  for (const { links } of (await graph.read(readBatches, { id })).reverse()) {
    const changes = links.flatMap((line) => tieOfLine(line) ?? []).reverse()
    const made = links.filter((line) => tieOfLine(line) === null).map(madeLinkOf)
    const changedSince = await graph.write((transaction) => transaction.run(removeImportedLinks, { links: made }))
    left.push(...changedSince.map((link) => ({ ...link, reason: 'changed' as const, by: [] })))
    await putTiesBack(graph, changes)
    await goOn()
  }
  const changed = (await graph.read(readImportedNodes, { id })).filter((one) => !one.created)
  for (const [at, thing] of changed.entries()) {
    if (at % atOnce === 0) await goOn()
    // What the import brought is a part of this now, and has its own names and links there.
    left.push(...(thing.movedHere ? [keptOf(thing)] : await restore(graph, thing)))
  }
  // Read once what was changed is put back: only then does nothing lie in a place that the import made.
  const made = (await graph.read(readImportedNodes, { id })).filter((one) => one.created)
  const stays = made.filter(isKept)
  // Two of its own that were made one are named once.
  const kept = [...stays.map(keptOf), ...left.filter((one) => !stays.some(({ id }) => id === one.id))]
  await removeMade(
    graph,
    made.filter((one) => !stays.includes(one)),
    goOn,
  )
  await graph.write(async (transaction) => {
    await transaction.run(removeImportParts, { id, file: null })
    await transaction.run(forgetBatches, { id })
  })
  await change(graph, id, {
    status: 'undone',
    runsUntil: null,
    kept: JSON.stringify(kept.slice(0, 200)),
    finishedAt: new Date().toISOString(),
  })
  // Only now does what it changed no longer hold what earlier imports made.
  await letKeptGo(graph, id, goOn)
  return kept
}

/** Puts back what the import changed, where it still stands as the import left it. */
async function restore(graph: Graph, thing: Brought): Promise<Kept[]> {
  const before = beforeOf(thing)
  const added = addedOf(thing)
  const kind = kindOf(thing.id)
  const fields = Object.keys(before)
  if (fields.length === 0) return []
  const untouched = fields.filter((field) => {
    const at = thing.fields.indexOf(field)
    const now = markOf(thing.properties[field] ?? null)
    return Array.isArray(thing.properties[field]) || at < 0 || thing.marks[at] === now
  })
  const kept: Kept[] =
    untouched.length < fields.length ? [{ id: thing.id, label: thing.label ?? '', reason: 'changed', by: [] }] : []
  try {
    const changes = Object.fromEntries(
      untouched.map((field) => [field, listBefore(thing.properties[field], added[field]) ?? before[field]]),
    )
    const after = { ...thing.properties, ...changes }
    // A way to reach it that came since was written for those who see it now.
    if (after.email || after.phone) delete changes.contactVisibility
    if (Object.keys(changes).length === 0) return kept
    await graph.write((transaction) => {
      const inside = within(graph, transaction)
      return keepingStanding(transaction, [thing.id], async () => {
        if (kind) await changeThing(inside, kind, thing.id, changes)
        else await putBack(inside, thing, changes)
        const names = formerNamesBefore(kind, thing, changes)
        if (kind && names) await changeThing(inside, kind, thing.id, { formerNames: names })
      })
    })
    return kept
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof ConflictError)) throw error
    return [{ id: thing.id, label: thing.label ?? '', reason: 'changed', by: [] }]
  }
}

/** A list without what the import added to it: what people have added since stays. Undefined where that is not known. */
function listBefore(now: unknown, added: readonly unknown[] | undefined): unknown[] | undefined {
  return added && Array.isArray(now) ? now.filter((one) => !added.includes(one)) : undefined
}

/** The former names that a thing has once its name is what it was: the name that the import gave it is none of them. */
function formerNamesBefore(
  kind: ReturnType<typeof kindOf>,
  { properties }: Brought,
  changes: Readonly<Record<string, unknown>>,
): string[] | null {
  const label = kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : ''
  const back = nameFieldsOf(label).flatMap((field) => (field in changes ? [String(changes[field])] : []))
  if (back.length === 0) return null
  const names = (changes.formerNames ?? properties.formerNames ?? []) as readonly string[]
  return names.filter((name) => !back.some((one) => fold(one) === fold(name)))
}

/** What has no form of its own among the kinds that files bring came from an export of ours, and is put back the same way. */
async function putBack(graph: Graph, { id, labels }: Brought, properties: Record<string, unknown>): Promise<void> {
  const label = ownLabels.find((own) => labels.includes(own))
  if (!label) return
  const thing = {
    id,
    label,
    properties,
    name: '',
    before: {},
    action: 'change' as const,
    from: { file: '', table: '', row: 0 },
  }
  await restoreAll(graph, [thing])
}

async function change(graph: Graph, id: string, changes: Record<string, unknown>): Promise<void> {
  await graph.write((transaction) => transaction.run(changeImportNode, { id, changes }))
}
