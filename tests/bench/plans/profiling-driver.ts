import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import type { Session } from 'neo4j-driver'
import { hitsOf } from '../../support/plans.ts'

/** What a statement cost. */
export interface Cost {
  readonly text: string
  /** How often it asked the store for something. */
  readonly hits: number
}

/** A driver that profiles what is read through it by itself, and tells what each statement cost. */
export function profilingDriver(driver: GraphDriver, onCost: (cost: Cost) => void): GraphDriver {
  const profiled = (session: Session): Session =>
    new Proxy(session, {
      get(target, name) {
        if (name !== 'run') return bound(target, name)
        return async (text: string, ...rest: []) => {
          const result = await target.run(`PROFILE ${text}`, ...rest)
          onCost({ text, hits: hitsOf(result.summary.profile) })
          return result
        }
      },
    })
  return new Proxy(driver, {
    get(target, name) {
      if (name !== 'session') return bound(target, name)
      return (options: Parameters<GraphDriver['session']>[0]) => profiled(target.session(options))
    },
  })
}

function bound<Target extends object>(target: Target, name: string | symbol): unknown {
  const value: unknown = Reflect.get(target, name, target)
  return typeof value === 'function' ? value.bind(target) : value
}
