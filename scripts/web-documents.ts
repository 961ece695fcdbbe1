import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql'

const web = join(import.meta.dirname, '..', 'web', 'src')

export interface WebDocument {
  readonly file: string
  readonly operation: OperationDefinitionNode
  /** The operation with the fragments it uses. */
  readonly document: DocumentNode
}

/** Reads every operation that the pages send out of their source text, each with the fragments it uses. */
export function readWebDocuments(): WebDocument[] {
  const parsed = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .flatMap((file) =>
      [...readFileSync(join(web, file), 'utf8').matchAll(/\bgraphql\(\s*`([^`]*)`/g)]
        .map((match) => match[1] ?? '')
        // What is put together while the page runs, from the name of a type, cannot be read from its source.
        .filter((text) => !text.includes('${'))
        .map((text) => ({ file: file.replaceAll('\\', '/'), definitions: parse(text).definitions })),
    )
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of parsed.flatMap((one) => one.definitions)) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return parsed.flatMap(({ file, definitions }) =>
    definitions.flatMap((operation) =>
      operation.kind === Kind.OPERATION_DEFINITION
        ? [{ file, operation, document: withFragments(operation, fragments) }]
        : [],
    ),
  )
}

function withFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): DocumentNode {
  const used = new Map<string, FragmentDefinitionNode>()
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value)
        if (!fragment || used.has(spread.name.value)) return
        used.set(spread.name.value, fragment)
        follow(fragment)
      },
    })
  }
  follow(operation)
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] }
}
