import type { FactDefinition, IntegerFact, QuantityFact, RatioFact } from '@lijie/schema'
import { compareWithThreshold, createThreshold, isRationalNumber } from './exact-threshold.js'
import { readInstant } from './read-instant.js'

/** What can be wrong with the value of a fact that exists. */
export type FactProblem = 'facts/wrong-type' | 'facts/out-of-range' | 'facts/unknown-value'

/** Says what is wrong with a given value, or null. */
export type FactCheck = (value: unknown) => FactProblem | null

/** How values of a fact are checked: its type first, then its declared bounds or codes. Nothing is converted. */
export function createFactCheck(fact: FactDefinition, codes: ReadonlySet<unknown>): FactCheck {
  switch (fact.type) {
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? null : 'facts/wrong-type')
    case 'integer':
    case 'quantity':
      return checkNumber(fact)
    case 'ratio':
      return checkRatio(fact)
    case 'code':
      return checkCode(codes)
    case 'codes':
      return checkCodes(codes)
    case 'instant':
      return (value) => (readInstant(value) === undefined ? 'facts/wrong-type' : null)
    case 'text':
      return checkText(fact.maxLength ?? Number.POSITIVE_INFINITY)
  }
}

function checkNumber(fact: IntegerFact | QuantityFact): FactCheck {
  const isNumber = fact.type === 'integer' ? Number.isSafeInteger : Number.isFinite
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = fact
  return (value) => {
    if (!isNumber(value)) return 'facts/wrong-type'
    return (value as number) >= minimum && (value as number) <= maximum ? null : 'facts/out-of-range'
  }
}

function checkRatio({ minimum, maximum }: RatioFact): FactCheck {
  const lower = minimum === undefined ? null : createThreshold(minimum)
  const upper = maximum === undefined ? null : createThreshold(maximum)
  return (value) => {
    if (!(typeof value === 'number' ? Number.isFinite(value) : isRationalNumber(value)))
      return 'facts/wrong-type'
    const share = value as number
    if (lower !== null && compareWithThreshold(share, lower) < 0) return 'facts/out-of-range'
    return upper !== null && compareWithThreshold(share, upper) > 0 ? 'facts/out-of-range' : null
  }
}

function checkCode(codes: ReadonlySet<unknown>): FactCheck {
  return (value) => {
    if (typeof value !== 'string') return 'facts/wrong-type'
    return codes.has(value) ? null : 'facts/unknown-value'
  }
}

function checkCodes(codes: ReadonlySet<unknown>): FactCheck {
  return (value) => {
    if (!Array.isArray(value)) return 'facts/wrong-type'
    let unknown = false
    for (let i = 0; i < value.length; i++) {
      const code: unknown = value[i]
      if (typeof code !== 'string') return 'facts/wrong-type'
      if (!codes.has(code)) unknown = true
    }
    return unknown ? 'facts/unknown-value' : null
  }
}

function checkText(maxLength: number): FactCheck {
  return (value) => {
    if (typeof value !== 'string') return 'facts/wrong-type'
    return value.length <= maxLength ? null : 'facts/out-of-range'
  }
}
