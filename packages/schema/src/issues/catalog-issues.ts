import type { IssueDefinitions } from './define-issues.js'

/** Codes of the catalog area: versions of standards and what was in force when (标准目录). */
export const catalogIssues = {
  'catalog/conflicting-versions': {
    severity: 'error',
    params: ['id', 'version'],
    en: 'Version {version} of {id} was given twice with different content. A published version never changes; give the changed one a new version.',
    zh: '{id} 的 {version} 版给出了两份内容不同的文本。已发布的版本不得改动，修改后请使用新版本号。'
  },
  'catalog/unknown-standard': {
    severity: 'error',
    params: ['id', 'known'],
    en: 'The catalog has no standard {id}. It holds: {known}.',
    zh: '目录中没有标准 {id}。现有：{known}。'
  },
  'catalog/unknown-version': {
    severity: 'error',
    params: ['id', 'version', 'known'],
    en: 'The catalog has no version {version} of {id}. It holds: {known}.',
    zh: '目录中没有 {id} 的 {version} 版。现有：{known}。'
  },
  'catalog/hash-mismatch': {
    severity: 'error',
    params: ['id', 'version', 'wanted', 'given'],
    en: 'Version {version} of {id} has the content hash {given}, not {wanted}: it is not the text that was pinned. Take the pinned text, or pin this one.',
    zh: '{id} {version} 版的内容散列值为 {given}，而非 {wanted}，不是所固定的文本。请使用所固定的文本，或改为固定此文本。'
  },
  'catalog/malformed-hash': {
    severity: 'error',
    params: ['hash', 'least'],
    en: '"{hash}" is not a content hash. Write at least {least} of its 64 characters, 0-9 and a-f.',
    zh: '“{hash}”不是内容散列值。请至少写出其 64 个字符（0-9、a-f）中的前 {least} 个。'
  },
  'catalog/draft': {
    severity: 'info',
    params: ['id', 'version'],
    en: '{id} {version} is a draft and has no force.',
    zh: '{id} {version} 是草案，不具效力。'
  },
  'catalog/not-yet-in-force': {
    severity: 'info',
    params: ['id', 'version', 'from'],
    en: '{id} {version} is in force only from {from}.',
    zh: '{id} {version} 自 {from} 起施行。'
  },
  'catalog/expired': {
    severity: 'info',
    params: ['id', 'version', 'to'],
    en: '{id} {version} was in force until {to}.',
    zh: '{id} {version} 有效期至 {to}。'
  },
  'catalog/repealed': {
    severity: 'info',
    params: ['id', 'version', 'on', 'by'],
    en: '{id} {version} was repealed on {on} by {by}.',
    zh: '{id} {version} 已于 {on} 被{by}废止。'
  },
  'catalog/repeal-undated': {
    severity: 'info',
    params: ['id', 'version'],
    en: '{id} {version} is repealed; since when is not stated.',
    zh: '{id} {version} 已废止，废止日期未写明。'
  },
  'catalog/not-known-yet': {
    severity: 'info',
    params: ['id', 'version', 'issued'],
    en: '{id} {version} was published only on {issued}, so before that day it could not be used.',
    zh: '{id} {version} 于 {issued} 才公布，此前不能采用。'
  },
  'catalog/newer-version': {
    severity: 'info',
    params: ['id', 'version', 'newer'],
    en: '{id} {version} is an older encoding; {newer} is taken.',
    zh: '{id} {version} 是较早的编码版本，已采用 {newer}。'
  },
  'catalog/unknown-jurisdiction': {
    severity: 'error',
    params: ['jurisdiction', 'known'],
    en: 'No standard is of the area "{jurisdiction}". The areas are: {known}.',
    zh: '没有地区“{jurisdiction}”的标准。现有的地区：{known}。'
  }
} as const satisfies IssueDefinitions
