import { builder } from '../builder.ts'

/** Labels that have pages of their own and stand in the picture, in the order they are listed. */
export const nodeLabels = [
  'Organisation',
  'Person',
  'Initiative',
  'Theme',
  'Challenge',
  'Place',
  'Motivation',
  'Need',
  'Offer',
  'Collaboration',
  'MiniNetwork',
  'Gathering',
  'Reflection',
  'Story',
] as const

export type NodeLabel = (typeof nodeLabels)[number]

/** The label among `labels` that says what a node is; undefined for the program's own bookkeeping. */
export function nodeLabelOf(labels: readonly string[]): NodeLabel | undefined {
  return nodeLabels.find((label) => labels.includes(label))
}

/** `MiniNetwork` is `MINI_NETWORK` in the schema. */
export const nodeKindEnum = builder.enumType('NodeKind', {
  description: 'What a node is.',
  values: Object.fromEntries(
    nodeLabels.map((label) => [
      label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(),
      { value: label, description: `A node with the label ${label}.` },
    ]),
  ) as Record<string, { value: NodeLabel; description: string }>,
})
