import { StartFailure } from '../cypher/server/start-failure.ts'

/** What the one who starts Mellanrum asks for. */
export interface StartOptions {
  /** Whether a seed brings the invented demo partnership besides the source's own material. */
  demo: boolean
  /** Seed a database that NEO4J_URI names, if it is empty. One of our own is seeded without asking. */
  seed: boolean
  /** Take the demo partnership out before starting. */
  removeDemo: boolean
}

const known = ['--no-demo', '--seed', '--remove-demo']

/**
 * Reads the words after `npm start --`.
 * @throws {StartFailure} for a word that means nothing here.
 */
export function readStartOptions(words: readonly string[]): StartOptions {
  const unknown = words.find((word) => !known.includes(word))
  if (unknown !== undefined) {
    throw new StartFailure('settings', `${unknown} means nothing here: npm start -- takes ${known.join(', ')}.`)
  }
  return {
    demo: !words.includes('--no-demo'),
    seed: words.includes('--seed'),
    removeDemo: words.includes('--remove-demo'),
  }
}
