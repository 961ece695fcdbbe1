import type { Random } from '../graph/random.ts'
import type { Asking, Outcome } from './asking.ts'
import type { Model } from './model.ts'
import type { Actor, World } from './world.ts'

/** What a step has to work with. */
export interface Ground {
  readonly world: World
  readonly model: Model
  readonly random: Random
  readonly asking: Asking
  /** Counts what was done on the way: `double press`, `cut line`. */
  readonly count: (what: string) => void
}

/** A kind of step. It takes hold of what it works with at once, and lets go when it is done. */
export interface Step {
  readonly name: string
  readonly weight: number
  /** @returns what takes the step; undefined where nothing of its kind is left to do */
  begin(ground: Ground): (() => Promise<void>) | undefined
}

/** Something that is not as it must be. */
export class Fault extends Error {}

/**
 * Takes a step as people on bad lines do: now and then it is pressed twice at once, or the line is cut.
 * @param done the problems that say that an earlier try went through: `id not_left`
 * @returns the id of what came of it, where one did
 */
export async function press(
  { random, asking, count }: Ground,
  given: { actor: Actor; name: string; values: Record<string, unknown>; done?: readonly string[] },
): Promise<string | undefined> {
  const { actor, name, values, done = [] } = given
  const chance = random.fraction()
  const isTwice = chance < 0.2
  const cutAfter = chance > 0.8 ? random.below(40) : undefined
  if (isTwice) count('pressed twice')
  if (cutAfter !== undefined) count('line cut')
  const outcomes = await Promise.all(
    (isTwice ? [undefined, undefined] : [cutAfter]).map((cut) => asking.act(actor, name, values, cut)),
  )
  const made = outcomes.filter(isDone)
  const others = outcomes.filter((one) => !isDone(one))
  for (const one of others) {
    const isAgain = isTwice || one.isUnsure
    if (!isAgain || !done.includes(one.problem ?? '')) throw new Fault(`${name}: ${JSON.stringify([one, values])}`)
  }
  // Of two presses that were both answered, one at least was the one that counted.
  if (made.length === 0 && outcomes.every(({ isUnsure }) => !isUnsure)) throw new Fault(`${name}: nobody did it`)
  const ids = new Set(made.flatMap(({ id }) => id ?? []))
  if (ids.size > 1) throw new Fault(`${name} made two: ${[...ids].join(' ')}`)
  return [...ids][0]
}

const isDone = ({ typename }: Outcome) => typename.endsWith('Success')

/** One of those who speak for an organisation. */
export const speaker = ({ world, random }: Ground, organisationId: string): Actor =>
  random.pick(world.of(organisationId))

/** Holds what a step works with until it is over. */
export function holding(model: Model, ids: readonly string[], run: () => Promise<void>): () => Promise<void> {
  for (const id of ids) model.busy.add(id)
  return async () => {
    try {
      await run()
    } finally {
      for (const id of ids) model.busy.delete(id)
    }
  }
}
