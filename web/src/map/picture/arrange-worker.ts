import { arrange } from './arrange.ts'
import type { ArrangeInput } from './map-numbers.ts'

/** What the page's own thread is asked, and answers with the same number. */
export interface ArrangeRequest {
  readonly number: number
  readonly input: ArrangeInput
}

self.addEventListener('message', (event: MessageEvent<ArrangeRequest>) => {
  const { number, input } = event.data
  const arranged = arrange(input)
  self.postMessage({ number, arranged }, { transfer: [arranged.x.buffer, arranged.y.buffer, arranged.byDegree.buffer] })
})
