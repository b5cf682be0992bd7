// Mistakes in the shape of workflow.json.
import { mistakesIn } from './shape-mistakes.mjs'

const part = 'workflow'
const town = { base: 'gate-town' }

const file = mistakesIn('workflow', part, '', town)
  .without('states', 'transitions')
  .unknown('actions', [])
  .misspelt('transitions', 'transition')
  .wrongType('transitions', {}, 'transitions-as-object')
  .tooFew('transitions', [], 'without-any-transition')
  .wrongType('states', ['collected'], 'states-as-list')
  .wrongKey('states/collected', 'Collected', 'state-with-capital')
  .wrongKey('states/collected', '已采集', 'state-in-chinese')
  .wrongKey('facts/slight', 'slight-event', 'fact-with-hyphen')
  .wrongKey('conditions/is-complaint', 'isComplaint', 'condition-in-camel-case')
  .wrongType('conditions/is-complaint', 'complaint', 'condition-as-text').list

const stage = mistakesIn('stage', part, '/stages/intake', town)
  .without('label', 'states')
  .unknown('order', 1)
  .tooFew('states', [], 'without-any-state').list

const state = mistakesIn('state', part, '/states/filed', town)
  .without('label', 'kind', 'evidence')
  .unknown('final', true)
  .misspelt('filed', 'fild')
  .notAllowed('kind', 'final', 'final')
  .notAllowed('filed', false, 'filed-false')
  .notAllowed('evidence', 'original', 'evidence').list
const end = mistakesIn('state', part, '/states/closed', town)
  .notAllowed('outcome', 'done', 'outcome-done')
  .notAllowed('outcome', true, 'outcome-true').list

const transition = mistakesIn('transition', part, '/transitions/3', town)
  .without('id', 'action', 'roles', 'summary', 'evidence')
  .unknown('priority', 1)
  .misspelt('effects', 'efects')
  .notAllowed('action', 'archive', 'action-archive')
  .notAllowed('action', '派遣', 'action-in-chinese')
  .wrongType('from', 'filed', 'from-as-text')
  .tooFew('from', [], 'from-nowhere')
  .wrongForm('to', 'In Disposal', 'to-in-words')
  .wrongType('roles', 'dispatcher', 'roles-as-text')
  .tooFew('roles', [], 'without-any-role')
  .notAllowed('modality', 'should', 'should')
  .notAllowed('confirms', 'criteria', 'confirms-criteria')
  .notAllowed('automatic', false, 'automatic-false')
  .wrongType('target', 'disposer', 'target-as-text')
  .tooSmall('target/level', 0, 'target-level-0')
  .tooLarge('target/level', 5, 'target-level-5')
  .tooFew('target/roles', [], 'target-without-any-role')
  .wrongType('effects', {}, 'effects-as-object')
  .notAllowed('effects/0/event', 'begin', 'clock-event-begin').list
const effect = mistakesIn('effect', part, '/transitions/3/effects/1', town).unknown('reporters', []).list
const holder = mistakesIn('transition', part, '/transitions/5', town)
  .tooSmall('holder', 0, 'holder-0')
  .wrongType('holder', 'unit', 'holder-as-organ').list
const result = mistakesIn('transition', part, '/transitions/6', town).notAllowed(
  'result',
  'passed',
  'result-passed'
).list

const gap = mistakesIn('gap', part, '/gaps/0', town)
  .without('id', 'action', 'from', 'reason', 'articles', 'summary', 'evidence')
  .unknown('to', 'closed')
  .notAllowed('reason', 'unknown', 'reason-unknown')
  .tooFew('articles', [], 'without-any-article')
  .wrongType('articles', '第八条', 'articles-as-text')
  .notAllowed('action', 'finish', 'action-finish').list

/** Mistakes of shape. */
export const workflowMistakes = [
  ...file,
  ...stage,
  ...state,
  ...end,
  ...transition,
  ...effect,
  ...holder,
  ...result,
  ...gap
]
