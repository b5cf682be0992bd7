import type { MessageLanguage } from '@lijie/schema'
import { endSentence, formatIssue } from '@lijie/schema/issues'
import { FALSE, isRefusal, TRUE } from '../kernel/index.js'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { labelOrgan } from './label-organ.js'
import type {
  AssignmentTrace,
  ResponsibleUnit,
  ResponsibleUnitExplanation
} from './resolve-responsible-unit.js'
import { responsibilityWords } from './responsibility-words.js'

/** Who is responsible, in words (责任认定说明), one line each: the answer, then every rule looked at and why it applies or not. */
export function describeResponsibleUnit(
  responsibility: CompiledResponsibility,
  { decision, traces }: ResponsibleUnitExplanation,
  language: MessageLanguage
): readonly string[] {
  if (isRefusal(decision)) return decision.refused.map((reason) => formatIssue(reason, language))
  return [
    ...describeAnswer(responsibility, decision.value, language).map((text) => endSentence(text, language)),
    ...traces.map((trace) => `  ${describeTrace(trace, language)}`)
  ]
}

function describeAnswer(
  responsibility: CompiledResponsibility,
  value: ResponsibleUnit,
  language: MessageLanguage
): readonly string[] {
  const { say, join, part } = responsibilityWords(language)
  const en = language === 'en'
  const nameAll = (organs: readonly string[]): string =>
    join(organs.map((organ) => labelOrgan(responsibility, organ, language)))
  if (value.outcome === 'needs')
    return [(en ? 'Not decided yet, still needed: ' : '尚不能认定，还需：') + join(value.facts.map(part))]
  if (value.outcome === 'assigned')
    return [
      (en ? 'Disposed of by ' : '处置单位：') + nameAll(value.disposing),
      ...(value.supervising.length === 0
        ? []
        : [(en ? 'Supervised by ' : '主管部门：') + nameAll(value.supervising)])
    ]
  if (value.ladder === null)
    return [
      en
        ? 'No rule says who is responsible, and this standard does not say what to do then'
        : '没有适用的责任认定规则，本标准也未规定此时如何处理'
    ]
  const label = responsibility.part.ladders?.[value.ladder]?.label ?? { zh: value.ladder }
  return [
    (en ? 'No rule says who is responsible; it goes on with: ' : '没有适用的责任认定规则，按下列程序办理：') +
      say(label)
  ]
}

function describeTrace({ assignment, truth, parts }: AssignmentTrace, language: MessageLanguage): string {
  const { join, part } = responsibilityWords(language)
  const en = language === 'en'
  const head = `${assignment}${en ? ': ' : '：'}`
  if (truth === TRUE) return head + (en ? 'applies.' : '适用。')
  const failed = parts.filter((one) => one.truth === FALSE)
  const named = join(
    (failed.length > 0 ? failed : parts.filter((one) => one.truth !== TRUE)).map((one) => part(one.part))
  )
  if (failed.length > 0) return head + (en ? `does not apply (${named}).` : `不适用（${named}不符）。`)
  return head + (en ? `cannot be judged, not known: ${named}.` : `无法判断，缺少：${named}。`)
}
