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

/** True for the operating system's own words for a full disk, wherever in an output they stand. */
export function saysDiskFull(output: string): boolean {
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|not enough space on the disk/i.test(output)
}
