import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  Lexer,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Words and signs in a document: the largest that a page sends has some 600, a full introspection some 1,000. */
const mostTokens = 4_000
/** Brackets within brackets, of any kind: the parser follows them by calling itself, so they must not exhaust the stack. */
const deepestNesting = 100
/** Root fields in one operation: each is at least one statement, and mutations run one after another. */
const mostRootFields = 20
/** Fields in a document that asks about the schema itself, which the schema's own limits leave out; a full one has some 60. */
const mostIntrospection = 120

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]

/** Refuses a document that is too long or too deep to be parsed. */
function limitDocumentSize(text: string): void {
  const lexer = new Lexer(new Source(text))
  let nesting = 0
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    const { kind } = lexer.token
    nesting += opening.includes(kind) ? 1 : closing.includes(kind) ? -1 : 0
    if (tokens < mostTokens && nesting <= deepestNesting) continue
    const said = `Ask for less at a time: at most ${mostTokens} words and signs, ${deepestNesting} levels deep.`
    throw new GraphQLError(said, { extensions: { code: 'TOO_MUCH' } })
  }
}

/** Counts the fields of a selection by their response keys, as they would be run: what is spread twice runs once. */
function rootKeys(context: ValidationContext, set: SelectionSetNode, visited: Set<string>): string[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.alias?.value ?? node.name.value]
    if (node.kind === Kind.INLINE_FRAGMENT) return rootKeys(context, node.selectionSet, visited)
    if (visited.has(node.name.value)) return []
    visited.add(node.name.value)
    const fragment = context.getFragment(node.name.value)
    return fragment ? rootKeys(context, fragment.selectionSet, visited) : []
  })
}

/** Refuses an operation with more root fields than 20, before any of them is run. */
function limitRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const asked = new Set(rootKeys(context, operation.selectionSet, new Set())).size
      if (asked <= mostRootFields) return
      const said = `Ask for at most ${mostRootFields} root fields at a time; this asks for ${asked}.`
      context.reportError(new GraphQLError(said, { nodes: operation, extensions: { code: 'TOO_MUCH' } }))
    },
  }
}

/** Refuses a document that asks about the schema and is larger than a tool's question for all of it. */
function limitIntrospection(context: ValidationContext): ASTVisitor {
  let fields = 0
  let asksForSchema = false
  return {
    Field(node) {
      fields += 1
      asksForSchema ||= node.name.value === '__schema' || node.name.value === '__type'
    },
    Document: {
      leave(document) {
        if (!asksForSchema || fields <= mostIntrospection) return
        const said = `A question that holds introspection has at most ${mostIntrospection} fields; this has ${fields}.`
        context.reportError(new GraphQLError(said, { nodes: document, extensions: { code: 'TOO_MUCH' } }))
      },
    },
  }
}

/** Limits that hold before the schema's own (depth, breadth, complexity), which are worked out from a parsed document. */
export const requestLimits: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string | Source, options?: ParseOptions) => {
      limitDocumentSize(typeof source === 'string' ? source : source.body)
      return parse(source, options)
    })
  },
  onValidate({ addValidationRule }) {
    addValidationRule(limitRootFields)
    addValidationRule(limitIntrospection)
  },
}
