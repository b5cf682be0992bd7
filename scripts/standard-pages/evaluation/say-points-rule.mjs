import { sayNumber, sayPoints } from './say-number.mjs'

const partSteps = {
  'pro-rata': ['不足的按比例', 'a part of it in proportion'],
  started: ['不足的按一次', 'a part of it as a whole one'],
  completed: ['不足的不扣', 'nothing for a part of it']
}

/** How a value becomes points, in words; bands are left to their own table. */
export function sayPointsRule({ points, measure = 'ratio', floor, ceiling, figure }, words, names) {
  const { say, sentences } = words
  const percent = measure === 'ratio' || measure === 'change'
  return sentences([
    measure === 'occurrences' && points === undefined
      ? say('加扣之后的分数', 'the start and what is added or taken')
      : sayRule(points ?? { rule: 'multiply' }, percent, words, names, figure),
    floor === undefined ? '' : say(`最低 ${sayPoints(floor, words)}`, `at least ${sayNumber(floor)}`),
    ceiling === undefined ? '' : say(`最高 ${sayPoints(ceiling, words)}`, `at most ${sayNumber(ceiling)}`)
  ])
}

function sayRule(points, percent, words, names, figure) {
  const { say, join, text } = words
  switch (points.rule) {
    case 'multiply':
      return percent ? say('满分 × 率', 'full marks × rate') : say('满分 × 值 %', 'full marks × value %')
    case 'value':
      return say('值即得分', 'the value itself')
    case 'linear':
      return sayLinear(points, percent, words)
    case 'bands':
      return say(`分 ${points.bands.length} 档，见下表`, `${points.bands.length} bands, see below`)
    case 'class-bands':
      return say('按对象类别分档，见下表', 'bands by class of object, see below')
    case 'levels': {
      const labels = new Map((names.figures[figure]?.levels ?? []).map(({ id, label }) => [id, text(label)]))
      return join(
        Object.entries(points.levels).map(
          ([id, worth]) => `${labels.get(id) ?? id} ${sayPoints(worth, words)}`
        )
      )
    }
    default:
      return say('按计分公式，见下', 'by the formula below')
  }
}

function sayLinear(rule, percent, words) {
  const { say } = words
  const below = rule.loses === 'below'
  const threshold = sayNumber(rule.threshold) + (percent ? '%' : '')
  const [zhGood, zhBad] = below ? ['不低于', '低'] : ['不高于', '高']
  const [enGood, enBad] = below ? ['or more', 'below'] : ['or less', 'above']
  const step = sayNumber(rule.step)
  const [zhParts, enParts] = partSteps[rule.steps]
  const loss = sayPoints(rule.perStep, words)
  const zhStep = percent ? `${step} 个百分点` : `${step} `
  const enStep = `${step}${percent ? ` percentage ${step === '1' ? 'point' : 'points'}` : ''}`
  const least = rule.floor === undefined ? '' : sayNumber(rule.floor)
  return say(
    `${zhGood} ${threshold} 得 ${sayPoints(rule.atThreshold, words)}，每${zhBad} ${zhStep}扣 ${loss}（${zhParts}）${least === '' ? '' : `，扣到 ${least} 分为止`}`,
    `${threshold} ${enGood}: ${sayPoints(rule.atThreshold, words)}; ${loss} less for every ${enStep} ${enBad} (${enParts})${least === '' ? '' : `, never below ${least}`}`
  )
}

/** What an object gets whose class has no bands. */
export function sayOtherClass(otherClass, words) {
  const { say } = words
  if (otherClass === 'refuse') return say('拒绝计算', 'refused')
  if (otherClass === 'unranked') return say('不参加排名', 'not ranked')
  return sayPoints(otherClass.points, words)
}

const zeroWords = {
  refuse: ['拒绝计算', 'refused'],
  'exclude-and-reweight': ['本项不计，其余权重补足', 'left out, other weights raised'],
  unranked: ['不参加排名', 'not ranked']
}

/** What a zero denominator gives. */
export function sayZero(onZero, sayValue, words) {
  if (onZero === undefined) return ''
  if (typeof onZero === 'string') return words.say(...zeroWords[onZero])
  const value = sayValue(onZero.value ?? onZero.points)
  return words.say(`按 ${value}${value.endsWith('分') ? '' : ' '}计`, `taken as ${value}`)
}
