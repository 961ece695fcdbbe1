/** Every reason for which a start can end without a running Mellanrum, each told in one sentence. */
export type StartFailureReason =
  | 'already-running'
  | 'database-away'
  | 'foreign-database'
  | 'full-database'
  | 'java-missing'
  | 'java-too-old'
  | 'maven-missing'
  | 'neo4j-failed'
  | 'no-disk'
  | 'no-network'
  | 'no-rights'
  | 'password-lost'
  | 'port-taken'
  | 'settings'
  | 'sums-differ'
  | 'web-not-built'
  | 'wrong-credentials'

/** An expected failure to start: `message` is one clear sentence for the terminal, with what to do about it. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure'

  constructor(
    readonly reason: StartFailureReason,
    sentence: string,
  ) {
    super(sentence)
  }
}

/** The sentence for a disk that is full or about to be; `needed` in megabytes. */
export function noDisk(folder: string, needed: number): StartFailure {
  return new StartFailure('no-disk', `There is not enough free disk space in ${folder}: about ${needed} MB are needed.`)
}

/** The sentence for what the operating system refuses to do with a file; undefined for any other error. */
export function explainFileError(error: unknown, folder: string): StartFailure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartFailure('no-disk', `There is no free disk space for ${folder}.`)
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST'].includes(code ?? '')) return undefined
  return new StartFailure(
    'no-rights',
    `${path ?? folder} cannot be written to (${code}): check the rights of ${folder}.`,
  )
}

/** True for the operating system's own words for a full disk, wherever in an output they stand. */
export function saysDiskFull(output: string): boolean {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|not enough space on the disk/i.test(output)
}
