import type { IssueDefinitions } from './define-issues.js'

/** Codes of the taxonomy area (部件、事件分类). */
export const taxonomyIssues = {
  'taxonomy/unknown-code': {
    severity: 'error',
    params: ['kind', 'code', 'edition'],
    en: 'No {kind} sub-category has the code "{code}" in edition {edition}. Codes of components and events are separate; check the kind and the edition.',
    zh: '分类版本 {edition} 中没有代码为“{code}”的{kind}小类。部件与事件的代码各自独立，请核对类别和版本。'
  },
  'taxonomy/unknown-name': {
    severity: 'error',
    params: ['kind', 'name', 'edition'],
    en: 'No {kind} sub-category is called "{name}" in edition {edition}. Names must be written exactly as in the taxonomy or its aliases.',
    zh: '分类版本 {edition} 中没有名为“{name}”的{kind}小类。名称须与分类表或其别名完全一致。'
  }
} as const satisfies IssueDefinitions
