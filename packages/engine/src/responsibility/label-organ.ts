import type { MessageLanguage } from '@lijie/schema'
import { isReason } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { anyName, parseOrgan } from './organ-name.js'
import { responsibilityWords } from './responsibility-words.js'

/**
 * An organ as people call it (机构名称): the label of its class, with its member and the label of its area, e.g.
 * `区监督中心（城北区）`. What the standard does not know stays as it is written.
 */
export function labelOrgan(
  { part: { organs, areas = {} } }: CompiledResponsibility,
  text: string,
  language: MessageLanguage
): string {
  const { say, join } = responsibilityWords(language)
  const name = parseOrgan(text.replaceAll(anyName, 'any'))
  const organ = isReason(name) || !Object.hasOwn(organs, name.organ) ? undefined : organs[name.organ]
  if (isReason(name) || organ === undefined) return text
  const [wildMember, wildArea] = [text.includes(`:${anyName}`), text.includes(`@${anyName}`)]
  const area = name.area !== null && Object.hasOwn(areas, name.area) ? areas[name.area] : undefined
  const details = [
    ...(name.member === null ? [] : [wildMember ? say({ zh: '任一单位', en: 'any of them' }) : name.member]),
    ...(name.area === null
      ? []
      : [
          wildArea
            ? say({ zh: '任一区域', en: 'of any area' })
            : area === undefined
              ? name.area
              : say(area.label)
        ])
  ]
  if (details.length === 0) return say(organ.label)
  return language === 'en'
    ? `${say(organ.label)} (${join(details)})`
    : `${say(organ.label)}（${join(details)}）`
}
