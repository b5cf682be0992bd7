// Mistakes of meaning: who acts, who is responsible, how a case is handled.
import { remove, repeat, set } from './edit-document.mjs'
import { compiled, found, withConsequences } from './meaning-mistake.mjs'

const town = { base: 'gate-town' }

const body = (name, edit, code, pointer, more = {}) =>
  found(name, 'responsibility', edit, `responsibility/${code}`, pointer, { ...town, ...more })
const course = (name, edit, code, pointer, more = {}) =>
  found(name, 'workflow', edit, `workflow/${code}`, pointer, { ...town, ...more })

const unknown = [
  ['binding-of-unknown-organ', '/bindings/1/organ', 'unknown-organ'],
  ['binding-in-undeclared-area', '/bindings/1/areas/0', 'undeclared-area'],
  ['binding-in-unknown-area-group', '/bindings/0/areaGroups/0', 'unknown-area-group'],
  ['area-group-of-undeclared-area', '/areaGroups/both/areas/1', 'undeclared-area'],
  ['area-succeeded-by-undeclared-area', '/areas/east/succeededBy/0', 'undeclared-area'],
  ['organ-part-of-unknown-organ', '/organs/station/partOf', 'unknown-organ'],
  ['entrustment-from-unknown-organ', '/entrustments/0/from', 'unknown-organ'],
  ['entrustment-to-unknown-organ', '/entrustments/0/to', 'unknown-organ'],
  ['entrustment-in-unknown-role', '/entrustments/0/roles/0', 'unknown-role'],
  ['assignment-of-unknown-ownership', '/assignments/0/ownership/0', 'unknown-ownership'],
  ['assignment-to-unknown-organ', '/assignments/1/disposing/organ', 'unknown-organ'],
  ['assignment-of-unknown-body', '/assignments/2/bodies/0', 'unknown-organ'],
  ['unassigned-to-unknown-ladder', '/unassigned', 'unknown-ladder'],
  ['step-of-unknown-organ', '/ladders/unclear/steps/1/decider', 'unknown-organ'],
  ['step-certified-by-unknown-organ', '/ladders/unclear/steps/2/cost/certifiedBy/0', 'unknown-organ'],
  ['step-with-unknown-register', '/ladders/unclear/steps/2/register', 'unknown-register'],
  ['step-with-unknown-trigger-on-failure', '/ladders/unclear/steps/1/onFailure', 'unknown-trigger']
].map(([name, pointer, code]) => body(name, set(pointer, 'nobody'), code, pointer))

const entries = [
  withConsequences(
    body('binding-of-unknown-role', set('/bindings/1/role', 'nobody'), 'unknown-role', '/bindings/1/role'),
    [{ code: 'responsibility/role-without-binding', pointer: '/roles/filer' }],
    []
  ),
  body(
    'entrustment-to-itself',
    set('/entrustments/0/to', 'station'),
    'cyclic-entrustment',
    '/entrustments/0'
  ),
  body('binding-twice', repeat('/bindings/2'), 'duplicate-id', '/bindings/5/id'),
  body(
    'binding-of-reversed-dates',
    set('/bindings/1/validTo', '2025-12-31'),
    'reversed-dates',
    '/bindings/1/validTo'
  ),
  body(
    'alias-of-two-organs',
    set('/organs/unit/aliases/0', '镇中心'),
    'shared-alias',
    '/organs/unit/aliases/0'
  ),
  body(
    'role-that-nobody-plays',
    set('/roles/judge', { label: { zh: '裁决' }, article: '第四条', evidence: 'published' }),
    'role-without-binding',
    '/roles/judge'
  ),
  body('binding-without-article', remove('/bindings/2/article'), 'uncited', '/bindings/2'),
  body(
    'substitute-whom-nobody-pays',
    remove('/ladders/unclear/steps/2/cost'),
    'cost-not-told',
    '/ladders/unclear/steps/2'
  ),
  body(
    'step-that-leads-nowhere',
    remove('/ladders/unclear/steps/1/onFailure'),
    'no-way-on',
    '/ladders/unclear/steps/1'
  ),
  compiled(
    'ladder-of-two-next-steps',
    'responsibility',
    set('/ladders/unclear/steps/2/order', 2),
    'responsibility/ladder-overlap',
    '/ladders/unclear/steps/2',
    town
  )
]

const references = [
  ['transition-by-unknown-role', '/transitions/2/roles/0', 'unknown-role'],
  ['target-of-unknown-role', '/transitions/3/target/roles/0', 'unknown-role'],
  ['task-of-unknown-role', '/transitions/3/effects/2/performer', 'unknown-role'],
  ['coordination-on-unknown-ladder', '/transitions/4/ladder', 'unknown-ladder'],
  ['effect-on-unknown-register', '/transitions/8/effects/1/register', 'unknown-register'],
  ['stage-of-unknown-state', '/stages/intake/states/0', 'unknown-state'],
  ['gap-in-unknown-state', '/gaps/0/from/0', 'unknown-state']
].map(([name, pointer, code]) => course(name, set(pointer, 'nowhere'), code, pointer))

const transitions = [
  course(
    'transition-to-unknown-state',
    set('/transitions/4/to', 'nowhere'),
    'unknown-state',
    '/transitions/4/to'
  ),
  course(
    'transition-from-unknown-state',
    set('/transitions/9/from/-', 'nowhere'),
    'unknown-state',
    '/transitions/9/from/1'
  ),
  course('transition-twice', set('/transitions/6/id', 'dispose'), 'duplicate-id', '/transitions/6/id'),
  course('transition-from-no-state', remove('/transitions/2/from'), 'missing-from', '/transitions/2'),
  course('dispatch-without-target', remove('/transitions/3/target'), 'missing-target', '/transitions/3'),
  course('end-without-outcome', remove('/states/closed/outcome'), 'end-without-outcome', '/states/closed'),
  course(
    'outcome-of-open-state',
    set('/states/filed/outcome', 'closed'),
    'outcome-of-open-state',
    '/states/filed'
  ),
  course('transition-without-article', remove('/transitions/8/article'), 'uncited', '/transitions/8')
]

/** Mistakes of meaning. */
export const handlingMeaningMistakes = [...unknown, ...entries, ...references, ...transitions]
