import { deadlineWords } from '@lijie/engine/time-limits'
import type { MessageLanguage } from '@lijie/schema'

/** An ISO instant as people write it, on its own clock: `2026-02-24 周二 17:00`. */
export function writeMoment(iso: string, language: MessageLanguage): string {
  const [clock = ''] = /^\d{2}:\d{2}(?::(?!00(?!\.))\d{2}(?:\.\d+)?)?/.exec(iso.slice(11)) ?? []
  return `${deadlineWords(language).day(iso.slice(0, 10))} ${clock}`
}
