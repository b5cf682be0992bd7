// Mistakes in overrides.json: the shape of dated changes, and what they change.
import { repeat, set, together } from './edit-document.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const base = 'amended-town'
const file = mistakesIn('overrides', 'overrides', '', { base })
  .without('changes')
  .unknown('patches', [])
  .wrongType('changes', {}, 'as-object')
  .tooFew('changes', [], 'empty').list

const change = mistakesIn('override', 'overrides', '/changes/0', { base })
  .without('from', 'article', 'summary', 'evidence', 'part', 'set')
  .unknown('value', 6)
  .misspelt('article', 'artical')
  .notAllowed('part', 'calendar', 'of-calendar')
  .notAllowed('part', 'timeLimits', 'of-part-in-camel-case')
  .notAllowed('evidence', 'decided', 'evidence-decided')
  .wrongForm('from', '2026-7-1', 'from-without-zeros')
  .noSuchDate('from', '2026-06-31', 'from-31-june')
  .wrongType('to', null, 'to-null')
  .tooShort('key', '', 'key-empty')
  .wrongType('key', ['component/0101/2'], 'key-as-list')
  .tooFew('set', {}, 'sets-nothing')
  .wrongType('set', [], 'set-as-list')
  .wrongType('set', 'timeLimit', 'set-as-text')
  .wrongKey('set/timeLimit', 'timeLimit/value', 'leaf-as-path')
  .wrongKey('set/timeLimit', 'time-limit', 'leaf-with-hyphen')
  .tooLong('article', '条'.repeat(161), 'article-too-long').list

const found = (name, edit, code, pointer, more = {}) => ({
  name: `override-${name}`,
  part: 'overrides',
  base,
  edit,
  issues: [{ code, pointer, ...more }]
})
const atCompile = (...mistake) => ({ ...found(...mistake), stage: 'compile' })

const meaning = [
  found(
    'ends-before-it-begins',
    set('/changes/1/to', '2026-06-30'),
    'layers/reversed-dates',
    '/changes/1/to'
  ),
  found('twice-on-one-day', repeat('/changes/0'), 'layers/duplicate-change', '/changes/2/set/timeLimit'),
  atCompile(
    'of-unknown-row',
    set('/changes/0/key', 'component/0101/9'),
    'layers/dangling-key',
    '/changes/0/key'
  ),
  atCompile(
    'of-unknown-leaf',
    set('/changes/0/set', { penalty: null }),
    'layers/dangling-leaf',
    '/changes/0/set/penalty'
  ),
  atCompile(
    'of-the-id',
    set('/changes/0/set', { id: 'component/0101/3' }),
    'layers/fixed-leaf',
    '/changes/0/set/id'
  ),
  atCompile(
    'of-unknown-unit',
    together(
      set('/changes/0/part', 'time-limits'),
      set('/changes/0/key', 'units/day'),
      set('/changes/0/set', { minutes: 480 })
    ),
    'layers/dangling-key',
    '/changes/0/key'
  )
]

/** Mistakes in overrides.json. */
export const overrideMistakes = [...file, ...change, ...meaning]
