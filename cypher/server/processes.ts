import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

/** A process named so that it cannot be mistaken for a later one with the same number. */
export interface ProcessMark {
  pid: number
  started: string
}

const run = promisify(execFile)

/** Marks a running process; undefined when there is none with that number (or it has ended and waits to be reaped). */
export async function markProcess(pid: number): Promise<ProcessMark | undefined> {
  const started = process.platform === 'linux' ? await startOnLinux(pid) : await startElsewhere(pid)
  return started === undefined ? undefined : { pid, started }
}

/** True while exactly the marked process runs; a stranger that was given its number later does not count. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  const now = await markProcess(mark.pid)
  return now !== undefined && now.started === mark.started
}

/** Ends the marked process: asks first, and after `timeout` milliseconds insists. Never touches any other process. */
export async function endProcess(mark: ProcessMark, timeout = 10_000): Promise<void> {
  if (!(await isRunning(mark))) return
  signal(mark.pid, 'SIGTERM')
  if (await hasEnded(mark, timeout)) return
  signal(mark.pid, 'SIGKILL')
  await hasEnded(mark, 5_000)
}

async function hasEnded(mark: ProcessMark, timeout: number): Promise<boolean> {
  const until = Date.now() + timeout
  while (Date.now() < until) {
    if (!(await isRunning(mark))) return true
    await pause(50)
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It ended between the look and the signal.
  }
}

async function startOnLinux(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The name in brackets may hold spaces and brackets itself, so fields are counted from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${boot.trim()} ${fields[19]}`
  } catch {
    return undefined
  }
}

async function startElsewhere(pid: number): Promise<string | undefined> {
  const answer = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined)
  return answer?.stdout.trim() || undefined
}
