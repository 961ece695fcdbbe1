/** Lists of the API whose first thing's page is opened, by the address of such pages. */
const ofThings: Readonly<Record<string, string>> = {
  organisations: 'organisationer',
  people: 'personer',
  initiatives: 'initiativ',
  motivations: 'forhoppningar-och-farhagor',
  needs: 'behov',
  offers: 'erbjudanden',
  collaborations: 'samarbeten',
  gatherings: 'traffar',
  themes: 'teman',
  challenges: 'utmaningar',
  stories: 'berattelser',
}

const fixed = [
  ...['', 'karta', 'karta/allt', 'synergier', 'parallella', 'ringar', 'mininatverk', 'mininatverk/ny', 'matchningen'],
  ...['sok?q=solceller', 'beratta', 'exportera', 'importera', 'kontakter', 'min-sida', 'notiser', 'mitt-konto'],
  ...['nycklar', 'om-mig', 'handelselogg', 'arets-siffror', 'att-gora', 'dubbletter', 'logga-in', 'finns-inte'],
]

export type FirstIds = Readonly<Record<string, string>>

/** Asks for one id of each kind of thing that has a page. */
export const firstIdsQuery = `{ ${[...Object.keys(ofThings), 'miniNetworks'].map((list) => `${list}(first: 1) { nodes { id } }`).join(' ')} }`

/** Every kind of page, its form for a new thing and its form for changing one. */
export function pathsOf(ids: FirstIds): string[] {
  const things = Object.entries(ofThings).flatMap(([list, path]) => [
    path,
    `${path}/ny`,
    `${path}/${ids[list]}`,
    `${path}/${ids[list]}/andra`,
  ])
  const { organisations: organisation, miniNetworks: network } = ids
  return [
    ...fixed,
    ...things,
    ...[`mininatverk/${network}`, `synergier/${organisation}`, `karta/${organisation}`, `historik/${organisation}`],
    ...[`organisationer/${organisation}/vara-med`, `organisationer/${organisation}/inbjudningar`],
    `kontakter/ny?till=${organisation}`,
  ]
}
