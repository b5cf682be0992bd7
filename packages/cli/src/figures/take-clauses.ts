import { splitOutside } from './split-outside.js'

/** A formula without the clauses behind it (公式与附加说明). */
export interface PlainFormula {
  readonly text: string
  /** What a zero denominator gives, as printed; null where nothing is said. */
  readonly onZero: string | null
}

const number = String.raw`(-?\d+(?:\.\d+)?)\s*[%％分]?`
const zeroRule = new RegExp(
  String.raw`^(?:or |else )?${number} (?:if|when|where|for|with)\b.*(?:\b0\b|zero|empty|\bno\b|without)`,
  'i'
)
const zeroRuleZh = new RegExp(String.raw`^(?:分母)?为零(?:时|的)?(?:得|计|记|取)?${number}$`)
const floorRule = new RegExp(
  String.raw`^(?:with )?(?:a )?(?:floor(?: of| at)?|floored at|not below|never below|min(?:imum)?|at least|>=|≥|不低于|最低)\s*${number}$`,
  'i'
)
const capRule = new RegExp(
  String.raw`^(?:with )?(?:a )?(?:cap(?: of| at)?|capped at|not above|never above|max(?:imum)?|at most|<=|≤|不超过|最高)\s*${number}$`,
  'i'
)
const roundingWords =
  /^(?:to \d|rounded|rounding|half|truncat|cut |\d+ decimals?|two decimals|一位|两位|四舍五入|保留|取整|舍去|截)/i

/**
 * Takes what stands behind a formula and a comma: a floor and a cap become `max` and `min`, a rule for a zero denominator is kept, and words
 * about rounding are left aside, as the figure declares it. Other words stay, so that the formula is told as unreadable.
 */
export function takeClauses(formula: string): PlainFormula {
  const [first = '', ...rest] = splitOutside(takeNote(formula), /[,;，；]/)
  let text = first
  let onZero: string | null = null
  for (const clause of rest.map((one) => one.trim())) {
    const [zero, floor, cap] = [zeroRule, floorRule, capRule].map((rule) => rule.exec(clause)?.[1])
    if (zero !== undefined) onZero = zero
    else if (floor !== undefined) text = `max(${floor}, ${text})`
    else if (cap !== undefined) text = `min(${cap}, ${text})`
    else if (zeroRuleZh.test(clause)) onZero = zeroRuleZh.exec(clause)?.[1] ?? null
    else if (!roundingWords.test(clause) && clause !== '') text = `${text}, ${clause}`
  }
  return { text, onZero }
}

/** Without a note in brackets at the end: `(rounded to two decimals)`, `(%)`. */
function takeNote(formula: string): string {
  const note = /\s*[(（]([^()（）]*)[)）]\s*$/.exec(formula)
  const text = note?.[1]?.trim() ?? ''
  const isNote = roundingWords.test(text) || /^(?:%|％|per ?cent|百分数|单位.*)$/i.test(text)
  return note !== null && note.index > 0 && isNote ? formula.slice(0, note.index) : formula
}
