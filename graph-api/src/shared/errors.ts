import type { z } from 'zod'

/** One thing that is wrong with an input: where, a code the page has a text for, and a sentence that says what to do. */
export interface FieldProblem {
  readonly path: string
  readonly code: string
  readonly message: string
}

/** The input cannot be taken as it is. Nothing was changed. */
export class InputError extends Error {
  readonly fields: readonly FieldProblem[]
  constructor(fields: readonly FieldProblem[]) {
    super(fields.map((field) => `${field.path}: ${field.message}`).join('\n'))
    this.name = 'InputError'
    this.fields = fields
  }
}

/** There is nothing with this id that the viewer may see. */
export class NotFoundError extends Error {
  readonly id: string
  constructor(id: string) {
    super(`Nothing with the id ${id} is visible here.`)
    this.name = 'NotFoundError'
    this.id = id
  }
}

/** The viewer may see it and may not do this with it. Nothing was changed. */
export class NotAllowedError extends Error {
  constructor() {
    super('You may not change this: it belongs to others. Sign in, or ask its people or a coordinator.')
    this.name = 'NotAllowedError'
  }
}

/** A node as it is now: its label and all its properties, of which only what the schema shows is told. */
export interface CurrentNode {
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** Somebody changed it since the viewer read it. Nothing was changed; `current` is how it is now. */
export class ConflictError extends Error {
  readonly current: CurrentNode | null
  constructor(message: string, current: CurrentNode | null = null) {
    super(message)
    this.name = 'ConflictError'
    this.current = current
  }
}

/**
 * Parses an input, or throws an `InputError` that names each field.
 * @param path put before each field's own path: `items` is left out for a single item
 */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new InputError(
    parsed.error.issues.map((issue) => ({
      path: issue.path
        .filter((part, index) => !(index < 2 && (part === 'items' || typeof part === 'number')))
        .join('.'),
      code: codeOf(issue),
      message: sentenceOf(issue),
    })),
  )
}

/** A rule of our own names its problem in `params.code`. */
function codeOf(issue: z.core.$ZodIssue): string {
  const named = issue.code === 'custom' ? issue.params?.code : undefined
  return typeof named === 'string' ? named : issue.code
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'Write something here.'
  if (issue.code === 'too_small' && issue.origin === 'string') return `Write at least ${issue.minimum} characters.`
  if (issue.code === 'too_big' && issue.origin === 'string') return `Write at most ${issue.maximum} characters.`
  if (issue.code === 'too_small') return `Give at least ${issue.minimum}.`
  if (issue.code === 'too_big') return `Give at most ${issue.maximum}.`
  if (issue.code === 'invalid_value') return `Choose one of: ${issue.values.join(', ')}.`
  return /[./]$/.test(issue.message) ? issue.message : `${issue.message}.`
}
