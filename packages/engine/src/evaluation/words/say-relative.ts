import type { MessageLanguage, OnSingleMember, RationalNumber, RelativePoints } from '@lijie/schema'
import { readRational } from '../../kernel/index.js'
import { formatExact } from '../score/format-exact.js'
import { pick } from './column-words.js'

/** How points depend on the others of the group, in words (相对计分). */
export function sayRelativeRule(rule: RelativePoints['rule'], language: MessageLanguage): string {
  if (rule.by === 'rank') {
    const points = rule.points.map(sayNumber).join(pick(['、', ', '], language))
    const beyond = sayPoints(rule.beyond, language)
    return rule.from === 'best'
      ? pick(
          [
            `从最好的名次起依次 ${points} 分，其余 ${beyond}`,
            `from the best place on: ${points}; others ${beyond}`
          ],
          language
        )
      : pick(
          [
            `从最差的名次起依次 ${points} 分，其余 ${beyond}`,
            `from the worst place on: ${points}; others ${beyond}`
          ],
          language
        )
  }
  if (rule.by === 'best') {
    const most = sayPoints(rule.most, language)
    return pick(
      [`最好的得 ${most}，其余按与最好者之比`, `${most} for the best, others in proportion to it`],
      language
    )
  }
  return sayMean(rule, language)
}

/** What a member gets that is alone in its group (组内只有一个). */
export function sayOnSingle(onSingle: OnSingleMember, language: MessageLanguage): string {
  if (onSingle === 'refuse') return pick(['拒绝计算', 'refused'], language)
  if (onSingle === 'unranked') return pick(['不参加排名', 'not ranked'], language)
  return sayPoints(onSingle.points, language)
}

function sayMean(
  { loses, points, perUnit, floor }: Extract<RelativePoints['rule'], { by: 'mean' }>,
  language: MessageLanguage
): string {
  const isBelow = loses === 'below'
  const [full, loss] = [sayPoints(points, language), sayPoints(perUnit, language)]
  const least = floor === undefined ? '' : sayNumber(floor)
  return pick(
    [
      `${isBelow ? '不低于' : '不高于'}组平均得 ${full}，每${isBelow ? '低' : '高'} 1 扣 ${loss}${least === '' ? '' : `，扣到 ${least} 分为止`}`,
      `${full} at the mean of the group or ${isBelow ? 'above' : 'below'}, ${loss} less for every unit ${isBelow ? 'below' : 'above'} it${least === '' ? '' : `, never below ${least}`}`
    ],
    language
  )
}

function sayNumber(value: RationalNumber): string {
  return formatExact(readRational(value))
}

function sayPoints(value: RationalNumber, language: MessageLanguage): string {
  const said = sayNumber(value)
  return pick([`${said} 分`, `${said} ${said === '1' ? 'point' : 'points'}`], language)
}
