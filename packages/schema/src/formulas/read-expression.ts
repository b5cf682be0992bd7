import type { FormulaNode, FormulaOperation } from '../generated/types.js'
import { failFormula } from './formula-fault.js'
import { formulaLimits } from './formula-limits.js'
import { failUnexpected, keepNode, needSign, peekToken, readDeeper, takeSign } from './formula-reader.js'
import type { FormulaReader, Wanted } from './formula-reader.js'
import { readCall } from './read-call.js'
import { readDecimal } from './read-decimal.js'

type Operator = FormulaOperation['operator']

const value: Wanted = ['a number, a name or "("', '数、名称或“(”']
const closing: Wanted = ['")" or an operator', '“)”或运算符']

/** expression = term { (+ | -) term } */
export function readExpression(reader: FormulaReader): FormulaNode {
  return readChain(reader, ['+', '-'], readTerm)
}

/** term = factor { (* | /) factor } */
function readTerm(reader: FormulaReader): FormulaNode {
  return readChain(reader, ['*', '/'], readFactor)
}

function readChain(
  reader: FormulaReader,
  operators: readonly Operator[],
  readPart: (reader: FormulaReader) => FormulaNode
): FormulaNode {
  let left = readPart(reader)
  for (;;) {
    const operator = operators.find((sign) => takeSign(reader, sign))
    if (operator === undefined) return left
    left = keepNode(reader, { operator, left, right: readPart(reader) })
  }
}

/** factor = - factor | ( expression ) | number [%] | name | function ( … ) */
function readFactor(reader: FormulaReader): FormulaNode {
  if (takeSign(reader, '-')) {
    return keepNode(reader, { negate: readDeeper(reader, () => readFactor(reader)) })
  }
  if (takeSign(reader, '(')) {
    const inner = readDeeper(reader, () => readExpression(reader))
    needSign(reader, ')', closing)
    return inner
  }
  const { kind, text, position, quoted } = peekToken(reader)
  if (kind !== 'number' && kind !== 'name') return failUnexpected(reader, value)
  reader.at++
  if (kind === 'number') return readNumber(reader, text, position)
  if (quoted !== true && takeSign(reader, '(')) {
    return readCall(reader, { name: text, position, readValue: readExpression })
  }
  return keepNode(reader, { name: text })
}

function readNumber(reader: FormulaReader, digits: string, position: number): FormulaNode {
  const percent = takeSign(reader, '%')
  const number = readDecimal(digits, percent)
  const shown = percent ? `${digits}%` : digits
  if (number === 'unreadable') return failFormula('formula/unreadable-number', { number: shown, position })
  if (number !== 'out-of-range') return keepNode(reader, { number })
  const maximum = String(formulaLimits.largest)
  return failFormula('formula/number-out-of-range', { number: shown, position, maximum })
}
