import { InputError, NotAllowedError } from '../shared/errors.ts'
import { mayDoEverything } from '../shared/rights.ts'
import type { Viewer } from '../shared/viewer.ts'
import { isMergeable } from './model.ts'

/** Why two things cannot become one as they are. */
export const obstacles = ['same', 'other_kind', 'not_shared', 'invented', 'has_ended'] as const
export type Obstacle = (typeof obstacles)[number]

const whatToDo: Readonly<Record<Obstacle, string>> = {
  same: 'Choose two different ones.',
  other_kind: 'Choose two organisations, people, initiatives, themes or places.',
  not_shared: 'Let the partnership see both first.',
  invented: 'One is an invented example and goes with the examples. Choose two of yours.',
  has_ended: 'Take back that it ended first.',
}

interface Subject {
  readonly id: string
  readonly label: string
  readonly properties: Readonly<Record<string, unknown>>
}

/**
 * Why one of two things cannot become a part of the other; null where it can. What one alone sees, or a gathering, stays theirs:
 * merging would show it to others.
 */
export function obstacleOf(survivor: Subject, duplicate: Subject): Obstacle | null {
  if (survivor.id === duplicate.id) return 'same'
  if (survivor.label !== duplicate.label || !isMergeable(survivor.label)) return 'other_kind'
  const isShared = ({ properties }: Subject) =>
    ['network', 'everyone', undefined].includes(properties.visibility as never)
  if (!isShared(survivor) || !isShared(duplicate)) return 'not_shared'
  if (Boolean(survivor.properties.demo) !== Boolean(duplicate.properties.demo)) return 'invented'
  return survivor.properties.endedOn ? 'has_ended' : null
}

/** @throws InputError that names the obstacle */
export function refuse(obstacle: Obstacle): never {
  throw new InputError([{ path: 'goneId', code: obstacle, message: whatToDo[obstacle] }])
}

/**
 * Who may merge, undo that and say what is not the same: coordinators and administrators.
 * @throws NotAllowedError
 */
export function refuseUnlessAdministering(viewer: Viewer): void {
  if (!mayDoEverything(viewer.role)) throw new NotAllowedError()
}
