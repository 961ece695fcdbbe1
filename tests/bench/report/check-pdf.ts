import { spawnSync } from 'node:child_process'
import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** A rule of PDF/UA-1 (ISO 14289-1) that a file breaks. */
export interface BrokenRule {
  /** As in the standard: `7.1-8`. */
  readonly rule: string
  readonly times: number
  readonly says: string
}

/**
 * Fetches veraPDF through Maven into a folder, or finds it there.
 * @returns what Java needs to run it
 * @throws Error where Maven or its repository is not reached
 */
export async function fetchChecker(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  await copyFile(join(import.meta.dirname, 'pom.xml'), join(folder, 'pom.xml'))
  const goals = ['--batch-mode', '--quiet', 'dependency:copy-dependencies', '-DoutputDirectory=lib']
  const { status } = spawnSync('mvn', goals, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('veraPDF could not be fetched: the bench needs Maven and a network')
  return join(folder, 'lib', '*')
}

/** The rules of PDF/UA-1 that a file breaks; none where it is accessible as far as a program can tell. */
export function checkPdf(classPath: string, file: string): BrokenRule[] {
  const program = ['-cp', classPath, 'org.verapdf.apps.GreenfieldCliWrapper']
  const { stdout, stderr, status } = spawnSync('java', [...program, '--flavour', 'ua1', '--format', 'json', file], {
    encoding: 'utf8',
  })
  // 0: it conforms; 1: it does not.
  if (status !== 0 && status !== 1) throw new Error(`veraPDF failed: ${stderr}`)
  const { report } = JSON.parse(stdout) as Report
  const result = report.jobs[0]?.validationResult?.[0]
  if (!result) throw new Error(`veraPDF could not read ${file}`)
  return (result.details.ruleSummaries ?? [])
    .filter(({ ruleStatus }) => ruleStatus === 'FAILED')
    .map(({ clause, testNumber, failedChecks, description }) => ({
      rule: `${clause}-${testNumber}`,
      times: failedChecks,
      says: description,
    }))
}

interface Report {
  readonly report: {
    readonly jobs: readonly {
      readonly validationResult?: readonly {
        readonly details: {
          readonly ruleSummaries?: readonly {
            readonly ruleStatus: string
            readonly clause: string
            readonly testNumber: number
            readonly failedChecks: number
            readonly description: string
          }[]
        }
      }[]
    }[]
  }
}
