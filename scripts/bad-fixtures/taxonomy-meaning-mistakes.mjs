// Mistakes of meaning: taxonomy.json.
import { repeat, set, together } from './edit-document.mjs'
import { found, repeatedItem, text, withConsequences } from './meaning-mistake.mjs'
import { many } from './shape-mistakes.mjs'

const unused = (pointer) => [{ code: 'taxonomy/entry-without-criterion', pointer }]

const taxonomy = [
  found('code-twice', 'taxonomy', repeat('/entries/1'), 'taxonomy/duplicate-code', '/entries/3/code'),
  found(
    'category-twice',
    'taxonomy',
    repeat('/categories/0'),
    'taxonomy/duplicate-category',
    '/categories/2/code'
  ),
  found(
    'category-of-other-kind',
    'taxonomy',
    set('/entries/1/category', 'street'),
    'taxonomy/unknown-category',
    '/entries/1/category',
    { also: true }
  ),
  withConsequences(
    found(
      'code-of-three-digits',
      'taxonomy',
      set('/entries/-', entry('component', '013', '01')),
      'taxonomy/malformed-code',
      '/entries/3/code'
    ),
    unused('/entries/3'),
    []
  ),
  withConsequences(
    found(
      'code-of-five-digits',
      'taxonomy',
      set('/entries/-', entry('component', '01033', '01')),
      'taxonomy/malformed-code',
      '/entries/3/code'
    ),
    unused('/entries/3'),
    []
  ),
  withConsequences(
    found(
      'code-with-letter',
      'taxonomy',
      set('/entries/-', entry('component', '01o3', '01')),
      'taxonomy/malformed-code',
      '/entries/3/code'
    ),
    unused('/entries/3'),
    []
  ),
  found(
    'category-code-of-one-digit',
    'taxonomy',
    set('/categories/-', { kind: 'component', code: '2', name: text, evidence: 'published' }),
    'taxonomy/malformed-code',
    '/categories/2/code'
  ),
  withConsequences(
    found(
      'code-outside-its-category',
      'taxonomy',
      set('/entries/-', entry('component', '0203', '01')),
      'taxonomy/code-outside-category',
      '/entries/3/code'
    ),
    unused('/entries/3'),
    []
  ),
  found(
    'entry-neither-code-nor-key',
    'taxonomy',
    set('/entries/-', entry('component', null, '01')),
    'taxonomy/entry-without-key',
    '/entries/3'
  ),
  found(
    'key-twice',
    'taxonomy',
    together(...many(2, () => set('/entries/-', { ...entry('component', null, '01'), key: 'name:bin' }))),
    'taxonomy/duplicate-code',
    '/entries/4/key'
  ),
  found(
    'alias-twice',
    'taxonomy',
    set('/entries/0/aliases', ['自来水井盖', '自来水井盖']),
    repeatedItem,
    '/entries/0/aliases/1'
  )
]

function entry(kind, code, category) {
  return { kind, code, category, name: { zh: '示例物' }, evidence: 'published' }
}

/** Mistakes of meaning. */
export const taxonomyMeaningMistakes = [...taxonomy]
