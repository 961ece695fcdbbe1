import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const Holder = <Value,>(props: { use: () => Value; held: { value?: Value } }) => {
  props.held.value = props.use()
  return null
}

/** A hook as a component has it: its latest value, and a way to let what it has begun come to an end. */
export const renderHook = async <Value,>(
  use: () => Value,
  around: (child: ReactNode) => ReactNode = (child) => child,
): Promise<{
  readonly value: Value
  settle: (begin?: () => unknown) => Promise<void>
  /** Draws it anew, with what it is given now. */
  redraw: () => Promise<void>
  leave: () => Promise<void>
}> => {
  const held: { value?: Value } = {}
  const root = createRoot(document.createElement('div'))
  const redraw = () => act(async () => root.render(around(<Holder use={use} held={held} />)))
  await redraw()
  return {
    get value() {
      return held.value as Value
    },
    settle: async (begin) => {
      await act(async () => {
        await begin?.()
      })
    },
    redraw,
    leave: async () => {
      await act(async () => root.unmount())
    },
  }
}
