// Mistakes in the shape of criteria.json.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const leaf = { fact: 'lampCount', operator: 'equal', value: 1 }
const text = { zh: '示例' }
const summary = { summary: text, condition: leaf, evidence: 'published' }

const file = mistakesIn('criteria', 'criteria', '')
  .without('hitPolicy', 'rows')
  .unknown('rules', [])
  .misspelt('rows', 'row')
  .wrongType('rows', null, 'rows-null')
  .tooFew('rows', [], 'rows-empty')
  .wrongType('rows/0', 'component/0101/1', 'row-as-text')
  .wrongType('conditions', [], 'conditions-as-list')
  .wrongType('hitPolicy', 'shortest', 'policy-as-text')
  .wrongKey('conditions/broken', 'isBroken', 'condition-in-camel-case')
  .wrongKey('conditions/broken', '破损', 'condition-in-chinese')
  .wrongType('conditions/broken', 'damagedArea > 25', 'condition-as-text')
  .wrongKey('closingActions/restored', 'Restored', 'action-with-capital')
  .wrongType('closingActions/restored', '恢复原状', 'action-as-text')
  .wrongType('closingActions', ['restored'], 'actions-as-list').list
const policy = mistakesIn('hit-policy', 'criteria', '/hitPolicy')
  .without('policy', 'evidence')
  .unknown('order')
  .notAllowed('policy', 'longest', 'longest')
  .notAllowed('policy', ['first'], 'as-list').list

const domain = mistakesIn('domain', 'criteria', '/domains/component~10102')
  .without('summary', 'condition', 'evidence')
  .unknown('rows', [])
  .wrongType('condition', true, 'condition-true').list
const domains = mistakesIn('domains', 'criteria', '')
  .wrongType('domains', [], 'as-list')
  .wrongKey('domains/component~10102', '0102', 'key-without-kind')
  .wrongKey('domains/component~10102', 'component/0102/1', 'key-of-a-row')
  .wrongKey('domains/component~10102', 'place/0102', 'key-of-place').list

const row = mistakesIn('row', 'criteria', '/rows/0')
  .without('id', 'article', 'summary', 'timeLimit', 'evidence')
  .unknown('priority', 1)
  .unknown('path', '$.defects')
  .misspelt('exclusions', 'exclusion')
  .misspelt('evidence', 'evidense')
  .wrongType('id', 101011, 'id-as-number')
  .wrongForm('id', '0101/1', 'id-without-kind')
  .wrongForm('id', 'component/0101', 'id-without-number')
  .wrongForm('id', 'component/0101/0', 'id-number-0')
  .wrongForm('id', 'component/0101/01', 'id-number-01')
  .wrongForm('id', 'component-0101-1', 'id-with-hyphens')
  .wrongForm('id', '部件/0101/1', 'id-in-chinese')
  .wrongForm('id', 'component/0101/1/2', 'id-of-four-steps')
  .wrongForm('id', ' component/0101/1', 'id-with-blank')
  .wrongForm('id', 'component/../1', 'id-climbing')
  .tooLong('id', `component/${'1'.repeat(120)}/1`, 'id-too-long')
  .tooShort('article', '', 'article-empty')
  .tooLong('article', '条'.repeat(161), 'article-too-long')
  .wrongType('article', 3, 'article-as-number')
  .wrongType('summary', '缺失', 'summary-as-text')
  .tooMany(
    'exclusions',
    many(41, () => summary),
    'exclusions-41'
  )
  .wrongType('exclusions', summary, 'exclusions-as-object')
  .wrongType('disposing', '供水公司', 'disposing-as-text')
  .wrongType('disposing/0', null, 'disposing-null')
  .tooShort('disposing/0', '', 'disposing-empty')
  .tooLong('disposing/0', '司'.repeat(81), 'disposing-too-long')
  .tooMany(
    'supervising',
    many(21, (at) => `局${at}`),
    'supervising-21'
  )
  .notAllowed('evidence', '原文', 'evidence-in-chinese')
  .wrongType('scope', [], 'scope-as-list')
  .tooMany(
    'ambiguities',
    many(21, () => ({ type: 'other', summary: text })),
    'ambiguities-21'
  )
  .tooMany(
    'examples',
    many(21, () => ({ facts: {}, applies: 'unknown' })),
    'examples-21'
  )
  .tooFew('prior', {}, 'prior-empty').list
const stages = mistakesIn('continues', 'criteria', '/rows/4')
  .tooFew('continues', [], 'nothing')
  .tooMany(
    'continues',
    many(21, (at) => `event/burst-pipe/${at + 10}`),
    '21'
  )
  .wrongForm('continues/0', 'burst-pipe/1', 'without-kind')
  .wrongType('continues', 'event/burst-pipe/1', 'as-text').list

const limit = mistakesIn('limit', 'criteria', '/rows/0/timeLimit')
  .without('value')
  .unknown('days', 2)
  .wrongType('value', '2', 'as-text')
  .wrongType('value', null, 'null')
  .tooSmall('value', -2, 'negative')
  .wrongForm('unit', 'work hour', 'unit-with-blank')
  .wrongForm('unit', '小时', 'unit-in-chinese')
  .notAllowed('unitEvidence', 'printed', 'evidence-printed')
  .tooShort('printed', '', 'printed-empty')
  .tooLong('printed', '时'.repeat(41), 'printed-too-long').list
const limits = mistakesIn('limit', 'criteria', '/rows/0')
  .wrongType('timeLimit', '2 hours', 'in-words')
  .wrongType('timeLimit', 2, 'as-number')
  .wrongType('timeLimit', null, 'of-row-null')
  .noAlternative('timeLimit', {}, 'empty').list
const unknownLimit = mistakesIn('unknown-limit', 'criteria', '/rows/2/timeLimit')
  .wrongType('unknown', true, 'true')
  .wrongType('unknown', '原文未写', 'as-text')
  .unknown('byAreaGrade', {}).list
const fit = mistakesIn('fit', 'criteria', '/rows/2/timeLimit/fit', {
  before: set('/rows/2/timeLimit/fit', { cases: 3, targets: 2, reproduced: 1, toleranceSeconds: 60 })
})
  .without('cases', 'targets', 'reproduced', 'toleranceSeconds')
  .tooSmall('cases', -1, 'negative')
  .unknown('share').list
const graded = mistakesIn('graded-limit', 'criteria', '/rows/1/timeLimit')
  .without('fallback', 'byAreaGrade')
  .unknown('default', 'A')
  .tooFew('byAreaGrade', {}, 'empty')
  .wrongKey('byAreaGrade/B', 'b', 'grade-in-small-letter')
  .wrongKey('byAreaGrade/B', '二类', 'grade-in-chinese')
  .wrongKey('byAreaGrade/B', 'AB', 'grade-of-two-letters')
  .wrongType('byAreaGrade/B', 8, 'grade-as-number')
  .wrongForm('fallback', 'A', 'fallback-without-word')
  .wrongForm('fallback', 'same-as:a', 'fallback-in-small-letter')
  .wrongForm('fallback', 'strictest', 'fallback-strictest')
  .wrongType('fallback', null, 'fallback-null').list

const closing = mistakesIn('closing', 'criteria', '/rows/0/closing')
  .without('summary', 'mode')
  .unknown('days', 2)
  .notAllowed('mode', 'both', 'mode-both')
  .wrongForm('actions/0', '恢复原状', 'action-in-chinese')
  .tooMany(
    'actions',
    many(21, () => 'restored'),
    'actions-21'
  ).list
const exclusion = mistakesIn('exclusion', 'criteria', '/rows/0/exclusions/0')
  .without('summary', 'evidence')
  .unknown('until')
  .wrongType('condition', null, 'condition-null').list
const ambiguity = mistakesIn('ambiguity', 'criteria', '/rows/0/ambiguities/0', {
  before: set('/rows/0/ambiguities', [{ type: 'unit', summary: text, reading: text }])
})
  .without('type', 'summary')
  .unknown('answer')
  .notAllowed('type', 'comma', 'type-comma')
  .wrongType('reading', '按工作日读', 'reading-as-text').list
const prior = mistakesIn('prior', 'criteria', '/rows/0/prior', {
  before: set('/rows/0/prior', { timeLimit: { value: 4, unit: 'work-hour' }, threshold: leaf })
})
  .unknown('limit', 4)
  .wrongForm('season', '种植季节', 'season-in-chinese')
  .wrongType('timeLimit/value', '4', 'value-as-text')
  .notAllowed('threshold/operator', '>', 'threshold-sign').list
const example = mistakesIn('example', 'criteria', '/rows/0/examples/0')
  .without('facts', 'applies')
  .unknown('code', '0101')
  .wrongType('facts', ['missing'], 'facts-as-list')
  .notAllowed('applies', null, 'applies-null')
  .notAllowed('applies', 'yes', 'applies-yes').list

/** Mistakes in the shape of criteria.json, conditions apart. */
export const criteriaMistakes = [
  ...file,
  ...policy,
  ...domain,
  ...domains,
  ...row,
  ...stages,
  ...limit,
  ...limits,
  ...unknownLimit,
  ...fit,
  ...graded,
  ...closing,
  ...exclusion,
  ...ambiguity,
  ...prior,
  ...example
]
