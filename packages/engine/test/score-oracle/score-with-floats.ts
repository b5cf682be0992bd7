import type { CaseRounding, ScoreCase, ScoreCaseIndicator, ScoreCaseRule } from './score-case.js'

/** What plain floating-point code would answer: the baseline that the exact functions are measured against. */
export function scoreWithFloats({ i, t, g }: Pick<ScoreCase, 'i' | 't' | 'g'>): ScoreCase['a'] {
  let sum = 0
  const scored = i.map((indicator) => {
    const [rate, points, weighted] = scoreIndicator(indicator)
    sum += weighted
    return [rate, points] as const
  })
  const total = round(sum, t)
  const grade = g.find(([, lowest]) => lowest === null || total >= toFloat(lowest))?.[0] ?? ''
  return [...scored, show(total, t), grade]
}

function scoreIndicator(
  indicator: ScoreCaseIndicator
): readonly [rate: string, points: string, weighted: number] {
  const [numerator, denominator, complement, rateRounding, rule, pointsRounding, weight] = indicator
  const share = numerator / denominator
  const rate = round((complement ? 1 - share : share) * 100, rateRounding)
  const points = round(applyRule(rule, rate), pointsRounding)
  return [show(rate, rateRounding), show(points, pointsRounding), points * toFloat(weight)]
}

function applyRule(rule: ScoreCaseRule, rate: number): number {
  if (rule[0] === 'multiply') return (toFloat(rule[1]) * rate) / 100
  if (rule[0] === 'bands') {
    const band = rule[1].findLast(([lowest]) => lowest === null || rate >= toFloat(lowest))
    return toFloat(band?.[1] ?? '0')
  }
  const [, threshold, full, loses, step, perStep, steps, floor] = rule
  const gap = loses === 'below' ? toFloat(threshold) - rate : rate - toFloat(threshold)
  if (gap <= 0) return toFloat(full)
  const count = gap / toFloat(step)
  const counted = steps === 'pro-rata' ? count : steps === 'started' ? Math.ceil(count) : Math.floor(count)
  return Math.max(toFloat(floor), toFloat(full) - toFloat(perStep) * counted)
}

function round(value: number, [decimals, mode]: CaseRounding): number {
  const scale = 10 ** decimals
  const size = Math.abs(value) * scale
  const low = Math.floor(size)
  const half = size - low === 0.5 ? mode === 'half-up' || low % 2 === 1 : size - low > 0.5
  const away = mode === 'up' ? size > low : mode === 'down' ? false : half
  return (Math.sign(value) * (away ? low + 1 : low)) / scale
}

function show(value: number, [decimals]: CaseRounding): string {
  const text = value.toFixed(decimals)
  return Number(text) === 0 ? text.replace('-', '') : text
}

function toFloat(text: string): number {
  const [numerator = 0, denominator = 1] = text.split('/').map(Number)
  return numerator / denominator
}
