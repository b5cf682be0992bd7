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
  },
  'taxonomy/unknown-kind': {
    severity: 'error',
    params: ['kind', 'kinds'],
    en: 'There are no sub-categories of the kind "{kind}" here; known kinds: {kinds}. A component is an object of the city, an event is something that happens.',
    zh: '这里没有类别“{kind}”的小类，已有的类别：{kinds}。部件（写作 component）与事件（写作 event）分开编码，请指明其一。'
  },
  'taxonomy/malformed-code': {
    severity: 'error',
    params: ['kind', 'code', 'edition', 'form'],
    en: '"{code}" cannot be a {kind} code of edition {edition}: codes are written as {form}. Give the code as text, with its leading zeros.',
    zh: '“{code}”不是分类版本 {edition} 的{kind}代码写法：代码应为 {form}。请以文本给出，保留前导零。'
  },
  'taxonomy/misspelt-code': {
    severity: 'error',
    params: ['kind', 'code', 'edition', 'suggestion'],
    en: 'No {kind} sub-category has the code "{code}" in edition {edition}, but there is "{suggestion}". Codes are text with half-width digits and all their leading zeros; write "{suggestion}" if that is meant.',
    zh: '分类版本 {edition} 中没有{kind}代码“{code}”，但有“{suggestion}”。代码是文本，用半角数字并保留前导零；若指后者，请写“{suggestion}”。'
  },
  'taxonomy/edition-mismatch': {
    severity: 'error',
    params: ['kind', 'code', 'edition', 'bound'],
    en: 'The {kind} code "{code}" is given in edition {edition}, but edition {bound} is bound here. The same number can mean something else in another edition; translate it first, or bind the other edition.',
    zh: '{kind}代码“{code}”属于分类版本 {edition}，而此处采用的是 {bound}。同一代码在不同版本中含义可能不同，请先对照转换，或改用相应版本。'
  },
  'taxonomy/entry-without-code': {
    severity: 'error',
    params: ['kind', 'key', 'name', 'edition'],
    en: 'The {kind} sub-category {name} ({key}) is known by name only in edition {edition}; its code is not known, so it can be listed but not decided.',
    zh: '{kind}小类“{name}”（{key}）在分类版本 {edition} 中只知名称、不知代码，只能列出，不能据以判定。'
  },
  'taxonomy/ambiguous-name': {
    severity: 'error',
    params: ['kind', 'name', 'edition', 'codes'],
    en: 'Several {kind} sub-categories are called "{name}" in edition {edition}: {codes}. Give the code instead.',
    zh: '分类版本 {edition} 中有多个{kind}小类名为“{name}”：{codes}。请改用代码指明。'
  }
} as const satisfies IssueDefinitions
