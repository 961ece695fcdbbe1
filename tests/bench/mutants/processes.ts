/** Ends a program that leads a group of its own, with all that it started. One that has ended already is no trouble. */
export function stopGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {}
}
