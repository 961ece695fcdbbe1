import { expect, it } from 'vitest'
import { encoderAt } from './encoder-client.ts'
import { startEncoder } from './start-encoder.ts'

it('looks for the nearest among what its asker sees: what is hidden takes nobody’s place', async () => {
  const encoder = startEncoder()
  await encoder.sentence
  const question = await encoder.encode('Vi lånar ut lastcyklar')
  const farther = await encoder.encode('Cyklar att hyra på torget')
  if (!question || !farther) throw new Error('The model did not open')
  const client = encoderAt(encoder.connect())
  await client.opened
  const hidden = Array.from({ length: 200 }, (_, at) => ({
    id: `off_hidden${at}`,
    text: question,
    level: 'network' as const,
  }))
  client.put([...hidden, { id: 'off_open', text: farther, level: 'everyone' }])
  const idsFor = async (sees: ('network' | 'everyone')[]) =>
    (await client.nearest({ question, most: 30, sees })).map(({ id }) => id)
  expect(await idsFor(['everyone'])).toEqual(['off_open'])
  expect(await idsFor(['everyone', 'network'])).not.toContain('off_open')
  // Its level is another by now; its text is not.
  client.put([{ id: 'off_hidden0', text: question, level: 'everyone' }])
  expect(await idsFor(['everyone'])).toEqual(['off_hidden0', 'off_open'])
  client.close()
  await encoder.stop()
})
