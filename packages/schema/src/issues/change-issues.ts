import type { IssueDefinitions } from './define-issues.js'

/** Codes of the changes area: comparing two versions of a standard (版本比较). */
export const changeIssues = {
  'changes/different-standards': {
    severity: 'warning',
    params: ['first', 'second'],
    en: '{first} and {second} are two different standards, so their version numbers say nothing about each other. To learn which version number is due, compare two versions of one standard.',
    zh: '{first} 与 {second} 是两个不同的标准，版本号不能互相比较。如需得出版本号应如何升级，请比较同一标准的两个版本。'
  },
  'changes/version-too-low': {
    severity: 'warning',
    params: ['id', 'from', 'to', 'step', 'least'],
    en: 'The changes of {id} ask for a {step} step of the version, but {from} -> {to} is less than that. Give the newer document at least version {least}.',
    zh: '{id} 的变更应升级{step}，而版本号 {from} → {to} 升级不足。请将新版本号至少定为 {least}。'
  }
} as const satisfies IssueDefinitions
