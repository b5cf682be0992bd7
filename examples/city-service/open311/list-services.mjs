import { inputSchema, isRefusal } from '@lijie/engine'
import { parseServiceCode, writeServiceCode } from './service-code.mjs'
import { describeAttribute } from './describe-attribute.mjs'

/** The services of Open311: the sub-categories that can be filed, grouped by their category. */
export function listServices({ rulebook }, language) {
  const { taxonomy } = rulebook.parts
  const say = createSpeaker(language)
  const categories = new Map(
    (taxonomy?.categories ?? []).map(({ kind, code, name }) => [`${kind}/${code}`, name])
  )
  return (taxonomy?.entries ?? []).flatMap(({ kind, code, category, name }) => {
    if (code === null || isRefusal(inputSchema(rulebook, kind, code))) return []
    const group = categories.get(`${kind}/${category}`)
    return [
      {
        service_code: writeServiceCode(kind, code),
        service_name: say(name),
        description: say(name),
        metadata: true,
        type: 'realtime',
        keywords: kind,
        group: group === undefined ? kind : say(group)
      }
    ]
  })
}

/** The definition of one service: its attributes are the facts that the input schema asks; undefined when there is none. */
export function defineService({ rulebook }, serviceCode, language) {
  const { kind, code } = parseServiceCode(serviceCode)
  const schema = inputSchema(rulebook, kind, code, language)
  if (isRefusal(schema)) return undefined
  const attributes = Object.entries(schema.value.properties.facts.properties).map(
    ([fact, factSchema], index) => {
      const { definition } = rulebook.vocabulary.facts.get(fact)
      return describeAttribute(fact, { schema: factSchema, definition, order: index + 1, language })
    }
  )
  return { service_code: serviceCode, attributes }
}

/** A label in a language; English falls back to Chinese. */
export function createSpeaker(language) {
  return ({ zh, en = zh }) => (language === 'en' ? en : zh)
}
