// Mistakes in the shape of the files beside a standard: map.json and vectors.
import { remove, set } from './edit-document.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const map = mistakesIn('map', 'mapping', '')
  .without('caseId', 'kind', 'code', 'startedAt')
  .unknown('deadline', {})
  .misspelt('caseId', 'caseID')
  .notAllowed('encoding', 'gbk', 'encoding-gbk')
  .notAllowed('encoding', 'UTF-8', 'encoding-in-capitals')
  .wrongForm('zone', 'GMT+8:00', 'zone-with-offset')
  .wrongType('caseId', '案件编号', 'case-id-as-text')
  .wrongType('facts', [], 'facts-as-list')
  .wrongKey('facts/defects', '问题', 'fact-in-chinese')
  .wrongType('facts/defects', '问题', 'fact-as-text').list
const times = mistakesIn('map-wall-time', 'mapping', '/wallTime')
  .without('onGap', 'onOverlap')
  .notAllowed('onGap', 'later', 'gap-later')
  .unknown('zone').list
const columns = mistakesIn('map-column', 'mapping', '/caseId')
  .without('column')
  .unknown('format')
  .tooShort('column', '', 'empty')
  .wrongType('column', 1, 'as-number').list
const kind = mistakesIn('map-kind', 'mapping', '/kind')
  .without('values')
  .notAllowed('values/部件', '部件', 'value-in-chinese')
  .unknown('value', 'event').list
const fixedKind = mistakesIn('map-fixed-kind', 'mapping', '')
  .noAlternative('kind', {}, 'empty')
  .wrongType('kind', 'event', 'as-text').list
const code = mistakesIn('map-code', 'mapping', '/code')
  .without('column', 'by')
  .notAllowed('by', 'label', 'by-label')
  .unknown('edition').list
const instant = mistakesIn('map-instant', 'mapping', '/startedAt')
  .without('column', 'format')
  .notAllowed('format', 'YYYY-MM-DD hh:mm', 'format-of-excel')
  .notAllowed('format', 'dd/MM/yyyy', 'format-day-first')
  .unknown('zone', 'Asia/Shanghai').list
const fact = mistakesIn('map-fact', 'mapping', '/facts/defects')
  .without('column')
  .unknown('type', 'codes')
  .tooShort('separator', '', 'separator-empty')
  .tooLong('separator', '----', 'separator-too-long')
  .wrongType('values/缺失', 1, 'value-as-number')
  .wrongType('values', ['缺失'], 'values-as-list')
  .notAllowed('empty', 'zero', 'empty-zero').list
const expected = mistakesIn('map-expected', 'mapping', '/expected')
  .unknown('score', {})
  .notAllowed('verdict/values/超期', 'late', 'verdict-late').list

const vectors = mistakesIn('vectors', 'vectors', '')
  .without('groups')
  .unknown('standard')
  .tooFew('groups', [], 'groups-empty')
  .wrongType('groups', {}, 'groups-as-object').list
const group = mistakesIn('vector-group', 'vectors', '/groups/0')
  .without('description', 'on', 'tests')
  .unknown('given', {})
  .tooShort('description', '', 'description-empty')
  .wrongForm('on', 'today', 'on-today')
  .wrongType('bind', [], 'bind-as-list')
  .wrongForm('knownAt', '2026/01/01', 'known-at-with-slashes')
  .tooFew('tests', [], 'tests-empty').list
const vector = mistakesIn('vector', 'vectors', '/groups/0/tests/0')
  .without('description', 'when')
  .unknown('skip', true)
  .noAlternative('when', {}, 'when-empty')
  .noAlternative('when', { score: {} }, 'when-score').list
const refusal = mistakesIn('vector', 'vectors', '/groups/0/tests/0', {
  before: remove('/groups/0/tests/0/then')
})
  .tooFew('refused', [], 'refused-empty')
  .wrongType('refused', 'criteria/missing-rows', 'refused-as-text').list
const expectation = mistakesIn('vector', 'vectors', '/groups/0/tests/0')
  .other(
    'without-expectation',
    remove('/groups/0/tests/0/then'),
    'document/no-alternative',
    '/groups/0/tests/0'
  )
  .other(
    'with-answer-and-refusal',
    set('/groups/0/tests/0/refused', ['criteria/missing-rows']),
    'document/no-alternative',
    '/groups/0/tests/0'
  ).list
const filing = mistakesIn('vector-filing', 'vectors', '/groups/0/tests/0/when/filing')
  .without('kind', 'code', 'facts')
  .unknown('at')
  .wrongType('code', 101, 'code-as-number')
  .wrongForm('areaGrade', '一级', 'grade-in-chinese')
  .wrongType('startedAt', true, 'start-true').list
const stage = mistakesIn('vector-continues', 'vectors', '/groups/0/tests/1/when/filing/continues')
  .without('case', 'criterion')
  .unknown('stage', 1)
  .tooShort('case', '', 'case-empty')
  .wrongForm('criterion', 'burst-pipe/1', 'criterion-without-kind').list
const deadline = mistakesIn('vector-deadline', 'vectors', '/groups/0/tests/2/when/deadline')
  .without('startedAt')
  .unknown('dueAt')
  .wrongType('criterion', 1, 'criterion-as-number')
  .wrongType('limit', '2 hours', 'limit-in-words').list
const time = mistakesIn('vector-working-time', 'vectors', '/groups/0/tests/3/when/workingTime')
  .without('from', 'to')
  .wrongType('to', null, 'to-null')
  .unknown('unit').list
const workday = mistakesIn('vector-workday', 'vectors', '/groups/0/tests/4/when').wrongForm(
  'workday',
  '2 March',
  'in-words'
).list

/** Mistakes in the shape of map.json and of vector files. */
export const caseFileMistakes = [
  ...map,
  ...times,
  ...columns,
  ...kind,
  ...fixedKind,
  ...code,
  ...instant,
  ...fact,
  ...expected,
  ...vectors,
  ...group,
  ...vector,
  ...refusal,
  ...expectation,
  ...filing,
  ...stage,
  ...deadline,
  ...time,
  ...workday
]
