import type { Area } from '@lijie/schema'
import { answer, isReason, refuse, type Citation, type Decision } from '../kernel/index.js'
import { checkDigits, splitDigits } from './check-digits.js'
import type { CodeRules } from './code-rules.js'
import { findDatedArea } from './find-dated-area.js'
import { joinDigits } from './join-digits.js'
import { provinceCodes } from './province-codes.js'

/** A division (行政区划) by the parts of its code: GB/T 2260, three times two digits. */
export interface DivisionCode {
  readonly code: string
  /** What the code stands for: a county or district, or all that lies in a prefecture or province. */
  readonly level: 'province' | 'prefecture' | 'county'
  /** Two digits each; `00` below the level of the code. */
  readonly province: string
  readonly prefecture: string
  readonly county: string
  /** The area of the standards that has this code on the day, with its id; null where none names it. */
  readonly area: (Area & { readonly id: string }) | null
}

/** Which rules and day a division is looked up by. */
export type DivisionRules = Pick<CodeRules, 'responsibility' | 'on'>

const groups = [2, 2, 2]

/**
 * The parts of a division code (行政区划代码): six digits, province, prefecture and county. Whether a division exists is known only
 * of those that the areas of the standards name; an area that is named is cited.
 *
 * Refused: `codes/not-text`, `codes/not-a-digit`, `codes/wrong-length`; `codes/unknown-province`; `codes/malformed-division`, a
 * county without a prefecture; `codes/ended-division` and `codes/future-division`, on the day of the rules.
 */
export function parseDivisionCode(rules: DivisionRules, code: string): Decision<DivisionCode> {
  const fault = checkDigits(code, groups)
  if (fault !== undefined) return { refused: [fault] }
  const [province = '', prefecture = '', county = ''] = splitDigits(code, groups)
  if (!provinceCodes.has(province)) return refuse('codes/unknown-province', { division: code, province })
  if (prefecture === '00' && county !== '00') return refuse('codes/malformed-division', { division: code })
  const found = findDatedArea(rules, code)
  if (found !== null && isReason(found)) return { refused: [found] }
  const level = prefecture === '00' ? 'province' : county === '00' ? 'prefecture' : 'county'
  return answer({ code, level, province, prefecture, county, area: found }, citeArea(rules, found))
}

/** Writes a division code from its parts; the inverse of {@link parseDivisionCode}. */
export function formatDivisionCode({
  province,
  prefecture,
  county
}: Pick<DivisionCode, 'province' | 'prefecture' | 'county'>): string {
  return joinDigits([province, prefecture, county], groups)
}

function citeArea({ responsibility }: DivisionRules, area: DivisionCode['area']): Citation[] {
  if (area === null || responsibility === null) return []
  return [responsibility.cite(`areas/${area.id}`, area.article, area.evidence)]
}
