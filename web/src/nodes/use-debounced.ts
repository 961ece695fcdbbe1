import { useEffect, useState } from 'react'

const pauseMilliseconds = 200

/** What is typed, once the typing pauses. */
export const useDebounced = (text: string, milliseconds = pauseMilliseconds): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds)
    return () => clearTimeout(timer)
  }, [text, milliseconds])
  return settled
}
