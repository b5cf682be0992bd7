// Mistakes in the shape of taxonomy.json.
import { set, together } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const file = mistakesIn('taxonomy', 'taxonomy', '')
  .without('editions', 'categories', 'entries')
  .unknown('crosswalk', {})
  .misspelt('entries', 'entrys')
  .wrongType('editions', [], 'editions-as-list')
  .wrongType('categories', null, 'categories-null')
  .wrongType('entries', {}, 'entries-as-object')
  .tooFew('entries', [], 'entries-empty')
  .tooFew('editions', {}, 'editions-empty')
  .other('edition-of-place', set('/editions/place', {}), 'document/unknown-property', '/editions/place', {
    atKey: true
  })
  .tooMany(
    'categories',
    many(201, (at) => ({ kind: 'component', code: `c${at}`, name: { zh: '类' }, evidence: 'published' })),
    'categories-201'
  ).list

const edition = mistakesIn('edition', 'taxonomy', '/editions/component')
  .without('id', 'title', 'codeStructure')
  .unknown('year', 2025)
  .wrongForm('id', 'Harbour 2025', 'id-with-blank')
  .wrongForm('id', '部件2025', 'id-in-chinese')
  .tooLong('id', 'h'.repeat(81), 'id-too-long')
  .wrongType('codeStructure', 'digits', 'structure-as-text').list

const structure = mistakesIn('code-structure', 'taxonomy', '/editions/component/codeStructure')
  .without('type', 'category', 'subcategory')
  .unknown('item', 2)
  .notAllowed('type', 'letters', 'type-letters')
  .tooSmall('category', 0, 'category-0')
  .tooLarge('subcategory', 7, 'subcategory-7')
  .wrongType('category', '2', 'category-as-text').list
const slugs = mistakesIn('slug-structure', 'taxonomy', '/editions/event/codeStructure').unknown(
  'category',
  2
).list

const category = mistakesIn('category', 'taxonomy', '/categories/0')
  .without('kind', 'code', 'name', 'evidence')
  .unknown('parent')
  .notAllowed('kind', '部件', 'kind-in-chinese')
  .notAllowed('kind', 'Component', 'kind-with-capital')
  .wrongType('code', 1, 'code-as-number')
  .wrongForm('code', '0 1', 'code-with-blank')
  .wrongType('name', '公用设施', 'name-as-text').list

const entry = mistakesIn('entry', 'taxonomy', '/entries/0')
  .without('kind', 'code', 'category', 'name', 'evidence')
  .unknown('unit')
  .misspelt('aliases', 'alias')
  .notAllowed('kind', 'object', 'kind-object')
  .notAllowed('origin', 'provincial', 'origin-provincial')
  .wrongType('code', 101, 'code-as-number')
  .wrongForm('code', '', 'code-empty')
  .wrongForm('code', '01.01', 'code-with-dot')
  .tooLong('code', '0'.repeat(81), 'code-too-long')
  .wrongType('category', 1, 'category-as-number')
  .wrongForm('category', 'Public', 'category-with-capital')
  .wrongType('aliases', '自来水井盖', 'aliases-as-text')
  .tooMany(
    'aliases',
    many(41, (at) => `井盖${at}`),
    'aliases-41'
  )
  .tooShort('aliases/0', '', 'alias-empty')
  .tooLong('aliases/0', '井'.repeat(121), 'alias-too-long').list
const unnumbered = mistakesIn('entry', 'taxonomy', '/entries/1', {
  before: together(set('/entries/1/code', null), set('/entries/1/key', 'name:street-lamp'))
})
  .wrongForm('key', 'street-lamp', 'key-without-prefix')
  .wrongForm('key', 'name:路灯', 'key-in-chinese')
  .tooLong('key', `name:${'l'.repeat(90)}`, 'key-too-long')
  .wrongType('key', null, 'key-null').list

/** Mistakes in the shape of taxonomy.json. */
export const taxonomyMistakes = [
  ...file,
  ...edition,
  ...structure,
  ...slugs,
  ...category,
  ...entry,
  ...unnumbered
]
