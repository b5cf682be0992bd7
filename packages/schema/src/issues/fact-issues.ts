import type { IssueDefinitions } from './define-issues.js'

/** Codes of the fact area (案件事实). */
export const factIssues = {
  'facts/not-an-object': {
    severity: 'error',
    params: ['given'],
    en: 'Facts must be an object of fact names and values, not {given}. Leave out what is not known.',
    zh: '事实应为“名称—取值”的对象，而不是 {given}。不知道的事实留空即可。'
  },
  'facts/unknown-fact': {
    severity: 'error',
    params: ['fact'],
    en: 'There is no fact "{fact}" in the vocabulary of this standard. Check the spelling against its facts (facts.json, duties.json); a fact that no rule knows is refused, not ignored.',
    zh: '本标准的事实词表中没有“{fact}”。请对照其事实清单（facts.json、duties.json）核对写法；规则不认识的事实不会忽略，一律拒绝。'
  },
  'facts/wrong-type': {
    severity: 'error',
    params: ['fact', 'expected', 'given'],
    en: 'The fact "{fact}" must be {expected}, but {given} was given. A wrong type is a mistake, not an unknown: correct it, or leave the fact out.',
    zh: '事实“{fact}”应为 {expected}，实际给出的是 {given}。类型错误不等于未知：请更正，或留空。'
  },
  'facts/out-of-range': {
    severity: 'error',
    params: ['fact', 'value', 'range'],
    en: 'The fact "{fact}" has the value {value}, outside its declared range ({range}). Check the figure and its unit.',
    zh: '事实“{fact}”的取值 {value} 超出声明的范围（{range}）。请核对数值和单位。'
  },
  'facts/unknown-value': {
    severity: 'error',
    params: ['fact', 'value'],
    en: 'The fact "{fact}" has no value "{value}". Use one of the codes that the standard lists for it (facts.json, duties.json).',
    zh: '事实“{fact}”没有取值“{value}”。请使用标准为其列出的代码（见 facts.json、duties.json）。'
  }
} as const satisfies IssueDefinitions
