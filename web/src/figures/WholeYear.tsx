import type { ReactNode } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { Shown } from '../ui/States.tsx'
import { ActiveQuery, FiguresQuery, ShapeQuery } from './queries.ts'
import type { Year } from './rows.ts'

/** What the figures count, and so what changes them. */
const countedTypes = ['Contact', 'Collaboration', 'MiniNetwork', 'Verdict', 'Need']
const activeTypes = ['Collaboration', 'MiniNetwork', 'Challenge', 'Initiative']

/** All that is known of a year, when it has come. One question after the other: all at once would wait for one another. */
export const WholeYear = (props: { year: number; children: (whole: Year) => ReactNode }) => {
  const { year, children } = props
  const counted = useAnswer({ query: FiguresQuery, variables: { year }, types: countedTypes })
  const active = useAnswer({
    query: ActiveQuery,
    variables: { year },
    types: activeTypes,
    pause: counted.state !== 'ready',
  })
  const shapes = useAnswer({
    query: ShapeQuery,
    variables: { year, before: year - 1 },
    pause: active.state !== 'ready',
  })
  return (
    <Shown answer={counted} lines={8}>
      {(first) => (
        <Shown answer={active} lines={8}>
          {(second) => (
            <Shown answer={shapes} lines={8}>
              {(third) => children({ year, counted: first, active: second, shapes: third })}
            </Shown>
          )}
        </Shown>
      )}
    </Shown>
  )
}
