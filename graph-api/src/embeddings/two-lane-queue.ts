/** What waits: whoever asks in the fast lane comes before all that wait in the slow one. Each lane has its bound. */
export class TwoLaneQueue<Item> {
  private readonly lanes: Record<Lane, Item[]> = { fast: [], slow: [] }

  constructor(private readonly bounds: Readonly<Record<Lane, number>>) {}

  /** False where the lane is full: the asker is told at once instead of waiting without end. */
  offer(item: Item, lane: Lane): boolean {
    if (this.lanes[lane].length >= this.bounds[lane]) return false
    this.lanes[lane].push(item)
    return true
  }

  take(): Item | undefined {
    return this.lanes.fast.shift() ?? this.lanes.slow.shift()
  }
}

export type Lane = 'fast' | 'slow'
