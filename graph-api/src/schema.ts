import './shared/scalars.ts'
import './places/graphql.ts'
import './organisations/graphql.ts'
import './audiences/graphql.ts'
import './themes/graphql.ts'
import './challenges/graphql.ts'
import './challenges/graphql-changes.ts'
import './people/graphql.ts'
import './people/graphql-changes.ts'
import './gatherings/graphql.ts'
import './gatherings/graphql-changes.ts'
import { builder } from './builder.ts'

/** The whole GraphQL schema. The order of the imports is the order in which features may depend on each other. */
export const schema = builder.toSchema()
