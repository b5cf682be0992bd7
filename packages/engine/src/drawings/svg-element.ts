import { escapeXml } from './escape-xml.js'

/** Attributes of an element; undefined ones are left out, numbers are rounded to hundredths. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>

/** One SVG element as text, each child on a line of its own; `content` is SVG already, or text that is escaped already. */
export function svgElement(name: string, attributes: SvgAttributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? formatNumber(value) : escapeXml(value ?? '')}"`
    )
    .join('')
  const inner = content.filter((child) => child !== '')
  if (inner.length === 0) return `<${name}${written}/>`
  const isText = inner.length === 1 && !(inner[0] as string).startsWith('<')
  const separator = isText ? '' : '\n'
  return `<${name}${written}>${separator}${inner.join('\n')}${separator}</${name}>`
}

/** A group of elements that share attributes; nothing when it is empty. */
export function svgGroup(attributes: SvgAttributes, content: readonly string[]): string {
  return content.some((child) => child !== '') ? svgElement('g', attributes, content) : ''
}

function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}
