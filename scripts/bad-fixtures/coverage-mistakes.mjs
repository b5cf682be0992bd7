// Mistakes of meaning: the coverage of a source, rule by rule, and what entries cite.
import { remove, repeat, set, together } from './edit-document.mjs'
import { found, withConsequences } from './meaning-mistake.mjs'
import { mistakesIn } from './shape-mistakes.mjs'

const city = { base: 'lantern-city' }
// 第十一条之一, 第十四条 and 第十七条 of the invented regulation.
const closing = '/coverage/12'
const damage = '/coverage/15'
const keeping = '/coverage/18'

const covered = (name, edit, code, pointer) =>
  found(name, 'standard', edit, `coverage/${code}`, pointer, city)
const cited = (name, edit, code, pointer) => found(name, 'duties', edit, code, pointer, city)

const rules = [
  withConsequences(
    covered('article-covered-twice', repeat('/coverage/3'), 'duplicate-article', '/coverage/27/article'),
    [],
    [
      { code: 'coverage/duplicate-rule', pointer: '/coverage/27/rules/0/id' },
      { code: 'coverage/incomplete-verification', pointer: '/verified' }
    ]
  ),
  covered(
    'rule-covered-twice',
    set(`${damage}/rules/0/id`, 'a11b'),
    'duplicate-rule',
    `${damage}/rules/0/id`
  ),
  covered('rule-executed-by-nothing', remove('/coverage/0/rules/0/by'), 'missing-by', '/coverage/0/rules/0'),
  covered(
    'rule-carried-for-no-reason',
    remove('/coverage/3/rules/0/why'),
    'missing-why',
    '/coverage/3/rules/0'
  ),
  covered(
    'rule-executed-by-unknown-part',
    set('/coverage/0/rules/0/by/0', 'regulation/adopted'),
    'unknown-entry',
    '/coverage/0/rules/0/by/0'
  ),
  covered(
    'rule-executed-by-a-title',
    together(set('/coverage/0/rules/0/by/0', 'standard/title'), remove('/coverage/0/rules/0/by/1')),
    'only-words',
    '/coverage/0/rules/0/by'
  ),
  covered(
    'rule-executed-by-whole-part',
    set('/coverage/0/rules/0/by/0', 'standard'),
    'unknown-entry',
    '/coverage/0/rules/0/by/0'
  ),
  withConsequences(
    covered(
      'rule-executed-by-misspelt-entry',
      set(`${damage}/rules/0/by/0`, 'duties/rules/no-damages'),
      'misspelt-entry',
      `${damage}/rules/0/by/0`
    ),
    [{ code: 'coverage/unnamed-entry', pointer: '/rules/1', file: 'duties.json' }],
    []
  ),
  covered(
    'rule-without-fragment',
    remove(`${keeping}/rules/1/fragment`),
    'missing-fragment',
    `${keeping}/rules/1`
  ),
  covered(
    'article-said-to-be-text',
    set(`${closing}/state`, 'text-only'),
    'state-differs',
    `${closing}/state`
  ),
  covered(
    'article-said-to-be-executable',
    set('/coverage/3/state', 'executable'),
    'state-differs',
    '/coverage/3/state'
  ),
  covered(
    'verification-that-lost-a-rule',
    set('/verified/found', 31),
    'incomplete-verification',
    '/verified'
  ),
  covered(
    'verification-of-fewer-rules',
    together(set('/verified/found', 31), set('/verified/rules', 31)),
    'incomplete-verification',
    '/verified'
  ),
  covered(
    'verification-of-another-text',
    set('/verified/sha256', '0'.repeat(64)),
    'other-source',
    '/verified/sha256'
  )
]

const entries = [
  cited(
    'duty-of-unlisted-article',
    set('/rules/1/article', '第四十一条'),
    'coverage/unlisted-article',
    '/rules/1/article'
  ),
  cited(
    'duty-of-wrong-article',
    set('/rules/1/article', '第四条'),
    'coverage/other-article',
    '/rules/1/article'
  ),
  cited(
    'subject-of-unlisted-article',
    set('/subjects/city/established', '第九十九条'),
    'coverage/unlisted-article',
    '/subjects/city/established'
  ),
  cited('penalty-without-article', remove('/penalties/1/article'), 'duties/uncited', '/penalties/1'),
  cited(
    'duty-that-no-rule-names',
    set('/rules/-', {
      kind: 'right',
      id: 'others-may-refer',
      of: ['anybody'],
      summary: { zh: '别处可以照办。' },
      modality: 'may-refer',
      article: '第二条',
      evidence: 'published'
    }),
    'coverage/unnamed-entry',
    '/rules/7'
  )
]

const rule = mistakesIn('coverage-rule', 'standard', `${keeping}/rules/0`, city)
  .without('id', 'summary', 'state')
  .unknown('words', '照片')
  .wrongForm('id', '第十七条', 'id-in-chinese')
  .notAllowed('state', 'encoded', 'state-encoded')
  .notAllowed('why', 'too-hard', 'why')
  .wrongType('by', 'duties/rules/keep-photographs', 'by-as-text').list
const fragment = mistakesIn('fragment', 'standard', `${keeping}/rules/0/fragment`, city)
  .without('chars', 'sha256')
  .unknown('text', '照片')
  .wrongType('chars', '13', 'chars-as-text')
  .wrongForm('sha256', 'E3B0', 'hash-too-short')
  .wrongForm('sha256', 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'hash-in-base64').list

/** Mistakes of meaning and of shape. */
export const coverageMistakes = [...rules, ...entries, ...rule, ...fragment]
