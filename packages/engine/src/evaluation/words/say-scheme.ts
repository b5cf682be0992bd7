import type {
  Attribution,
  CompleteScheme,
  LocalizedText,
  MessageLanguage,
  RankRule,
  RationalNumber,
  SharedAttribution
} from '@lijie/schema'
import { trimStop } from '@lijie/schema/issues'
import { createRational, multiplyRationals, readRational } from '../../kernel/index.js'
import { formatExact } from '../score/format-exact.js'
import { pick, sayColumn, type WordPair } from './column-words.js'
import { sayQuestion, type QuestionWords } from './say-question.js'

const unitWords: Readonly<Record<'last-unit' | 'first-unit' | 'each-unit', WordPair>> = {
  'last-unit': ['末次责任单位', 'the last unit'],
  'first-unit': ['首次责任单位', 'the first unit'],
  'each-unit': ['经手的每个责任单位各计', 'every unit that had the case']
}

/** To whom a case is charged (责任归属). */
export function sayAttribution(attribution: Attribution, words: QuestionWords): string {
  return 'to' in attribution ? pick(unitWords[attribution.to], words.language) : sayShares(attribution, words)
}

/** How the total comes about and within which bounds (总分口径); its rounding is said beside. */
export function sayTotalRule(
  scheme: Pick<CompleteScheme, 'total' | 'adjustments' | 'relative'>,
  language: MessageLanguage
): string {
  const { weightsSumTo, fullMarks, cap, floor } = scheme.total
  const sum = sayNumber(weightsSumTo)
  const most = cap === undefined ? null : sayMost(cap, language)
  return [
    pick([`得分乘权重之和，权重合计 ${sum}`, `sum of points times weight, weights sum to ${sum}`], language),
    ...(fullMarks === undefined
      ? []
      : [pick([`满分 ${sayNumber(fullMarks)} 分`, `full marks ${sayNumber(fullMarks)}`], language)]),
    ...sayAdjusted(scheme, language),
    ...(most === null ? [] : [most]),
    ...(floor === undefined
      ? []
      : [pick([`至少 ${sayNumber(floor)} 分`, `at least ${sayNumber(floor)}`], language)]),
    ...sayRaised(scheme, most, language)
  ].join(pick(['；', '; '], language))
}

/** How the total of a group is bounded (分组封顶); '' where it is not. */
export function sayGroupCap({ cap }: { readonly cap?: RationalNumber }, language: MessageLanguage): string {
  if (cap === undefined) return ''
  return pick([`总分至多 ${sayNumber(cap)}`, `total at most ${sayNumber(cap)}`], language)
}

/** By what objects are ranked, and what equal totals get (排名规则). */
export function sayRankRule({ ties, basis }: RankRule, language: MessageLanguage): string {
  const by: WordPair =
    basis === 'rounded-total'
      ? ['按修约后的总分', 'by the rounded total']
      : ['按未修约的总分', 'by the exact total']
  const places: WordPair =
    ties === 'competition'
      ? ['并列占位（1、2、2、4）', 'ties take up places (1, 2, 2, 4)']
      : ['并列不占位（1、2、2、3）', 'ties take up no places (1, 2, 2, 3)']
  return [pick(by, language), pick(places, language)].join(pick(['，', ', '], language))
}

function sayShares({ shares, except = [] }: SharedAttribution, words: QuestionWords): string {
  const { language } = words
  const charged = shares.map(({ object, share }) => `${sayColumn(object, language)} ${sayShare(share)}`)
  const apart = except.map(({ label, where, object }) => {
    const [name, question] = [nameIn(label, language), sayQuestion(where, words)]
    const who = sayColumn(object, language)
    return pick([`${name}（${question}）全部由${who}承担`, `${name} (${question}): wholly ${who}`], language)
  })
  return [charged.join(pick(['、', ', '], language)), ...apart].join(pick(['；', '; '], language))
}

function sayAdjusted(
  { adjustments = [] }: Pick<CompleteScheme, 'adjustments'>,
  language: MessageLanguage
): readonly string[] {
  const has = (kind: 'bonus' | 'deduction'): boolean => adjustments.some((one) => one.kind === kind)
  return [
    ...(has('bonus') ? [pick(['加分计入', 'bonuses added'], language)] : []),
    ...(has('deduction') ? [pick(['扣分扣除', 'deductions taken off'], language)] : [])
  ]
}

/** Points relative to the group come after the bounds; a cap of the total then holds again. */
function sayRaised(
  { relative = [] }: Pick<CompleteScheme, 'relative'>,
  most: string | null,
  language: MessageLanguage
): readonly string[] {
  if (relative.length === 0) return []
  const again = most === null ? '' : pick([`，仍${most}`, `, again ${most}`], language)
  return [pick(['此后再加组内相对分', 'then points relative to the group are added'], language) + again]
}

function sayMost(cap: RationalNumber, language: MessageLanguage): string {
  return pick([`至多 ${sayNumber(cap)} 分`, `at most ${sayNumber(cap)}`], language)
}

function sayShare(share: RationalNumber): string {
  return `${formatExact(multiplyRationals(readRational(share), createRational(100)))}%`
}

function sayNumber(value: RationalNumber): string {
  return formatExact(readRational(value))
}

function nameIn({ zh, en }: LocalizedText, language: MessageLanguage): string {
  return trimStop(language === 'en' ? (en ?? zh) : zh)
}
