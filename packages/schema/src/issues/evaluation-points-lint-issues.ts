import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about points: bands, bounds, levels, occurrences (计分规则检查). */
export const evaluationPointsLintIssues = {
  'evaluation/empty-band': {
    severity: 'error',
    params: ['of', 'from', 'to'],
    en: 'A band of {of} goes from {from} up to {to} and holds nothing: bands hold their lower bound and not their upper. Swap or correct the bounds.',
    zh: '{of} 的一个分档为 {from} 至 {to}，不含任何数值（分档含下限、不含上限）。请对调或更正上下限。'
  },
  'evaluation/overlapping-bands': {
    severity: 'error',
    params: ['of', 'from', 'to'],
    en: 'Two bands of {of} overlap from {from} to {to}, so that a value there would have two results. Let each band begin where the one below ends.',
    zh: '{of} 有两个分档在 {from} 至 {to} 重叠，其中的数值会有两个结果。请让每一档从下一档结束处开始。'
  },
  'evaluation/band-gap': {
    severity: 'error',
    params: ['of', 'from', 'to'],
    en: 'The bands of {of} leave a hole from {from} up to {to}, where a value would have no result. Bands hold their lower bound and not their upper: let the next one begin at {from}.',
    zh: '{of} 的分档在 {from} 至 {to} 之间有空隙，其中的数值没有结果。分档含下限、不含上限：请让上一档从 {from} 开始。'
  },
  'evaluation/unreachable-band': {
    severity: 'warning',
    params: ['of', 'from', 'to', 'values'],
    en: 'No value reaches the band {from} to {to} of {of}: its values are {values}. Rates are given in per cent here; correct the bounds or remove the band.',
    zh: '{of} 的分档 {from} 至 {to} 没有数值能够达到：其取值范围为 {values}。此处比率以百分数计，请更正上下限或删除该档。'
  },
  'evaluation/uncovered-values': {
    severity: 'warning',
    params: ['of', 'values'],
    en: 'The bands of {of} say nothing of the values {values}, which can occur; the scheme would refuse there. Bands hold their lower bound and not their upper; add one, or leave the bound open with null.',
    zh: '{of} 的分档没有涵盖可能出现的数值 {values}，遇到时会拒绝计算。分档含下限、不含上限：请增加一档，或将该端写为 null。'
  },
  'evaluation/uncovered-totals': {
    severity: 'warning',
    params: ['of', 'values'],
    en: 'The grades of scheme {of} say nothing of the totals {values}, which can occur. Grades hold their lower bound and not their upper; add one, or leave the bound open with null.',
    zh: '方案 {of} 的等级没有涵盖可能出现的总分 {values}。等级含下限、不含上限：请增加一级，或将该端写为 null。'
  },
  'evaluation/unreachable-grade': {
    severity: 'warning',
    params: ['scheme', 'grade', 'totals'],
    en: 'Nobody can get the grade {grade} of scheme {scheme}: totals are {totals}. Correct its bounds, the cap, or the points.',
    zh: '方案 {scheme} 的等级 {grade} 无人能够达到：总分范围为 {totals}。请更正等级界线、总分上限或各项分值。'
  },
  'evaluation/floor-above-ceiling': {
    severity: 'error',
    params: ['of', 'floor', 'ceiling'],
    en: 'The lower bound of {of}, {floor}, is above its upper bound, {ceiling}. Swap or correct them.',
    zh: '{of} 的下限 {floor} 高于上限 {ceiling}。请对调或更正。'
  },
  'evaluation/cap-below-full-marks': {
    severity: 'warning',
    params: ['scheme', 'cap', 'fullMarks'],
    en: 'Scheme {scheme} caps the total at {cap}, below its full marks of {fullMarks}, so that perfect work loses points. Correct one of them.',
    zh: '方案 {scheme} 的总分上限 {cap} 低于满分 {fullMarks}，全部达标也会失分。请更正其一。'
  },
  'evaluation/cap-not-positive': {
    severity: 'error',
    params: ['of'],
    en: 'The cap of {of} is zero or negative, so that its occurrences would count for nothing. Give a positive number.',
    zh: '{of} 的封顶分为零或负数，发生多少次都不计分。请给出正数。'
  },
  'evaluation/step-not-positive': {
    severity: 'error',
    params: ['of', 'step'],
    en: 'A step of {of} is {step}; steps, and what they lose, are above zero. The side on which points are lost is said by loses.',
    zh: '{of} 的步长或每步扣分为 {step}，应大于零。在哪一侧扣分由 loses 说明。'
  },
  'evaluation/tiers-out-of-order': {
    severity: 'error',
    params: ['of', 'before', 'from'],
    en: 'The tiers of {of} go from occurrence {before} to {from}; each must begin later than the one before. Order them.',
    zh: '{of} 的分级从第 {before} 次之后是第 {from} 次；每一级都应晚于前一级开始。请按次序排列。'
  },
  'evaluation/occurrences-of-number': {
    severity: 'error',
    params: ['of', 'figure'],
    en: 'Item {of} has tiers, which count occurrences one by one, but the figure {figure} is any number. Declare its kind as count.',
    zh: '条目 {of} 有分级，须逐次计数，而外部数据 {figure} 可为任意数。请将其 kind 声明为 count。'
  },
  'evaluation/share-not-positive': {
    severity: 'error',
    params: ['scheme', 'object'],
    en: 'In scheme {scheme}, the share of {object} is zero or negative: nothing would be charged to it. Give a positive share or remove it.',
    zh: '方案 {scheme} 中 {object} 的分摊比例为零或负数，不会计到任何案件。请给出正的比例，或删除。'
  },
  'evaluation/count-multiplied': {
    severity: 'warning',
    params: ['indicator'],
    en: 'Indicator {indicator} multiplies a number of cases as if it were per cent: one case gives a hundredth of the full marks. Use bands, linear or a formula.',
    zh: '指标 {indicator} 把案件数当作百分数相乘：每一件得满分的百分之一。请改用 bands、linear 或公式。'
  },
  'evaluation/unknown-level': {
    severity: 'error',
    params: ['of', 'level', 'known'],
    en: 'Indicator {of} gives points to the level {level}, which its figure does not have. Levels: {known}. Correct the name.',
    zh: '指标 {of} 为等级 {level} 规定了分值，而外部数据没有该等级。已有等级：{known}。请更正名称。'
  },
  'evaluation/level-without-points': {
    severity: 'error',
    params: ['of', 'level'],
    en: 'Indicator {of} gives no points to the level {level} of its figure. Add it.',
    zh: '指标 {of} 没有规定等级 {level} 的分值。请补充。'
  },
  'evaluation/figure-without-levels': {
    severity: 'error',
    params: ['figure'],
    en: 'The figure {figure} is a level, but its levels are missing. List them from the best on.',
    zh: '外部数据 {figure} 为等级，却没有列出 levels。请从最好的一级起列出。'
  },
  'evaluation/impossible-count-bound': {
    severity: 'error',
    params: ['figure', 'field', 'bound'],
    en: 'The figure {figure} is a count, so that its {field} of {bound} is impossible: counts are whole numbers from 0. Correct it, or declare the kind as number.',
    zh: '外部数据 {figure} 为次数，其 {field} 不可能为 {bound}：次数是不小于 0 的整数。请更正，或将 kind 声明为 number。'
  },
  'evaluation/missing-value-impossible': {
    severity: 'error',
    params: ['figure', 'value'],
    en: 'The figure {figure} is taken as {value} when missing, which it cannot be: it lies outside its bounds, or the figure is a level. Correct the value or the bounds.',
    zh: '外部数据 {figure} 缺失时按 {value} 计，而该值超出其上下限，或该数据为等级。请更正该值或上下限。'
  },
  'evaluation/rank-points-out-of-order': {
    severity: 'warning',
    params: ['of', 'place', 'points', 'before'],
    en: '{of} gives place {place} {points} points and the place before it {before}: a worse place gets more. Order the points, or correct from.',
    zh: '{of} 第 {place} 位得 {points} 分，前一位得 {before} 分，名次更差反而得分更高。请调整分值次序，或更正 from。'
  }
} as const satisfies IssueDefinitions
