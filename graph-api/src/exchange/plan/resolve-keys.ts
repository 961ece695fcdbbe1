import { coreName, fold } from '../words/fold.ts'
import { firstOf } from './draft.ts'
import { aliasOf, type Entity, markOf } from './entities.ts'
import type { KnownIndex, KnownNode } from './known.ts'
import { candidateOf } from './likeness.ts'

/** Headings of a column that counts the rows, folded: whoever adds a row above the others gives each of them another number. */
const countingHeadings = [
  'nr',
  'no',
  'num',
  'number',
  'nummer',
  'lopnr',
  'lopnummer',
  'rad',
  'radnr',
  'radnummer',
  'row',
  '',
]
const nameFields = ['name', 'title', 'labelSv', 'labelEn', 'text']

/**
 * The thing of the network that a key of a row is known for and that is called as the row says, now, before or but for its legal
 * form. A long id or an address is enough by itself; a short one may be another's the next time a list is written.
 */
export function knownByKey(entity: Entity, index: KnownIndex): KnownNode | null {
  const [alias, wholeIds] = [aliasOf(entity), wholeIdsOf(entity)]
  // A person has said that an organisation of this name is that one.
  const keys = entity.kind === 'organisation' && !entity.mentioned ? [...entity.keys, alias] : entity.keys
  for (const key of keys) {
    const things = index.allWithKey(entity.kind, key)
    const thing = key === alias || wholeIds.has(key) ? things.at(-1) : things.find((one) => isCalledAlike(entity, one))
    if (thing) return thing
  }
  return null
}

/**
 * Asks about rows that are new but have the key of something that is called otherwise and that no other row is: it may have got
 * another name. A number that only counts the rows asks nothing.
 * @param open those that nobody has decided of and no key has found
 */
export function askAboutKeys(open: readonly Entity[], entities: readonly Entity[], index: KnownIndex): void {
  const taken = new Set(entities.flatMap(({ known, mentioned }) => (known && !mentioned ? [known.id] : [])))
  for (const entity of open) {
    if (entity.known || entity.keys.length === 0 || entity.drafts.every(countsItsRows)) continue
    const things = new Set(entity.keys.flatMap((key) => index.allWithKey(entity.kind, key)))
    const asked = [...things].filter(({ id }) => !taken.has(id) && entity.candidates.every((one) => one.id !== id))
    if (asked.length === 0) continue
    entity.candidates = [...asked.map((thing) => candidateOf(thing, ['key'], 0.5)), ...entity.candidates]
    entity.waits = entity.candidates.length > 1 ? 'several_alike' : 'alike'
  }
}

/** Ids that are the same in each file that has them, and so are remembered without its name. */
function wholeIdsOf({ drafts, keys }: Entity): Set<string> {
  const given = new Set(drafts.map((draft) => firstOf(draft, 'key')))
  return new Set(keys.filter((key) => given.has(key)))
}

const countsItsRows = ({ columns }: Entity['drafts'][number]) =>
  countingHeadings.includes(fold(columns.get('key') ?? '').replaceAll(' ', ''))

function isCalledAlike(entity: Entity, thing: KnownNode): boolean {
  const { kind, fields } = entity
  const plain = kind === 'organisation' ? coreName : fold
  const ours = new Set([thing.name, ...thing.otherNames].map(plain))
  const others = [fields.formerNames, fields.shortNames, fields.labelEn].flat()
  return (
    [entity.name, ...others].some((name) => typeof name === 'string' && ours.has(plain(name))) ||
    // The file says what it said before, and somebody has renamed it here since; or a person has said that it is the same.
    nameFields.some((field) => field in fields && thing.marks[field] === markOf(fields[field])) ||
    thing.keys.includes(aliasOf(entity))
  )
}
