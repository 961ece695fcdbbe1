import { setImmediate } from 'node:timers/promises'
import type { Facts } from './facts.ts'
import { buildIndexes, refreshTexts, type TextOptions, type Texts } from './texts.ts'

/** So long the thread looks for what meets before it takes up what else has come, in milliseconds. */
const usualTurn = 40

/** A promise that is settled from outside. */
class Awaited {
  settle: () => void = () => undefined
  readonly promise = new Promise<void>((resolve) => {
    this.settle = resolve
  })
}

/** The texts as the matcher knows them. What meets is found bit by bit: in a large network it takes minutes. */
export class KnownTexts {
  private complete: Texts | undefined
  private partial: Texts | undefined
  /** Until texts are there to be asked. */
  askable = new Awaited()
  /** Until all that meets has been found: of what is being found, or will be. */
  found = new Awaited()

  private readonly longestTurn: number

  constructor({ longestTurn = usualTurn } = {}) {
    this.longestTurn = longestTurn
  }

  /** All that meets has been found; undefined until then. */
  get all(): Texts | undefined {
    return this.complete
  }

  /** What can be asked about a text that is not among them: its own nearest need no lists of others. */
  get asked(): Texts | undefined {
    return this.complete ?? this.partial
  }

  /** Takes in facts that were read anew: goes on from what is known where little has changed. */
  async read(facts: Facts, options: TextOptions): Promise<void> {
    if (!this.isRefreshed(facts, options)) await this.find(facts, options)
  }

  /** Finds everything anew. Questions about texts that are not among them are answered meanwhile. */
  async find(facts: Facts, options: TextOptions): Promise<void> {
    this.forget()
    const texts = buildIndexes(facts, options)
    this.partial = texts
    this.askable.settle()
    let turnBegan = performance.now()
    for (const _ of texts.matches.nearest.making()) {
      if (performance.now() - turnBegan < this.longestTurn) continue
      await setImmediate()
      turnBegan = performance.now()
    }
    // What somebody asked meanwhile was answered from lists that were not made yet, and is not to be remembered.
    texts.matches.complete()
    this.complete = texts
    this.partial = undefined
    this.found.settle()
  }

  /** What is half brought up to date is not gone on with. */
  private isRefreshed(facts: Facts, options: TextOptions): boolean {
    const known = this.complete
    this.forget()
    if (!known || !refreshTexts(known, facts, options)) return false
    this.complete = known
    this.found.settle()
    return true
  }

  private forget(): void {
    if (this.complete) this.found = new Awaited()
    if (this.asked) this.askable = new Awaited()
    this.complete = undefined
    this.partial = undefined
  }
}
