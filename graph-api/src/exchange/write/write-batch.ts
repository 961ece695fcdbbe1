import type { Graph, GraphTransaction } from '../../database/graph.ts'
import { makeLinks } from '../../links/make-links.ts'
import { InputError } from '../../shared/errors.ts'
import type { PlannedLink, RowRef } from '../plan/model.ts'
import { readBrought, recordBatch } from '../statements.ts'
import { type Batch, halvesOf } from './batches.ts'
import { type Brought, broughtAgain, broughtBack, broughtBy } from './brought.ts'
import { changeTies, tieLine } from './change-ties.ts'
import { keepingStanding } from './keep-standing.ts'
import { madeLine } from './made-links.ts'
import { rejoin, restoreAll, restoredLine } from './restore-batch.ts'
import { changeThing, createThings } from './write-things.ts'

export interface BatchProgress {
  readonly importId: string
  readonly done: number
  readonly total: number
  /** Until when the runner may be silent before another takes over. */
  readonly until: string
}

/** A part of a batch that the network did not take, with the reason. */
export interface SkippedPart {
  readonly file: string
  readonly row: number
  readonly label: string
  /** Of the first field that was refused, as forms name it; missing in what was stored before there were any. */
  readonly code?: string
  readonly message: string
}

export interface WrittenBatch {
  readonly cancelAsked: boolean
  readonly notTaken: readonly SkippedPart[]
  /** The parts that were not taken, each a batch of one. */
  readonly unwritten: readonly Batch[]
}

/**
 * Writes one batch and the record of where it came from in one transaction. Where a part of it is not taken, the batch is halved
 * until that one is found and named, so that one row keeps none of the others out.
 */
export async function writeBatch(graph: Graph, batch: Batch, progress: BatchProgress): Promise<WrittenBatch> {
  try {
    return { cancelAsked: await writeWhole(graph, batch, progress), notTaken: [], unwritten: [] }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const halves = halvesOf(batch)
    if (!halves) {
      const skipped = {
        ...whereOf(batch),
        code: error.fields[0]?.code ?? 'other',
        message: error.message.slice(0, 300),
      }
      return { cancelAsked: false, notTaken: [skipped], unwritten: [batch] }
    }
    const [first, second] = [await writeBatch(graph, halves[0], progress), await writeBatch(graph, halves[1], progress)]
    return {
      cancelAsked: first.cancelAsked || second.cancelAsked,
      notTaken: [...first.notTaken, ...second.notTaken],
      unwritten: [...first.unwritten, ...second.unwritten],
    }
  }
}

/** Where a batch of one stood. */
function whereOf(batch: Batch): { file: string; row: number; label: string } {
  const [thing] = 'things' in batch ? batch.things : 'restored' in batch ? batch.restored : []
  if (thing) return { ...placeOf(thing.from), label: 'label' in thing ? thing.label : '' }
  const [link] = 'links' in batch ? batch.links : 'rejoined' in batch ? batch.rejoined : []
  return link
    ? { ...placeOf(link.row), label: `${link.type} ${link.from} ${link.to}` }
    : { file: '', row: 0, label: '' }
}

const placeOf = ({ file, row }: RowRef) => ({ file, row })

async function writeWhole(graph: Graph, batch: Batch, progress: BatchProgress): Promise<boolean> {
  return graph.write(async (transaction) => {
    const inside = within(graph, transaction)
    const linkLines: string[] = []
    if ('links' in batch) linkLines.push(...(await writeLinks(inside, batch.links)))
    else if ('restored' in batch) {
      const changed = batch.restored.filter(({ action }) => action === 'change').map(({ id }) => id)
      await keepingStanding(transaction, changed, () => restoreAll(inside, batch.restored))
    } else if ('rejoined' in batch) await rejoin(inside, batch.rejoined)
    else if (batch.action === 'create') {
      await createThings(
        inside,
        batch.kind,
        batch.things.map((thing) => ({ ...thing.input, id: thing.id })),
      )
    } else {
      const changed = batch.things.filter(({ input }) => Object.keys(input).length > 0)
      const ids = changed.map(({ id }) => id)
      await keepingStanding(transaction, ids, async () => {
        for (const { id, input } of changed) await changeThing(inside, batch.kind, id, input)
      })
    }
    const brought = broughtIn(batch)
    const ids = [...brought.keys()]
    const before = ids.length > 0 ? await transaction.run(readBrought, { id: progress.importId, ids }) : []
    for (const { id, ...first } of before) {
      const again = brought.get(id)
      if (again) brought.set(id, broughtAgain(first, again))
    }
    const [row] = await transaction.run(recordBatch, {
      id: progress.importId,
      key: batch.key,
      done: progress.done,
      total: progress.total,
      until: progress.until,
      links: 'rejoined' in batch ? batch.rejoined.map(restoredLine) : linkLines,
      things: [...brought].map(([id, told]) => ({ id, told: { ...told } })),
    })
    return row?.cancelAsked ?? false
  })
}

/** The graph with all writing done in a transaction that is open already: use cases join it without knowing. */
export function within(graph: Graph, transaction: GraphTransaction): Graph {
  return { ...graph, write: (work) => work(transaction) }
}

/** @returns how what was made and changed is remembered, so that undoing takes just that back */
async function writeLinks(graph: Graph, links: readonly PlannedLink[]): Promise<string[]> {
  const made = await makeLinks(graph, { items: links.filter(({ sets }) => !sets), source: 'import' })
  await changeTies(
    graph,
    links.flatMap(({ sets, changes = [] }) => (sets ? changes : [])),
  )
  return [...made.map(madeLine), ...links.flatMap(({ changes = [] }) => changes.map(tieLine))]
}

/** What is remembered of each thing of a batch, several rows of one thing together. */
function broughtIn(batch: Batch): Map<string, Brought> {
  const all =
    'things' in batch
      ? batch.things.map((thing) => ({ id: thing.id, told: broughtBy(thing) }))
      : 'restored' in batch
        ? batch.restored.map((thing) => ({ id: thing.id, told: broughtBack(thing) }))
        : []
  const brought = new Map<string, Brought>()
  for (const { id, told } of all) {
    const first = brought.get(id)
    brought.set(id, first ? broughtAgain(first, told) : told)
  }
  return brought
}
