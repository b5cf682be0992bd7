import type { FormulaNode, Rounding } from '../generated/types.js'
import { failFormula } from './formula-fault.js'
import { formulaLimits } from './formula-limits.js'
import { keepNode, needSign, peekToken, readDeeper, takeSign } from './formula-reader.js'
import type { FormulaReader, Wanted } from './formula-reader.js'
import { argumentCounts, formulaFunctions, roundingWords } from './formula-words.js'

const comma: Wanted = ['a comma and the decimals', '逗号和小数位数']
const closing: Wanted = ['")", a comma or an operator', '“)”、逗号或运算符']

/** A name in front of a parenthesis that was just taken. */
interface CallStart {
  readonly name: string
  readonly position: number
  readonly readValue: (reader: FormulaReader) => FormulaNode
}

/** The rest of a call (函数调用) after its opening parenthesis. */
export function readCall(reader: FormulaReader, start: CallStart): FormulaNode {
  const { name, position } = start
  const call = formulaFunctions.get(name)
  if (call === undefined) {
    const functions = 'min, max, clamp, abs, round'
    const functionsZh = `${functions} 或 最小、最大、限幅、绝对值、舍入`
    return failFormula('formula/unknown-function', { name, position, functions, functionsZh })
  }
  if (call === 'round') return readRound(reader, start)
  const of = readDeeper(reader, () => readValues(reader, start))
  needSign(reader, ')', closing)
  const [least, most] = argumentCounts[call]
  if (of.length < least || of.length > most) {
    const needed = least === most ? `${least}` : `${least}-${most}`
    failFormula('formula/argument-count', { name, position, given: of.length, needed })
  }
  return keepNode(reader, { call, of })
}

function readValues(reader: FormulaReader, { readValue }: CallStart): readonly FormulaNode[] {
  const of = [readValue(reader)]
  while (takeSign(reader, ',')) of.push(readValue(reader))
  return of
}

/** round ( value , decimals [ , mode ] ) */
function readRound(reader: FormulaReader, { readValue }: CallStart): FormulaNode {
  const round = readDeeper(reader, () => readValue(reader))
  needSign(reader, ',', comma)
  const decimals = readDecimals(reader)
  const mode = takeSign(reader, ',') ? readMode(reader) : 'half-up'
  needSign(reader, ')', closing)
  return keepNode(reader, { round, rounding: { decimals, mode } })
}

function readDecimals(reader: FormulaReader): number {
  const { kind, text, position } = peekToken(reader)
  reader.at++
  const isCount = kind === 'number' && /^\d{1,2}$/.test(text) && Number(text) <= formulaLimits.decimals
  return isCount ? Number(text) : failRounding(text, position)
}

/** `half-up` comes as two names with a sign between them. */
function readMode(reader: FormulaReader): Rounding['mode'] {
  const first = peekToken(reader)
  reader.at++
  const isPair = first.text === 'half' && takeSign(reader, '-')
  const word = isPair ? `half-${peekToken(reader).text}` : first.text
  if (isPair) reader.at++
  return roundingWords.get(word) ?? failRounding(word, first.position)
}

function failRounding(text: string, position: number): never {
  return failFormula('formula/unreadable-rounding', { text, position, maximum: formulaLimits.decimals })
}
