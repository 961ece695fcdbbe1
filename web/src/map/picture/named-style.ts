import type { NodeSingular, StylesheetJson } from 'cytoscape'
import { families, type Palette } from './palette.ts'
import { fontFamily } from './text-width.ts'

/**
 * How Cytoscape draws the named nodes. Text, outlines and lines are divided by the zoom, so that they stay the same size on
 * the screen; shapes grow and shrink with the picture,
 * unless they are `fixed` as on the whole map.
 */
export function namedStyle(palette: Palette, zoom: number, fixed: boolean): StylesheetJson {
  const px = (value: number) => value / zoom
  const side = (name: 'w' | 'h') => (node: NodeSingular) => {
    const size = Number(node.data(name))
    if (!fixed) return size
    return px(size > 20 ? 24 : zoom < 0.12 ? size * 0.6 : size)
  }
  const names = fixed || zoom > 0.62
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: side('w'),
        height: side('h'),
        label: 'data(label)',
        'text-halign': 'data(halign)' as 'left',
        'text-valign': 'data(valign)' as 'center',
        'text-margin-x': (node: NodeSingular) => px(Number(node.data('dx'))),
        'text-margin-y': (node: NodeSingular) => px(Number(node.data('dy'))),
        'font-family': fontFamily,
        'font-size': px(13),
        'font-weight': 400,
        color: palette.text,
        'text-opacity': names ? 1 : 0,
        'text-outline-width': px(3),
        'text-outline-color': palette.ground,
        'text-outline-opacity': 1,
        'border-width': px(1.5),
        'border-color': palette.ground,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...families.flatMap((family) => [
      { selector: `node.${family}`, style: { 'background-color': palette.families[family] } },
      {
        selector: `node.${family}.hollow`,
        style: {
          'background-color': palette.ground,
          'border-width': px(2.5),
          'border-color': palette.families[family],
        },
      },
      {
        selector: `node.${family}.focus`,
        style: { 'underlay-color': palette.families[family], 'outline-color': palette.families[family] },
      },
    ]),
    {
      selector: 'node.focus',
      style: {
        'font-size': px(17),
        'font-weight': 700,
        'text-wrap': 'wrap',
        'text-max-width': 'data(wrap)',
        'text-opacity': 1,
        'line-height': 1.15,
        'border-width': px(3),
        'border-color': palette.ground,
        'outline-width': px(2.5),
        'outline-offset': px(3),
        'outline-opacity': 1,
        'underlay-padding': fixed ? px(9) : 16,
        'underlay-opacity': 0.12,
        'underlay-shape': 'ellipse',
        'z-index': 5,
      },
    },
    {
      selector: 'node.heading',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        'font-size': px(11.5),
        'font-weight': 600,
        color: palette.quiet,
        'z-index': 1,
      },
    },
    { selector: 'node.more', style: { 'background-opacity': 0, 'border-width': 0, 'font-weight': 600 } },
    { selector: 'node.far', style: { color: palette.quiet } },
    { selector: 'node.silent', style: { 'text-opacity': 0 } },
    { selector: 'node.named', style: { 'text-opacity': 1 } },
    {
      selector: 'node.pinned',
      style: { 'border-color': palette.text, 'border-style': 'double', 'border-width': px(4) },
    },
    { selector: 'node.heading, node.more', style: { events: 'yes' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'haystack',
        'haystack-radius': 0,
        width: px(0.8),
        'line-color': palette.edge,
        'line-opacity': 1,
        events: 'no',
        'z-index': 0,
      },
    },
    { selector: 'edge.between', style: { width: px(0.7), 'line-color': palette.faint } },
    { selector: 'edge.path', style: { width: px(2.5), 'line-color': palette.edgeInFocus, 'z-index': 1 } },
    { selector: 'edge.came', style: { width: px(2), 'line-color': palette.families.initiative } },
    { selector: 'edge.went', style: { width: px(1.5), 'line-color': palette.families.person, 'line-style': 'dashed' } },
    { selector: 'edge.lit', style: { width: px(1.6), 'line-color': palette.edgeInFocus, 'z-index': 1 } },
    { selector: 'node.beyond', style: { opacity: 0.3 } },
    { selector: 'node.sketch', style: { width: px(1), height: px(1), 'border-width': 0, events: 'no' } },
    {
      selector: 'edge.sketch',
      style: { width: px(2), 'line-color': palette.ring, 'line-style': 'dashed', 'z-index': 7 },
    },
    {
      selector: 'node.ring',
      style: {
        'outline-width': px(3),
        'outline-offset': px(3),
        'outline-color': palette.ring,
        'outline-opacity': 1,
        'text-opacity': 1,
        'z-index': 6,
      },
    },
  ]
}
