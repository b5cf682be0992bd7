import type { IssueDefinitions } from './define-issues.js'

/** Codes of the changes area: comparing two versions of a standard (版本比较). */
export const changeIssues = {
  'changes/different-standards': {
    severity: 'warning',
    params: ['first', 'second'],
    en: '{first} and {second} are two different standards, so their version numbers say nothing about each other. Compare two versions of one standard to learn the step.',
    zh: '{first} 与 {second} 是两个不同的标准，版本号不能互相比较。要得出版本步长，请比较同一标准的两个版本。'
  },
  'changes/version-too-low': {
    severity: 'warning',
    params: ['id', 'from', 'to', 'step', 'least'],
    en: 'The changes of {id} ask for a {step} step, and from {from} to {to} is less. Give the newer document at least version {least}.',
    zh: '{id} 的变更需要{step}步长，而从 {from} 到 {to} 不够。请将新版本号至少定为 {least}。'
  }
} as const satisfies IssueDefinitions
