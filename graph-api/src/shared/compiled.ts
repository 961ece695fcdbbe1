import type { GraphQLResolveInfo } from 'graphql'
import type { Fragment } from '../database/statement.ts'
import { type FieldMapping, resultKey } from '../database/type-mapping.ts'
import { dayOf } from './days.ts'
import { type PageArguments, pageParameters, toPage } from './pages.ts'

type Row = Readonly<Record<string, unknown>>
type Parameters = NonNullable<FieldMapping['parameters']>

interface CompiledField {
  readonly extensions: { readonly graph: FieldMapping }
  /** `never`, since what it returns is what the field's type says: the compiled statement has put it there. */
  readonly resolve: (parent: object, values: object, context: object, info: GraphQLResolveInfo) => never
}

function compiled(
  room: FieldMapping,
  read: (rows: readonly Row[], values: object, total: number | null, context: object) => unknown,
): CompiledField {
  return {
    extensions: { graph: room },
    resolve: (parent, values, context, info) => {
      const key = resultKey(info.parentType.name, String(info.path.key))
      const found = (parent as Record<string, readonly Row[] | undefined>)[key]
      if (!found) throw new Error(`${info.parentType.name}.${info.fieldName} was not compiled into its statement`)
      const total = (parent as Record<string, number | undefined>)[`${key}_total`] ?? null
      return read(found, values, total, context) as never
    },
  }
}

/** A field that is one node, or null. Spread it into a field's options. */
export function one(fragment: Fragment, parameters?: Parameters): CompiledField {
  return compiled({ fragment, ...(parameters && { parameters }) }, (rows) => rows[0]?.node ?? null)
}

/** A field that is a short, bounded list of nodes. */
export function many(fragment: Fragment, parameters?: Parameters): CompiledField {
  return compiled({ fragment, ...(parameters && { parameters }) }, (rows) => rows.map((row) => row.node))
}

/** A field that is a short, bounded list of rows (of a type marked `rowMapping`). */
export function rowsOf(fragment: Fragment, parameters?: Parameters): CompiledField {
  return compiled({ fragment, ...(parameters && { parameters }) }, (rows) => rows)
}

/** A field that is one value: the named column of the fragment's one row. */
export function value(fragment: Fragment, column = 'value', parameters?: Parameters): CompiledField {
  return compiled({ fragment, ...(parameters && { parameters }) }, (rows) => rows[0]?.[column] ?? null)
}

/** A field that is the day of a moment, where the partnership lives. */
export function dayOfMoment(fragment: Fragment): CompiledField {
  return compiled({ fragment }, (rows, _values, _total, context) => {
    const moment = rows[0]?.value
    return typeof moment === 'string'
      ? dayOf(moment, (context as { graph: { timeZone: string } }).graph.timeZone)
      : null
  })
}

/** A field that is a Relay connection. The fragment takes `first` and `after` and returns `cursor`. */
export function page(fragment: Fragment, parameters: Parameters = (values) => values): CompiledField {
  return compiled(
    {
      fragment,
      parameters: (values, root) => ({ ...parameters(values, root), ...pageParameters(values as PageArguments) }),
    },
    (rows, values, total) => toPage({ rows, total }, values as PageArguments),
  )
}

/** A field of a row that is one of its node columns. */
export function column(name: string): CompiledField {
  return {
    extensions: { graph: { column: name } },
    resolve: (parent) => ((parent as Row)[name] ?? null) as never,
  }
}
