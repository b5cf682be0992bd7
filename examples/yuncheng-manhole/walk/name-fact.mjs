import { join, labelOf, say } from './words.mjs'

const unitSigns = { mm2: 'mm²', cm2: 'cm²', m2: 'm²', km2: 'km²', m3: 'm³' }

/** A fact with the value it was given: 所见问题（缺失）, damaged area (30 cm²). */
export function nameFact({ definition }, value, language) {
  const label = labelOf(definition.label, language)
  return say(language, 'factValue', { label, value: nameValue(definition, value, language) })
}

function nameValue(definition, value, language) {
  if (value === true || value === false) return say(language, value ? 'yes' : 'no')
  if ('unit' in definition) return `${value} ${unitSigns[definition.unit] ?? definition.unit}`
  const label = (code) => labelOf(definition.values?.[code]?.label ?? { zh: String(code) }, language)
  return join([value].flat().map(label), language)
}
