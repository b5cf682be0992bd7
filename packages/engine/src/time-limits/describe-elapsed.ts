import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { countUnits } from '../kernel/index.js'
import type { CompiledUnit } from './compiled-unit.js'
import { deadlineWords } from './deadline-words.js'
import { describeDays } from './describe-days.js'
import type { ElapsedExplanation } from './explain-elapsed.js'

/** An elapsed time in words (已用时间表述): `2 work hours and 30 min`, `2 工作时零 30 分钟`; below one unit, what was counted. */
export function wordElapsed(
  { id, label, counts }: CompiledUnit,
  { whole, remainderMs }: { readonly whole: number; readonly remainderMs: number }
): Required<LocalizedText> {
  const [zh, en] = [deadlineWords('zh-CN'), deadlineWords('en')]
  const units = { value: whole, unit: id }
  const [unitsZh, unitsEn] = [countUnits(units, label, 'zh-CN'), countUnits(units, label, 'en')]
  if (remainderMs === 0) return { zh: unitsZh, en: unitsEn }
  const [restZh, restEn] = [zh.duration(remainderMs), en.duration(remainderMs)]
  if (whole > 0) return { zh: `${unitsZh}零 ${restZh}`, en: `${unitsEn} and ${restEn}` }
  const isWorked = counts === 'working-time'
  return { zh: isWorked ? `工作时间 ${restZh}` : restZh, en: isWorked ? `${restEn} of working time` : restEn }
}

/** An explained elapsed time as lines of prose (已用时间说明), in Chinese or English. */
export function describeElapsed(
  { elapsed, counts, fromIso, toIso, days }: ElapsedExplanation,
  language: MessageLanguage
): readonly string[] {
  const words = deadlineWords(language)
  const { say } = words
  const isEveryDay = counts !== 'working-time' && counts !== 'working-days'
  return [
    say(`From ${fromIso} to ${toIso}.`, `自 ${fromIso} 至 ${toIso}。`),
    ...(isEveryDay ? [say('Every day counts, day and night.', '每天都计，昼夜连续。')] : []),
    // Worked days are counted by their hours here, too: a span may begin and end within one.
    ...describeDays(days, 'working-time', words),
    say(
      `Elapsed (${words.label(elapsed.label)}): ${elapsed.text.en}.`,
      `已用（${words.label(elapsed.label)}）：${elapsed.text.zh}。`
    )
  ]
}
