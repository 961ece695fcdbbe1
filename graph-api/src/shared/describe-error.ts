/** The parts of an error that may be logged: what a person wrote is quoted in messages, so quoted text is left out. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    kind: error.name,
    code: codeOf(error),
    says: error.message.replace(/'[^']*'|"[^"]*"|“[^”]*”/g, "'…'").slice(0, 300),
    at: frames.slice(0, 8).map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}

/** The code that Node or the driver gives an error, where it has one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
