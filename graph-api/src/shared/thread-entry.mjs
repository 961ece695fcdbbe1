// A thread knows no TypeScript by itself on Node 20, even where the program that starts it does.
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { register } from 'tsx/esm/api'

const [, , module, niceness] = process.argv
if (niceness !== '0') standBack(Number(niceness))
register()
// Not awaited here: a thread that is ended while a module with an await of its own begins takes the whole program with it (Node 20).
import(module)

/** Lets this thread alone stand back: the system's name for it is read by the thread itself, where the system tells it. */
function standBack(value) {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').pop()), value)
  } catch {
    // No Linux, or not allowed: then the system shares its cores evenly, as without this.
  }
}
