import { GraphQLError } from 'graphql'
import { Repeater, SlidingBuffer } from 'graphql-yoga'
import { builder } from '../builder.ts'
import type { ChangedKinds, LiveHub } from './live-hub.ts'

const changedRef = builder.objectRef<{ kinds: ChangedKinds }>('Changed').implement({
  description: 'Something was changed: what shows things of these kinds is to be read again.',
  fields: (t) => ({
    kinds: t.stringList({ description: 'Names of types.', resolve: ({ kinds }) => [...kinds] }),
  }),
})

/** A repeater, since a generator that waits cannot be ended: whoever has left would be told for ever. */
function changesOf(live: LiveHub): Repeater<{ kinds: ChangedKinds }> {
  return new Repeater<{ kinds: ChangedKinds }>(async (push, stop) => {
    const end = live.listen((kinds) => void push({ kinds }))
    if (!end) return stop(new GraphQLError('Too many listen. Try again later.', { extensions: { code: 'BUSY' } }))
    await stop
    end()
    // Who reads slowly gets the latest only: they read everything again anyway.
  }, new SlidingBuffer(8))
}

builder.subscriptionType({ description: 'What is told as it happens, at /live as server-sent events.' })

builder.subscriptionField('changes', (t) =>
  t.field({
    type: changedRef,
    description: 'Which kinds of things are changed, by anybody. It tells neither which nor by whom.',
    subscribe: (_root, _args, { live }) => {
      if (live) return changesOf(live)
      throw new GraphQLError('Ask /live for what happens.', { extensions: { code: 'ELSEWHERE' } })
    },
    resolve: (changed) => changed,
  }),
)
