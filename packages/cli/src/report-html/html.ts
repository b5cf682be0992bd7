import { escapeHtml } from '../output/escape-html.js'

/** Finished markup (页面片段); whatever else goes into a page is text and is escaped. */
export interface Html {
  readonly markup: string
}

/** What a template takes: text is escaped, markup stays, null is nothing. */
type HtmlValue = string | number | null | Html | readonly Html[]

/** Markup with its values escaped (模板), in elements and in quoted attributes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.reduce(
    (text, part, i) => text + (i === 0 ? '' : show(values[i - 1] ?? null)) + part,
    ''
  )
  return { markup }
}

function show(value: HtmlValue): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n')
}
