import { createIssue, isRecord, type Issue, type Rounding } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { CliIo } from '../cli-io.js'
import { readCaseArgument } from '../explain/read-case-argument.js'
import type { FigureVector } from './figure-vector.js'

/**
 * Reads a file of published figures (公布数据文件): `{ "vectors": [ … ] }`, or `-` for standard input.
 *
 * @throws CliFailure with everything that is wrong with its form.
 */
export async function readFigures(file: string, io: CliIo): Promise<readonly FigureVector[]> {
  const { value, name } = await readCaseArgument(file, io, 'FIGURES')
  const list = isRecord(value) ? value['vectors'] : undefined
  if (!Array.isArray(list)) throw new CliFailure([createIssue('figures/missing-vectors', {}, { file: name })])
  const issues: Issue[] = []
  const vectors = list.map((one: unknown, index) =>
    readVector(one, { file: name, pointer: `/vectors/${index}` }, issues)
  )
  const seen = new Set<string>()
  vectors.forEach(({ id }, index) => {
    const place = { file: name, pointer: `/vectors/${index}/id` }
    if (seen.has(id) && id !== '') issues.push(createIssue('figures/duplicate-id', { id }, place))
    seen.add(id)
  })
  if (issues.length > 0) throw new CliFailure(issues)
  return vectors
}

interface Place {
  readonly file: string
  readonly pointer: string
}

function readVector(value: unknown, place: Place, issues: Issue[]): FigureVector {
  const given = isRecord(value) ? value : {}
  const need = (member: string, expected: string, isGood: (one: unknown) => boolean): unknown => {
    const found = Object.hasOwn(given, member) ? given[member] : undefined
    if (isGood(found)) return found
    const pointer = `${place.pointer}/${member}`
    issues.push(createIssue('figures/invalid-member', { member, expected }, { ...place, pointer }))
    return undefined
  }
  const text = (member: string): string =>
    String(need(member, 'text', (one) => typeof one === 'string') ?? '')
  const map = (member: string): ReadonlyMap<string, unknown> => {
    const found = need(member, 'object', isRecord)
    return new Map(isRecord(found) ? Object.entries(found) : [])
  }
  const { evaluated_object: object, rounding, printedError } = given
  if (rounding !== undefined && !isRounding(rounding)) need('rounding', 'object', () => false)
  return {
    id: text('id'),
    issuer: text('issuer'),
    period: text('period'),
    kind: text('kind'),
    name: text('name'),
    object: typeof object === 'string' ? object : null,
    inputs: map('inputs'),
    formula: text('formula'),
    expected: map('expected'),
    rounding: isRounding(rounding) ? rounding : null,
    printedError: printedError === true
  }
}

function isRounding(value: unknown): value is Rounding {
  if (!isRecord(value)) return false
  const { decimals, mode } = value
  const isCount =
    typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 && decimals <= 12
  return isCount && ['half-up', 'half-even', 'down', 'up'].includes(String(mode))
}
