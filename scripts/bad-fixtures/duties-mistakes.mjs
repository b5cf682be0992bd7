// Mistakes in duties.json: its shape, and names, facts and circles that no schema sees.
import { remove, repeat, set } from './edit-document.mjs'
import { compiled, found } from './meaning-mistake.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const part = 'duties'
const town = { base: 'camera-town' }

const file = mistakesIn('duties', part, '', town)
  .without('subjects', 'rules')
  .unknown('obligations', [])
  .misspelt('penalties', 'penaltes')
  .wrongType('rules', {}, 'rules-as-object')
  .wrongKey('subjects/police', 'Police', 'subject-with-capital')
  .wrongKey('facts/keptDays', 'kept-days', 'duty-fact-with-hyphen').list
const obligation = mistakesIn('obligation', part, '/rules/0', town)
  .without('id', 'of', 'summary', 'evidence')
  .unknown('deadline', '2026-01-01')
  .misspelt('concept', 'concpt')
  .tooFew('of', [], 'of-nobody')
  .wrongType('of', 'owner', 'of-as-text')
  .wrongForm('id', 'Build It', 'id-in-words').list
const limit = mistakesIn('limit-of-filing', part, '/rules/6/limit', town)
  .tooSmall('value', 0, 'of-0-days')
  .wrongType('value', '三十', 'in-chinese')
  .notAllowed('direction', 'within', 'direction-within').list
const gate = mistakesIn('gate', part, '/rules/5', town)
  .without('act', 'requires')
  .tooFew('requires', [], 'requiring-nothing').list
const penalty = mistakesIn('penalty', part, '/penalties/0', town)
  .without('kind', 'target')
  .notAllowed('kind', 'prison', 'kind-prison')
  .tooFew('target', [], 'for-nobody')
  .notAllowed('fine/currency', 'USD', 'in-dollars').list
const evaluation = mistakesIn('evaluation-duty', part, '/evaluations/0', town)
  .without('evaluator', 'evaluated', 'period', 'sinks')
  .tooFew('evaluated', [], 'of-nobody').list

const duty = (name, edit, code, pointer) => found(name, part, edit, `duties/${code}`, pointer, town)

const unknown = [
  ['duty-of-unknown-subject', '/rules/0/of/0', 'unknown-subject'],
  ['filing-with-unknown-subject', '/rules/6/to', 'unknown-subject'],
  ['subject-including-unknown-one', '/subjects/anybody/includes/1', 'unknown-subject'],
  ['penalty-for-unknown-subject', '/penalties/0/target/0', 'unknown-subject'],
  ['penalty-by-unknown-subject', '/penalties/0/authority', 'unknown-subject'],
  ['penalty-entrusted-to-unknown-subject', '/penalties/0/entrusted', 'unknown-subject'],
  ['evaluation-by-unknown-subject', '/evaluations/0/evaluator', 'unknown-subject'],
  ['evaluation-of-unknown-subject', '/evaluations/1/evaluated/0', 'unknown-subject'],
  ['result-for-unknown-subject', '/evaluations/0/sinks/0/to', 'unknown-subject'],
  ['channel-by-unknown-subject', '/channels/0/by/0', 'unknown-subject'],
  ['duty-of-unknown-task', '/rules/2/task', 'unknown-task'],
  ['override-of-unknown-rule', '/rules/1/overrides/0', 'unknown-rule'],
  ['penalty-for-unknown-rule', '/penalties/0/breaches/0', 'unknown-rule'],
  ['change-of-unknown-filing', '/rules/6/changes', 'unknown-rule']
].map(([name, pointer, code]) => duty(name, set(pointer, 'nobody'), code, pointer))

const facts = [
  ['done-at-unknown-fact', '/rules/6/doneAt', 'filingDay', 'unknown-fact'],
  ['limit-from-unknown-fact', '/rules/6/limit/startEvent/event', 'acceptance', 'unknown-fact'],
  ['kept-days-of-unknown-fact', '/rules/9/keptDays', 'days', 'unknown-fact'],
  ['share-of-unknown-fact', '/rules/8/total', 'allCameras', 'unknown-fact'],
  ['done-at-a-yes-or-no', '/rules/6/doneAt', 'filed', 'wrong-fact-type'],
  ['limit-from-a-yes-or-no', '/rules/6/limit/startEvent/event', 'accepted', 'wrong-fact-type'],
  ['kept-days-as-instant', '/rules/9/keptDays', 'filedAt', 'wrong-fact-type'],
  ['share-of-a-yes-or-no', '/rules/8/good', 'trained', 'wrong-fact-type']
].map(([name, pointer, value, code]) => duty(name, set(pointer, value), code, pointer))

const others = [
  duty('duty-twice', repeat('/rules/15'), 'duplicate-id', '/rules/16/id'),
  duty('penalty-twice', repeat('/penalties/1'), 'duplicate-id', '/penalties/2/id'),
  duty(
    'rules-that-override-each-other',
    set('/rules/0/overrides', ['no-dormitory']),
    'cyclic-overrides',
    '/rules/0/overrides'
  ),
  duty(
    'subjects-that-include-each-other',
    set('/subjects/owner/includes', ['anybody']),
    'cyclic-subjects',
    '/subjects/owner/includes'
  ),
  duty(
    'limit-without-start-event',
    remove('/rules/6/limit/startEvent'),
    'start-not-stated',
    '/rules/6/limit'
  ),
  duty(
    'penalty-for-using-a-right',
    set('/penalties/0/breaches/0', 'turn-away'),
    'never-breached',
    '/penalties/0/breaches/0'
  ),
  duty(
    'fine-that-begins-above-its-end',
    set('/penalties/0/fine/amount/least', 9000),
    'fine-bounds-swapped',
    '/penalties/0/fine/amount'
  )
]

const conditions = [
  compiled(
    'duty-asking-an-unknown-fact',
    part,
    set('/rules/0/done/fact', 'built'),
    'criteria/unknown-fact',
    '/rules/0/done/fact',
    town
  ),
  compiled(
    'requirement-of-another-type',
    part,
    set('/rules/5/requires/0/holds/value', 'yes'),
    'criteria/wrong-value-type',
    '/rules/5/requires/0/holds/value',
    town
  ),
  compiled(
    'penalty-under-an-unknown-condition',
    part,
    set('/penalties/1/when', { condition: 'nobody' }),
    'criteria/unknown-condition',
    '/penalties/1/when/condition',
    town
  )
]

export const dutiesMistakes = [
  ...file,
  ...obligation,
  ...limit,
  ...gate,
  ...penalty,
  ...evaluation,
  ...unknown,
  ...facts,
  ...others,
  ...conditions
]
