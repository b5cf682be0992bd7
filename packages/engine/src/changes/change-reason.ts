import type { MessageLanguage } from '@lijie/schema'

/** How large a step of the version a change asks for (版本升级幅度). */
export type SemverLevel = 'major' | 'minor' | 'patch'

/** The step of a version, or none. */
export type SemverStep = SemverLevel | 'none'

/** Why a change asks for its step. */
export type ChangeReason =
  | 'answer-can-change'
  | 'key-removed'
  | 'name-lost'
  | 'order-decides'
  | 'adds-only'
  | 'check-only'
  | 'same-amount'
  | 'words'
  | 'source'
  | 'example'

interface ReasonEntry {
  readonly level: SemverLevel
  readonly en: string
  readonly zh: string
}

const reasons: Readonly<Record<ChangeReason, ReasonEntry>> = {
  'answer-can-change': {
    level: 'major',
    en: 'an answer can change',
    zh: '答案可能改变'
  },
  'key-removed': {
    level: 'major',
    en: 'a key disappears that cases or other standards may use',
    zh: '案件或其他标准可能用到的条目不再存在'
  },
  'name-lost': {
    level: 'major',
    en: 'cases that use the old name are no longer understood',
    zh: '使用旧名称的案件不再能识别'
  },
  'order-decides': {
    level: 'major',
    en: 'rows or lights are taken in the order of the file',
    zh: '各行或各提示灯按文件中的顺序取用'
  },
  'adds-only': {
    level: 'minor',
    en: 'only adds: no case that was answered is answered differently',
    zh: '只有增加：原有答案不变'
  },
  'check-only': {
    level: 'minor',
    en: 'read by checks only, not by decisions',
    zh: '只用于检查，不参与判定'
  },
  'same-amount': {
    level: 'minor',
    en: 'the same amount, written otherwise',
    zh: '数量相同，写法不同'
  },
  words: { level: 'patch', en: 'words only', zh: '只改文字' },
  source: {
    level: 'patch',
    en: 'tells where it comes from; decides nothing',
    zh: '只说明出处，不影响判定'
  },
  example: { level: 'patch', en: 'an example for tests; decides nothing', zh: '供测试用的示例，不影响判定' }
}

/** All reasons, the gravest first. */
export const changeReasons: readonly ChangeReason[] = Object.keys(reasons) as ChangeReason[]

/** The step that a reason asks for. */
export function levelOf(reason: ChangeReason): SemverLevel {
  return reasons[reason].level
}

/** Why a change asks for its step, in words (变更理由). */
export function describeReason(reason: ChangeReason, language: MessageLanguage): string {
  return reasons[reason][language === 'en' ? 'en' : 'zh']
}

const order: Readonly<Record<SemverStep, number>> = { none: 0, patch: 1, minor: 2, major: 3 }

/** Negative when the first step is the smaller one, zero when they are equal. */
export function compareSteps(a: SemverStep, b: SemverStep): number {
  return order[a] - order[b]
}
