import type { CompiledState } from './compiled-workflow.js'

/** A state as messages name it: its label in both languages. */
export function nameState({ source }: CompiledState): {
  readonly label: string
  readonly labelZh: string
} {
  if (source === null) return { label: 'before the report', labelZh: '上报之前' }
  const { zh, en = zh } = source.label
  return { label: en, labelZh: zh }
}
