import type { MessageLanguage } from '@lijie/schema'

/** Names of the columns in front of rows that go back: row number, reason, cell (行号、原因、单元格). */
export function rejectWords(language: MessageLanguage): readonly [string, string, string] {
  return language === 'en' ? ['row number', 'reason', 'cell'] : ['行号', '退回原因', '单元格']
}
