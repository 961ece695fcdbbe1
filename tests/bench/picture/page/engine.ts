import type { MadeNetwork } from '../made.ts'

/** One way to draw a network, as the bench drives it. All times are the bench's to take. */
export interface Engine {
  /** Draws everything; resolves when the last pixel has been asked for. */
  draw(host: HTMLElement, network: MadeNetwork): Promise<void>
  /** Moves the picture by pixels. */
  pan(x: number, y: number): void
  /** Fetches what the focus on a node needs to know: not on the clock, the pages ask the API for it. */
  ready?(id: string): void
  /** Puts a node in focus and everything else back. */
  focus(id: string): Promise<void>
  /** The slowest sharp redraw far out, half way and near, in milliseconds; null where every frame is sharp. */
  sharp(): Promise<number | null>
}

/** After the next two frames: what was asked for has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
