// Mistakes in the shape of standard.json.
import { set } from './edit-document.mjs'
import { many, mistakesIn } from './shape-mistakes.mjs'

const standard = mistakesIn('standard', 'standard', '')
  .without('id', 'version', 'edition', 'status', 'title', 'issuer', 'jurisdiction', 'effectiveFrom', 'source')
  .without('evidence', 'notice')
  .unknown('penalties', [])
  .misspelt('jurisdiction', 'juristdiction')
  .misspelt('effectiveFrom', 'effective_from')
  .wrongType('id', 101, 'id-as-number')
  .wrongType('version', 2.1, 'version-as-number')
  .wrongType('edition', 2025, 'edition-as-number')
  .wrongType('title', '港镇标准', 'title-as-text')
  .wrongType('effectiveFrom', 20260101, 'date-as-number')
  .wrongType('effectiveTo', null, 'end-as-null')
  .wrongType('source', '港城管〔2025〕7号', 'source-as-text')
  .wrongType('repeals', '港城管〔2019〕2号', 'repeals-as-text')
  .wrongType('coverage', {}, 'coverage-as-object')
  .wrongForm('id', 'test.Harbour', 'id-with-capital')
  .wrongForm('id', 'test/harbour', 'id-with-slash')
  .wrongForm('id', '../harbour', 'id-climbing-folders')
  .wrongForm('id', '', 'id-empty')
  .wrongForm('id', '港镇标准', 'id-in-chinese')
  .wrongForm('version', '2.1', 'version-of-two-numbers')
  .wrongForm('version', 'v2.1.0', 'version-with-letter')
  .wrongForm('version', '2.01.0', 'version-with-leading-zero')
  .wrongForm('effectiveFrom', '2026年1月1日', 'date-in-chinese')
  .wrongForm('effectiveFrom', '2026-1-1', 'date-without-zeros')
  .wrongForm('issued', '03/11/2025', 'date-with-slashes')
  .wrongForm('issued', '2025-11-03T00:00:00+08:00', 'date-with-time')
  .noSuchDate('issued', '2025-11-31', 'date-31-november')
  .noSuchDate('adopted', '2025-13-20', 'date-month-13')
  .noSuchDate('effectiveTo', '2027-02-29', 'date-29-february')
  .tooShort('edition', '', 'edition-empty')
  .tooLong('edition', 'x'.repeat(61), 'edition-too-long')
  .tooLong('id', 'a'.repeat(81), 'id-too-long')
  .tooLong('version', '1.0.123456789012345678', 'version-too-long')
  .notAllowed('status', 'active', 'status-active')
  .notAllowed('status', '有效', 'status-in-chinese')
  .notAllowed('evidence', 'official', 'evidence-official')
  .tooMany(
    'repeals',
    many(21, (at) => `第${at}号`),
    'repeals-21'
  )
  .tooLong('repeals/0', '号'.repeat(201), 'repeals-too-long')
  .tooMany(
    'extends',
    many(21, (at) => `test.base-${at}`),
    'extends-21'
  ).list

const extending = mistakesIn('standard-extends', 'standard', '', { before: set('/extends', ['test.base']) })
  .wrongType('extends', 'test.base', 'text')
  .wrongForm('extends/0', 'Test.Base', 'with-capital')
  .wrongType('extends/0', { id: 'test.base' }, 'object').list

const texts = mistakesIn('title', 'standard', '/title')
  .unknown('de', 'Norm')
  .misspelt('en', 'eng')
  .wrongType('zh', null, 'null')
  .wrongType('en', ['Harbour'], 'as-list')
  .tooShort('zh', '', 'empty')
  .tooLong('en', 'x'.repeat(2001), 'too-long').list

const jurisdiction = mistakesIn('jurisdiction', 'standard', '/jurisdiction')
  .without('scheme', 'code', 'name')
  .unknown('level')
  .notAllowed('scheme', 'gbt2260', 'scheme-unknown')
  .wrongType('code', 990100, 'code-as-number')
  .tooShort('code', '9', 'code-too-short')
  .tooLong('code', '9'.repeat(21), 'code-too-long').list

const source = mistakesIn('source', 'standard', '/source')
  .without('title')
  .unknown('author')
  .wrongForm('sha256', 'abc', 'hash-too-short')
  .wrongForm('sha256', 'E'.repeat(64), 'hash-in-capitals')
  .wrongForm('url', 'javascript:alert(1)', 'script-url')
  .wrongForm('url', 'example.org/standard', 'url-without-scheme')
  .tooLong('url', `https://${'x'.repeat(300)}`, 'url-too-long')
  .tooLong('number', 'x'.repeat(81), 'number-too-long')
  .wrongType('retrieved', true, 'retrieved-as-boolean')
  .noSuchDate('retrieved', '2025-00-10', 'retrieved-month-0').list

const slot = {
  slot: 'national-calendar',
  part: 'calendar',
  summary: { zh: '节假日从国家规定' },
  article: '第八条'
}
const delegation = mistakesIn('delegation', 'standard', '/delegates/0', { before: set('/delegates', [slot]) })
  .without('slot', 'part', 'summary')
  .unknown('to')
  .notAllowed('part', 'vectors', 'of-vectors')
  .wrongForm('slot', 'nationalCalendar', 'slot-in-camel-case')
  .tooLong('slot', 'a'.repeat(81), 'slot-too-long')
  .tooLong('article', '条'.repeat(121), 'article-too-long').list
const delegates = mistakesIn('delegates', 'standard', '')
  .wrongType('delegates', slot, 'as-object')
  .tooMany(
    'delegates',
    many(41, (at) => ({ ...slot, slot: `slot-${at}` })),
    '41'
  ).list

const coverage = mistakesIn('coverage-item', 'standard', '/coverage/1')
  .without('article', 'state')
  .unknown('page', 3)
  .notAllowed('state', 'done', 'state-done')
  .wrongType('reason', '只有定性要求', 'reason-as-text')
  .tooShort('article', '', 'article-empty')
  .tooLong('article', '条'.repeat(121), 'article-too-long').list
const coverages = mistakesIn('coverage', 'standard', '').tooMany(
  'coverage',
  many(501, (at) => ({ article: `${at}`, state: 'executable' })),
  '501'
).list

/** Mistakes in the shape of standard.json. */
export const standardMistakes = [
  ...standard,
  ...extending,
  ...texts,
  ...jurisdiction,
  ...source,
  ...delegation,
  ...delegates,
  ...coverage,
  ...coverages
]
