import { GraphQLError } from 'graphql'
import { Repeater, SlidingBuffer } from 'graphql-yoga'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { parseInput } from '../shared/errors.ts'
import type { Viewer } from '../shared/viewer.ts'
import type { ChangedKinds, LiveHub } from './live-hub.ts'

interface Changed {
  readonly kinds: ChangedKinds
  readonly within: number
}

const changedRef = builder.objectRef<Changed>('Changed').implement({
  description: 'Something was changed: what shows things of these kinds is to be read again.',
  fields: (t) => ({
    kinds: t.stringList({ description: 'Names of types.', resolve: ({ kinds }) => [...kinds] }),
    within: t.exposeInt('within', {
      description:
        'In milliseconds: read again at some moment within this time, so that not all who listen do so at once.',
    }),
  }),
})

/** A page that has stood longer reads all of it again; in milliseconds. */
const longest = 600_000
const listening = z.object({ missed: z.int().min(0).max(longest) })

/** A repeater, since a generator that waits cannot be ended: whoever has left would be told for ever. */
function changesOf(live: LiveHub, viewer: Viewer, missed: number): Repeater<Changed> {
  return new Repeater<Changed>(async (push, stop) => {
    const end = live.listen(viewer, (kinds, within) => void push({ kinds, within }), missed)
    if (!end) return stop(new GraphQLError('Too many listen. Try again later.', { extensions: { code: 'BUSY' } }))
    // Not all at the same moment: those whose streams began together open them again apart.
    const timer = setTimeout(stop, live.lifetime * (0.8 + 0.2 * Math.random()))
    timer.unref()
    await stop
    clearTimeout(timer)
    end()
    // Who reads slowly gets the latest only: they read everything again anyway.
  }, new SlidingBuffer(8))
}

builder.subscriptionType({ description: 'What is told as it happens, at /live as server-sent events.' })

builder.subscriptionField('changes', (t) =>
  t.field({
    type: changedRef,
    description: 'Which kinds of things that one may see are changed, by anybody. It tells neither which nor by whom.',
    args: {
      missed: t.arg.int({
        description: `How long ago what is shown was read, in milliseconds, up to ${longest}: what was changed since is told at once.`,
      }),
    },
    subscribe: (_root, args, { live, viewer }) => {
      const { missed } = parseInput(listening, { missed: args.missed ?? 0 })
      if (live) return changesOf(live, viewer, missed)
      throw new GraphQLError('Ask /live for what happens.', { extensions: { code: 'ELSEWHERE' } })
    },
    resolve: (changed) => changed,
  }),
)
