// Mistakes in codes: layouts of identifiers, extensions that clash with what they extend, areas that have ended.
import { remove, set, together } from './edit-document.mjs'
import { compiled, found, repeatedItem } from './meaning-mistake.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const layouts = (...list) => list.map((layout) => ({ layout, evidence: 'published' }))
const component = '/editions/component/identifiers'
const event = '/editions/event/identifiers'

const shape = mistakesIn('identifier-layout', 'taxonomy', `${component}/0`, {
  before: set(component, layouts('6-2-2-6'))
})
  .without('layout', 'evidence')
  .unknown('digits', 16)
  .wrongForm('layout', '6+2+2+6', 'with-plus')
  .wrongForm('layout', '4-2-2-6', 'with-short-division')
  .wrongType('layout', 16, 'as-number').list

const meaning = [
  found(
    'identifier-layout-of-another-version',
    'taxonomy',
    set(component, layouts('6-2-3-5', '6-2-2-6')),
    'codes/layout-not-of-edition',
    `${component}/0/layout`
  ),
  found(
    'identifier-layout-twice',
    'taxonomy',
    set(component, layouts('6-2-2-6', '6-2-2-6')),
    repeatedItem,
    `${component}/1/layout`
  ),
  found(
    'identifier-layout-of-events',
    'taxonomy',
    set(event, layouts('6-2-2-6')),
    'codes/layout-of-events',
    `${event}/0/layout`
  ),
  found(
    'category-place-inferred',
    'taxonomy',
    set('/categories/0/evidence', 'inferred'),
    'taxonomy/inferred-category',
    '/categories/0'
  )
]

const city = { base: 'layered-city', stage: 'compile' }
const extension = {
  kind: 'component',
  code: '0102',
  category: '01',
  name: { zh: '充电桩井盖' },
  origin: 'local',
  evidence: 'published'
}
const extensions = [
  compiled(
    'extension-with-national-code',
    'taxonomy',
    set('/entries/-', extension),
    'taxonomy/extension-clash',
    '/entries/1/code',
    city
  ),
  compiled(
    'extension-of-unsaid-origin-with-national-code',
    'taxonomy',
    together(set('/entries/-', extension), remove('/entries/1/origin')),
    'taxonomy/extension-clash',
    '/entries/1/code',
    city
  ),
  compiled(
    'extension-of-another-edition',
    'taxonomy',
    set('/editions/component/id', 'test-older+city'),
    'taxonomy/mixed-editions',
    '/editions/component/id',
    city
  )
]

const areas = [
  found(
    'binding-in-area-that-has-ended',
    'responsibility',
    together(
      set('/bindings/1/areas', ['east']),
      set('/bindings/1/validFrom', '2028-01-01'),
      remove('/bindings/1/validTo')
    ),
    'responsibility/ended-area',
    '/bindings/1/areas/0',
    { base: 'gate-town' }
  )
]

/** Mistakes in codes. */
export const codeMistakes = [...shape, ...meaning, ...extensions, ...areas]
