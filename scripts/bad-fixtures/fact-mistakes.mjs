// Mistakes in the shape of facts.json.
import { mistakesIn } from './shape-mistakes.mjs'

const file = mistakesIn('facts', 'facts', '')
  .without('facts')
  .unknown('units')
  .misspelt('facts', 'fact')
  .wrongType('facts', [], 'as-list')
  .wrongType('$schema', 1, 'schema-as-number')
  .wrongKey('facts/owner', 'Owner', 'name-with-capital')
  .wrongKey('facts/owner', 'owner-name', 'name-with-hyphen')
  .wrongKey('facts/owner', '产权单位', 'name-in-chinese')
  .wrongKey('facts/owner', '1owner', 'name-with-digit-first')
  .wrongKey('facts/owner', '', 'name-empty')
  .wrongKey('facts/owner', 'o'.repeat(61), 'name-too-long')
  .wrongKey('facts/owner', 'owner/name', 'name-with-slash')
  .wrongType('facts/owner', null, 'fact-null')
  .wrongType('facts/owner', 'text', 'fact-as-text').list

const boolean = mistakesIn('boolean-fact', 'facts', '/facts/safetyHazard')
  .without('type', 'label')
  .unknown('unit', 'm')
  .misspelt('label', 'lable')
  .notAllowed('type', 'bool', 'type-bool')
  .notAllowed('type', 'Boolean', 'type-with-capital')
  .notAllowed('type', true, 'type-as-boolean')
  .notAllowed('evidence', 'proven', 'evidence-proven')
  .wrongType('label', '有安全隐患', 'label-as-text').list

const integer = mistakesIn('integer-fact', 'facts', '/facts/lampCount')
  .without('label')
  .unknown('step', 1)
  .notAllowed('unit', 'lamps', 'unit-unknown')
  .wrongType('minimum', 0.5, 'minimum-fractional')
  .wrongType('maximum', '500', 'maximum-as-text').list

const quantity = mistakesIn('quantity-fact', 'facts', '/facts/damagedArea')
  .without('unit', 'label')
  .unknown('decimals', 2)
  .notAllowed('unit', '平方厘米', 'unit-in-chinese')
  .notAllowed('unit', 'cm²', 'unit-superscript')
  .notAllowed('unit', 'CM2', 'unit-in-capitals')
  .notAllowed('unit', '', 'unit-empty')
  .wrongType('minimum', null, 'minimum-null')
  .wrongType('maximum', { numerator: 1, denominator: 2 }, 'maximum-as-fraction').list

const ratio = mistakesIn('ratio-fact', 'facts', '/facts/damagedShare')
  .without('label')
  .unknown('unit', '%')
  .wrongType('minimum', 0, 'minimum-as-number')
  .wrongType('maximum/numerator', 0.5, 'numerator-fractional')
  .tooSmall('maximum/denominator', 0, 'denominator-zero')
  .tooSmall('maximum/denominator', -1, 'denominator-negative').list
const fraction = mistakesIn('fraction', 'facts', '/facts/damagedShare/maximum')
  .without('numerator', 'denominator')
  .unknown('percent', 100).list

const code = mistakesIn('code-fact', 'facts', '/facts/part')
  .without('values', 'label')
  .unknown('separator')
  .wrongType('values', ['cover', 'frame'], 'values-as-list')
  .tooFew('values', {}, 'values-empty')
  .wrongKey('values/frame', 'Frame', 'value-with-capital')
  .wrongKey('values/frame', 'iron frame', 'value-with-blank')
  .wrongKey('values/frame', 'frame_iron', 'value-with-underscore')
  .wrongKey('values/frame', '-frame', 'value-with-hyphen-first')
  .wrongKey('values/frame', '井框', 'value-in-chinese')
  .wrongKey('values/frame', 'f'.repeat(81), 'value-too-long')
  .wrongType('values/frame', '井框', 'value-as-text').list
const value = mistakesIn('code-value', 'facts', '/facts/part/values/cover')
  .without('label')
  .unknown('order', 1)
  .notAllowed('labelEvidence', 'guess', 'evidence-guess').list

const codes = mistakesIn('codes-fact', 'facts', '/facts/defects')
  .without('values')
  .unknown('maximum', 3)
  .wrongType('values', null, 'values-null').list

const instant = mistakesIn('instant-fact', 'facts', '/facts/seenAt')
  .unknown('zone', 'Asia/Shanghai')
  .without('label').list

const text = mistakesIn('text-fact', 'facts', '/facts/owner')
  .without('label')
  .unknown('pattern', '^(a|a)*$')
  .tooSmall('maxLength', 0, 'length-zero')
  .wrongType('maxLength', '40', 'length-as-text')
  .wrongType('note', '照录', 'note-as-text').list

/** Mistakes in the shape of facts.json. */
export const factMistakes = [
  ...file,
  ...boolean,
  ...integer,
  ...quantity,
  ...ratio,
  ...fraction,
  ...code,
  ...value,
  ...codes,
  ...instant,
  ...text
]
