import type { LocalizedText } from '../generated/types.js'

/** The labels of entries in the words of both languages; one without a label goes by its id. */
export function listLabels(
  ids: readonly string[],
  entries: Readonly<Record<string, { readonly label?: LocalizedText }>>
): { readonly en: string; readonly zh: string } {
  const labels = ids.map((id) => (Object.hasOwn(entries, id) ? entries[id]?.label : undefined) ?? { zh: id })
  return {
    en: labels.map(({ zh, en = zh }) => en).join(', ') || '-',
    zh: labels.map(({ zh }) => zh).join('、') || '-'
  }
}
