import { isStoreFailure } from '@lijie/runner'
import { formatIssue } from '@lijie/schema'

/** Something that ends a request: a status and coded reasons (RFC 9457 problem details). */
export class Problem extends Error {
  constructor(status, reasons, headers = {}) {
    super(reasons.map(({ code }) => code).join(', '))
    this.name = 'Problem'
    this.status = status
    this.reasons = reasons
    this.headers = headers
  }
}

/** The problem of one code of this service; its texts are in {@link ownTexts}. */
export function fail(status, code, params = {}, headers = {}) {
  return new Problem(status, [{ code, params }], headers)
}

/** A refusal of engine or runner as a problem: who may not is 403, what is not there 404, what changed meanwhile 409. */
export function refusalProblem(refused) {
  return new Problem(statusOf(refused[0]?.code ?? ''), refused)
}

const conflicts = new Set([
  'runner/version-conflict',
  'runner/command-reused',
  'runner/case-exists',
  'runner/clock-goes-back',
  'workflow/case-has-ended',
  'workflow/not-possible-in-state',
  'workflow/time-goes-back'
])
const forbidden = new Set([
  'workflow/role-not-allowed',
  'workflow/not-the-holder',
  'workflow/not-the-decider'
])
const missing = new Set([
  'runner/unknown-case',
  'runner/unknown-personal',
  'workflow/no-record',
  'taxonomy/unknown-code'
])
const faults = new Set([
  'runner/journal-not-replayed',
  'runner/no-rulebook',
  'runner/personal-altered',
  'runner/unknown-rulebook'
])
const actors = new Set(['responsibility/role-not-bound', 'responsibility/not-entrusted'])

function statusOf(code) {
  if (conflicts.has(code)) return 409
  if (forbidden.has(code) || actors.has(code)) return 403
  if (missing.has(code)) return 404
  if (faults.has(code)) return 500
  return code.startsWith('runner/store-') || code === 'runner/too-many-conflicts' ? 503 : 422
}

/** What was thrown as a problem: what the store cannot do says so, and a fault of the service says nothing of itself. */
export function toProblem(error) {
  if (error instanceof Problem) return error
  return isStoreFailure(error) ? refusalProblem([error.issue]) : fail(500, 'service/internal')
}

/** What this service says itself: code -> text in Chinese and English. */
const ownTexts = {
  'service/no-token': [
    '没有给出令牌。请在 Authorization 中写明 Bearer 令牌。',
    'No token was given. Send Authorization: Bearer TOKEN.'
  ],
  'service/unknown-token': ['令牌无效。', 'This token is not known.'],
  'service/wrong-role': ['该操作需要角色 {role}。', 'This needs the role {role}.'],
  'service/bad-json': ['请求体不是 JSON 对象。', 'The body is not a JSON object.'],
  'service/not-utf-8': [
    '请求体不是 UTF-8 文本，请改用 UTF-8。',
    'The body is no UTF-8 text. Send it as UTF-8.'
  ],
  'service/too-large': ['请求体超过 {limit} 字节。', 'The body is larger than {limit} bytes.'],
  'service/missing-field': ['缺少字段 {field}。', 'The field {field} is missing.'],
  'service/unknown-field': ['没有名为 {field} 的字段。', 'There is no field {field}.'],
  'service/bad-field': ['字段 {field} 应为：{expected}。', 'The field {field} has to be: {expected}.'],
  'service/not-found': ['没有这个地址。', 'There is nothing at this address.'],
  'service/only-json': [
    '本服务只提供 JSON：请把地址末尾的 .xml 改为 .json。',
    'This service speaks JSON only: write .json instead of .xml.'
  ],
  'service/internal': ['服务内部错误。', 'A fault in the service.']
}

/** The text of a reason in a language. */
function describeReason({ code, params = {} }, language) {
  const own = Object.hasOwn(ownTexts, code) ? ownTexts[code] : undefined
  if (own === undefined) return formatIssue({ code, params }, language)
  const text = language === 'en' ? own[1] : own[0]
  return text.replace(/\{(\w+)\}/g, (whole, name) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole
  )
}

/** A problem as `application/problem+json`, in the language asked for, with both languages for each reason. */
export function problemBody({ status, reasons }, language) {
  const [first = { code: 'service/internal' }] = reasons
  return {
    type: `urn:lijie:${first.code}`,
    title: describeReason(first, language),
    status,
    code: first.code,
    reasons: reasons.map((reason) => ({
      code: reason.code,
      params: reason.params ?? {},
      ...(reason.pointer === undefined ? {} : { pointer: reason.pointer }),
      message: { 'zh-CN': describeReason(reason, 'zh-CN'), en: describeReason(reason, 'en') },
      because: (reason.because ?? []).map(({ standard, version, rule, article }) => ({
        standard,
        version,
        rule,
        article
      }))
    }))
  }
}
