import type { JoiningType } from './model.ts'

/** How the record calls it: `works-at.linked`. */
export function eventType(type: JoiningType, happened: 'linked' | 'ended'): string {
  return `${type.toLowerCase().replaceAll('_', '-')}.${happened}`
}
