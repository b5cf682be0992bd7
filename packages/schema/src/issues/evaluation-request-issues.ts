import type { IssueDefinitions } from './define-issues.js'

/** Codes of what is given with a request: objects, figures, counts (评价请求). */
export const evaluationRequestIssues = {
  'evaluation/duplicate-object': {
    severity: 'error',
    params: ['object'],
    en: 'The table of objects names {object} twice. Remove one entry.',
    zh: '评价对象表中 {object} 出现两次。请删去一条。'
  },
  'evaluation/empty-object': {
    severity: 'error',
    params: ['place'],
    en: 'Entry {place} of the table of objects or of the figures names no object. Give its name.',
    zh: '评价对象表或外部数据的第 {place} 条未写评价对象。请填写名称。'
  },
  'evaluation/objects-needed': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} depends on the group or class of each object, and no table of objects is given. Give it with --objects; lijie template --for objects writes an empty one.',
    zh: '方案 {scheme} 取决于各评价对象的组别或类别，而未给出评价对象表。请用 --objects 给出该表；空白表可用 lijie template --for objects 生成。'
  },
  'evaluation/unlisted-object': {
    severity: 'error',
    params: ['scheme', 'object'],
    en: 'Scheme {scheme} needs the group or class of every object, and {object} has cases but is not in the table of objects. Add it, or correct the name in the cases.',
    zh: '方案 {scheme} 需要每个评价对象的组别或类别，而 {object} 有案件却不在评价对象表中。请补入，或更正案件中的名称。'
  },
  'evaluation/unknown-group': {
    severity: 'error',
    params: ['scheme', 'object', 'group', 'known'],
    en: 'Object {object} is in group {group}, which scheme {scheme} does not declare. Groups: {known}. Correct the table of objects.',
    zh: '评价对象 {object} 的组别 {group} 未在方案 {scheme} 中声明。已声明：{known}。请更正评价对象表。'
  },
  'evaluation/unknown-given-figure': {
    severity: 'error',
    params: ['figure', 'object', 'known'],
    en: 'A value of {object} is given for figure {figure}, which is not declared. Declared figures: {known}. Correct the name.',
    zh: '为 {object} 给出了外部数据 {figure} 的值，而该数据未声明。已声明：{known}。请更正名称。'
  },
  'evaluation/unknown-given-object': {
    severity: 'error',
    params: ['figure', 'object'],
    en: 'Figure {figure} is given for {object}, which is not in the table of objects. Correct the name, or add the object.',
    zh: '外部数据 {figure} 给出了 {object} 的值，而该对象不在评价对象表中。请更正名称或补入该对象。'
  },
  'evaluation/duplicate-figure': {
    severity: 'error',
    params: ['figure', 'object', 'period'],
    en: 'Figure {figure} of {object} is given twice for {period}. Remove one value.',
    zh: '{object} 的外部数据 {figure} 在 {period} 给出了两次。请删去一个。'
  },
  'evaluation/bad-figure': {
    severity: 'error',
    params: ['figure', 'object', 'value', 'kind'],
    en: 'Figure {figure} of {object} is {value}, which is no {kind} inside its bounds: numbers are decimals or fractions, counts whole numbers from 0, levels one of the declared ids. Correct the value.',
    zh: '{object} 的外部数据 {figure} 为 {value}，不是范围内的 {kind}：number 为小数或分数，count 为不小于 0 的整数，level 为已声明的等级 id。请更正。'
  },
  'evaluation/missing-figure': {
    severity: 'error',
    params: ['figure', 'object', 'period'],
    en: 'Figure {figure} of {object} is not given for {period}, and nothing may stand in its place. Supply it in the table of figures (--figures); the author of the scheme may say under onMissing what its absence does.',
    zh: '缺少 {object} 在 {period} 的外部数据 {figure}，且不得以他值代替。请在外部数据表（--figures）中补齐；方案作者也可用 onMissing 规定缺失时如何处理。'
  },
  'evaluation/unknown-total': {
    severity: 'error',
    params: ['object', 'counter', 'known'],
    en: 'A count of {object} is given for counter {counter}, which is not declared. Declared counters: {known}. Correct the name.',
    zh: '为 {object} 给出了计数项 {counter} 的计数，而该项未声明。已声明：{known}。请更正名称。'
  },
  'evaluation/bad-total': {
    severity: 'error',
    params: ['object', 'counter', 'value'],
    en: 'The count {value} of {object} for counter {counter} is not usable: counts are whole numbers from 0, shared counts and sums of values decimals or fractions as text. Correct it.',
    zh: '{object} 的计数项 {counter} 的计数 {value} 不可用：计数须为不小于 0 的整数，分摊计数和数值求和须以文本写成小数或分数。请更正。'
  },
  'evaluation/missing-total': {
    severity: 'error',
    params: ['object', 'counter'],
    en: 'The count of {object} for counter {counter} is needed and not given. Give it, or the counters it is made of.',
    zh: '缺少 {object} 的计数项 {counter} 的计数。请给出该计数，或其组成部分。'
  },
  'evaluation/not-from-totals': {
    severity: 'error',
    params: ['scheme', 'place'],
    en: '{place} of scheme {scheme} needs the cases themselves: its rows are split or compared in a way that given counts do not tell. Evaluate the cases.',
    zh: '方案 {scheme} 的 {place} 需要案件本身：其案件须再拆分或比较，给定的计数无法反映。请按案件评价。'
  },
  'evaluation/unknown-object': {
    severity: 'error',
    params: ['object', 'scheme'],
    en: 'Scheme {scheme} scores no object {object}. Correct the name, or add it to the table of objects.',
    zh: '方案 {scheme} 没有评价对象 {object} 的得分。请更正名称，或将其补入评价对象表。'
  }
} as const satisfies IssueDefinitions
