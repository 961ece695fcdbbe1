import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Size } from '../model.ts'
import { fontFamily } from './text-width.ts'

/** Keeps a handler's latest version reachable for the picture, which is created once. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}

/** The size of an element, as it changes. */
export function useSize(host: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useEffect(() => {
    const element = host.current
    if (!element) return
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }))
    watch.observe(element)
    setSize({ width: element.clientWidth, height: element.clientHeight })
    return () => watch.disconnect()
  }, [host])
  return size
}

/** Counts up when the page's typeface has come: canvases do not redraw themselves. */
export function useFonts(): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    // Most visits have it by now: what it is then drawn with needs no second time.
    if ([400, 600, 700].every((weight) => document.fonts.check(`${weight} 13px ${fontFamily}`))) return
    let left = false
    const wanted = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 13px ${fontFamily}`))
    void Promise.all(wanted).then(() => {
      if (!left) setCount((before) => before + 1)
    })
    return () => {
      left = true
    }
  }, [])
  return count
}
