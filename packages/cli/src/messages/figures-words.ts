import type { MessageLanguage } from '@lijie/schema'
import type { FigureStatus } from '../figures/checked-figure.js'

/** What is told of one figure. */
interface ToldFigure {
  readonly computed: string
  readonly printed: string
  readonly why: string
}

/** What `lijie figures` says. */
export interface FiguresWords {
  readonly description: string
  readonly file: string
  readonly json: string
  readonly help: string
  readonly told: (status: FigureStatus, figure: ToldFigure) => string
  readonly agreesAfterAll: string
  readonly unchecked: (members: readonly string[]) => string
  readonly counted: (status: FigureStatus, count: number) => string
  readonly summary: (all: number, counts: readonly string[]) => string
}

const en: FiguresWords = {
  description: 'check published figures against the published figures they follow from',
  file: 'JSON files of figures, or - for standard input',
  json: 'write JSON',
  help: `The file holds { "vectors": [ … ] }: each figure with id, issuer, period, kind, name, inputs, formula, expected and, where it
is known, rounding { decimals, mode }. kind is ratio, rate-to-points, score-total, ranking, sum, missing-data, change-rate,
mean, count-to-points or grade-band. Formulas are expressions over the inputs (closed / due_to_close * 100), conditions
(rate >= 70 ? 50 : 0), lists of bands (0 -> 100; 1-2 -> 90; >=3 -> 0, or A>=90, B>=75, else C), sum, or 100 - lost points,
for which the rules of the same issuer among the figures of all files are used. Everything is computed exactly. A figure with "printedError": true is known to contradict its
inputs: it is reported as that and never reproduced.

Exit status:
  0  every figure that can be computed agrees, or is a declared printed error
  1  a figure differs
  2  wrong usage, or a file that cannot be used
  3  a fault in lijie itself

Examples:
  lijie figures bulletin-2023-04.json
  lijie figures figures.json --json --lang zh`,
  told: (status, { computed, printed, why }) => {
    if (status === 'agrees') return `agrees (${printed})`
    if (status === 'not-computed') return `cannot be computed: ${why}`
    const told = why === '' ? `computed ${computed}, printed ${printed}` : why
    return status === 'printed-error' ? `printed error: ${told}` : `differs: ${told}`
  },
  agreesAfterAll: '(said to be a printed error, and it agrees)',
  unchecked: (members) => `(not checked: ${members.join(', ')})`,
  counted: (status, count) =>
    `${count} ${{ agrees: 'agree', 'printed-error': 'printed errors', differs: 'differ', 'not-computed': 'cannot be computed' }[status]}`,
  summary: (all, counts) => `${all} figures: ${counts.join(', ')}.`
}

const zh: FiguresWords = {
  description: '核对公布的数据与其所依据的公布数据',
  file: '数据文件（JSON，可多个），- 表示标准输入',
  json: '输出 JSON',
  help: `文件形如 { "vectors": [ … ] }：每项数据含 id、issuer、period、kind、name、inputs、formula、expected，已知时还有
rounding { decimals, mode }。kind 为 ratio、rate-to-points、score-total、ranking、sum、missing-data、change-rate、
mean、count-to-points 或 grade-band。formula 可以是输入的算式（closed / due_to_close * 100）、条件式（rate >= 70 ? 50 : 0）、
分档（0 -> 100; 1-2 -> 90; >=3 -> 0，或 A>=90, B>=75, else C）、sum，或 100 - lost points；后者采用所给各文件中同一发布单位的规则。
全部精确计算。标有 "printedError": true 的数据已知与其输入矛盾：只如实报告，绝不复现。

退出状态：
  0  凡可计算的都一致，或为已声明的印刷错误
  1  有不一致的数据
  2  用法错误，或文件无法使用
  3  lijie 自身的错误

示例：
  lijie figures bulletin-2023-04.json
  lijie figures figures.json --json --lang zh`,
  told: (status, { computed, printed, why }) => {
    if (status === 'agrees') return `一致（${printed}）`
    if (status === 'not-computed') return `无法计算：${why}`
    const told = why === '' ? `算得 ${computed}，公布 ${printed}` : why
    return status === 'printed-error' ? `印刷错误：${told}` : `不一致：${told}`
  },
  agreesAfterAll: '（标为印刷错误，但一致）',
  unchecked: (members) => `（未核对：${members.join('、')}）`,
  counted: (status, count) =>
    `${{ agrees: '一致', 'printed-error': '印刷错误', differs: '不一致', 'not-computed': '无法计算' }[status]} ${count} 项`,
  summary: (all, counts) => `共 ${all} 项：${counts.join('，')}。`
}

/** The words of `lijie figures` in a language. */
export function figuresWords(language: MessageLanguage): FiguresWords {
  return language === 'en' ? en : zh
}
