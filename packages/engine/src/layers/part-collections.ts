import type { LayeredPart } from './layered-part.js'

/** One keyed collection of a part. Entries are addressed as answers cite them: prefix plus own key. */
export interface PartCollection {
  readonly property: string
  readonly prefix: string
  /** Reads the key of an entry; a collection without it is an object whose members are named by their keys. */
  readonly keyOf?: (entry: Members) => string
  /** The entry is a single value, which is called so. */
  readonly only?: string
  /** Lists inside each entry whose items have keys of their own. */
  readonly inner?: readonly InnerList[]
  /** Values that no change may set: they name an entry or say what kind of thing it is. */
  readonly fixed: readonly string[]
  /** Values for which null means something, and does not take them away. */
  readonly nullable: readonly string[]
  /** May be left out of the part. */
  readonly optional?: true
}

/** A list inside an entry (内层列表); its items are addressed by the key of the entry, the name and their own id. */
export interface InnerList {
  readonly property: string
  /** Stands between the key of the entry and the id; none for the main list of an entry. */
  readonly name?: string
  /** Without an item there is no list. */
  readonly optional?: true
}

/** A JSON object. */
export type Members = Readonly<Record<string, unknown>>

const idOf = ({ id }: Members): string => String(id)
const none: readonly string[] = []

/** A collection whose members are named by their keys. */
function named(property: string, fixed: readonly string[] = none): PartCollection {
  return { property, prefix: `${property}/`, fixed, nullable: none, optional: true }
}

/** A collection whose items carry their id. */
function listed(property: string, fixed: readonly string[] = none): PartCollection {
  return { ...named(property, ['id', ...fixed]), keyOf: idOf }
}

/** The keyed collections (按键集合) of each part; all other values are the part's own. */
export const partCollections: Readonly<Record<LayeredPart, readonly PartCollection[]>> = {
  facts: [{ property: 'facts', prefix: '', fixed: ['type', 'unit'], nullable: none }],
  taxonomy: [
    { property: 'editions', prefix: 'editions/', fixed: none, nullable: none },
    {
      property: 'categories',
      prefix: 'categories/',
      keyOf: ({ kind, code }) => `${String(kind)}/${String(code)}`,
      fixed: ['kind', 'code'],
      nullable: none
    },
    {
      property: 'entries',
      prefix: '',
      keyOf: ({ kind, code, key }) => `${String(kind)}/${String(code ?? key)}`,
      fixed: ['kind', 'code', 'key'],
      nullable: none
    }
  ],
  criteria: [
    {
      property: 'conditions',
      prefix: 'conditions/',
      only: 'condition',
      fixed: none,
      nullable: none,
      optional: true
    },
    { property: 'domains', prefix: 'domains/', fixed: none, nullable: ['condition'], optional: true },
    {
      property: 'closingActions',
      prefix: 'closingActions/',
      only: 'label',
      fixed: none,
      nullable: none,
      optional: true
    },
    { property: 'rows', prefix: '', keyOf: idOf, fixed: ['id'], nullable: ['condition'] }
  ],
  'time-limits': [
    { property: 'units', prefix: 'units/', fixed: ['counts'], nullable: none },
    { property: 'clocks', prefix: 'clocks/', fixed: none, nullable: none, optional: true }
  ],
  evaluation: [
    { property: 'counters', prefix: 'counters/', fixed: none, nullable: ['where'] },
    {
      property: 'schemes',
      prefix: 'schemes/',
      inner: [
        { property: 'indicators', optional: true },
        ...['adjustments', 'relative', 'lists', 'groups'].map((property): InnerList => ({
          property,
          name: property,
          optional: true
        }))
      ],
      fixed: ['indicators', 'adjustments', 'relative', 'lists', 'groups', 'draft'],
      nullable: ['effectiveFrom']
    },
    listed('relations'),
    named('figures', ['kind'])
  ],
  responsibility: [
    named('organs', ['perArea', 'openMembers']),
    named('areas'),
    named('areaGroups'),
    named('roles'),
    listed('bindings', ['role']),
    listed('entrustments'),
    named('ownerships'),
    listed('assignments'),
    { ...named('ladders'), inner: [{ property: 'steps' }], fixed: ['steps'] },
    named('registers')
  ],
  workflow: [
    named('facts', ['type', 'unit']),
    { ...named('conditions'), only: 'condition' },
    named('stages'),
    named('states', ['kind']),
    listed('transitions', ['action']),
    listed('gaps')
  ],
  duties: [
    named('facts', ['type', 'unit']),
    named('unstatedCriteria'),
    { ...named('conditions'), only: 'condition' },
    named('subjects'),
    named('tasks'),
    { ...listed('rules', ['kind']), nullable: ['minimum', 'period'] },
    listed('penalties'),
    { ...listed('evaluations'), nullable: ['period'] },
    named('terms'),
    listed('channels'),
    listed('references')
  ]
}

/** Items of an inner list: their id is fixed. */
const innerCollection = { fixed: ['id'], nullable: none } as const

/** The rules for the values of an entry: which cannot be set, and for which null is a value. */
export function rulesOfKey(
  part: LayeredPart,
  key: string
): Pick<PartCollection, 'fixed' | 'nullable' | 'only'> {
  const collections = partCollections[part]
  if (key === '') return { fixed: collections.map(({ property }) => property), nullable: ['calendar'] }
  const collection = collectionOf(part, key)
  return isInnerKey(collection, key) ? innerCollection : collection
}

/** The collection that a key belongs to: that of its prefix, else the one without. */
export function collectionOf(part: LayeredPart, key: string): PartCollection {
  const collections = partCollections[part]
  const found =
    collections.find(({ prefix }) => prefix !== '' && key.startsWith(prefix)) ??
    collections.find(({ prefix }) => prefix === '')
  return found ?? (collections[0] as PartCollection)
}

/** True for the key of an item of an inner list, `schemes/monthly/on-time-rate`, `schemes/monthly/groups/urban`. */
export function isInnerKey({ prefix, inner }: PartCollection, key: string): boolean {
  return inner !== undefined && key.indexOf('/', prefix.length) !== -1
}

/** The key of the entry in whose list an item stands: `schemes/monthly`. */
export function outerKeyOf({ prefix }: PartCollection, key: string): string {
  const end = key.indexOf('/', prefix.length)
  return end === -1 ? key : key.slice(0, end)
}

/** The key of an item of a list inside an entry. */
export function innerKeyOf(outer: string, { name }: InnerList, item: Members): string {
  return [outer, ...(name === undefined ? [] : [name]), idOf(item)].join('/')
}

/** Does an item with this key stand in this list of the entry? */
export function isInList(outer: string, { name }: InnerList, key: string): boolean {
  const start = name === undefined ? `${outer}/` : `${outer}/${name}/`
  return key.startsWith(start) && !key.includes('/', start.length)
}
