import { useEffect } from 'react'

/** How often the page asks how far a running import has come, in milliseconds. */
const pause = 1_000

/** Asks again and again while something runs. */
export const useProgress = (running: boolean, ask: (() => void) | undefined): void => {
  useEffect(() => {
    if (!running || !ask) return
    const timer = setInterval(ask, pause)
    return () => clearInterval(timer)
  }, [running, ask])
}
