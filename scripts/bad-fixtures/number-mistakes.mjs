// Mistakes in the text of a file: how numbers are written.
import { replace, textMistake } from './text-mistake.mjs'

const area = '"value": 25'
const areaPlace = '/conditions/broken/all/1/value'
const operand = (name, written, code) =>
  textMistake(name, 'criteria', replace(area, `"value": ${written}`), code, areaPlace, `"value": ¦${written}`)
const limit = (name, written, code) =>
  textMistake(
    name,
    'criteria',
    replace('"value": 10,', `"value": ${written},`),
    code,
    '/rows/4/timeLimit/value',
    `"value": ¦${written},`
  )
const number = 'document/malformed-number'

const numbers = [
  operand('number-with-plus-sign', '+25', number),
  operand('number-without-leading-digit', '.5', number),
  operand('number-ending-in-point', '25.', number),
  operand('number-in-hexadecimal', '0x19', number),
  operand('number-with-underscore', '2_500', 'document/not-json'),
  operand('number-of-two-signs', '--25', number),
  operand('number-with-two-points', '2.5.1', number),
  operand('number-with-unit', '25cm2', number),
  operand('number-as-bigint', '25n', number),
  operand('number-in-octal', '0o31', number),
  operand('number-with-two-zeros', '00', number),
  operand('number-minus-alone', '-', number),
  operand('number-as-minus-infinity', '-Infinity', number),
  operand('number-nan', 'NaN', 'document/unknown-word'),
  operand('number-infinity', 'Infinity', 'document/unknown-word'),
  operand('number-undefined', 'undefined', 'document/unknown-word'),
  operand('number-1e400', '1e400', 'document/exponent'),
  operand('number-with-exponent', '2.5e1', 'document/exponent'),
  operand('number-with-capital-exponent', '25E0', 'document/exponent'),
  operand('number-with-negative-exponent', '2500e-2', 'document/exponent'),
  operand('number-above-2-to-the-53', '9007199254740993', 'document/unsafe-number'),
  operand('number-of-400-digits', '9'.repeat(400), 'document/unsafe-number'),
  operand('number-of-17-decimals', '0.12345678901234567', 'document/unsafe-number'),
  operand('number-below-minus-2-to-the-53', '-9007199254740992', 'document/unsafe-number'),
  limit('limit-with-leading-zero', '010', number),
  limit('limit-with-exponent', '1e1', 'document/exponent'),
  limit('limit-with-fraction-bar', '10/3', 'document/not-json'),
  limit('limit-with-thousands-comma', '10,000', 'document/not-json')
].map(fixGroupedNumbers)

/** Where reading stops behind the number, the place is that of the next character. */
function fixGroupedNumbers(mistake) {
  const [issue] = mistake.issues
  const places = {
    'number-with-underscore': { pointer: '/conditions/broken/all/1', at: '"value": 2¦_500' },
    'limit-with-fraction-bar': { pointer: '/rows/4/timeLimit', at: '"value": 10¦/3' },
    'limit-with-thousands-comma': { pointer: '/rows/4/timeLimit', at: '"value": 10,¦000' }
  }
  return { ...mistake, issues: [{ ...issue, ...places[mistake.name] }] }
}

/** Mistakes in the text of a file. */
export const numberMistakes = [...numbers]
