import { cutText } from '../../../terminal/display-width.mjs'
import { bothSvg, drawSvg } from '../both-languages.mjs'
import { escapeHtml } from '../escape-html.mjs'
import { formatCount, formatPercent } from '../format-figures.mjs'
import { fillWords, words } from '../words.mjs'

const width = 1040
const row = 25
const top = 30
const limitAt = 300
const bar = { x: 450, width: 350 }

/**
 * How often the deadline is reproduced, as one horizontal bar per service type.
 *
 * `types`: `{type, label: {zh, en}, limitText: {zh, en} | null, limit, agreed, compared}` in the order of drawing.
 */
export function drawTypeChart(types) {
  const height = top + types.length * row + 6
  return drawSvg({ width, height, title: words.typesChart, id: 'chart-types' }, [
    bothSvg({ x: 0, y: 14, name: 'head' }, words.typeName),
    bothSvg({ x: limitAt, y: 14, name: 'head' }, words.typeLimit),
    bothSvg({ x: width, y: 14, anchor: 'end', name: 'head' }, words.typeAgreed),
    ...drawAxis(height),
    ...types.map((entry, index) => drawType(entry, top + index * row))
  ])
}

function drawAxis(height) {
  return [0, 25, 50, 75, 100].map((percent) => {
    const x = bar.x + (bar.width * percent) / 100
    return `<line class="grid" x1="${x}" x2="${x}" y1="${top - 6}" y2="${height - 6}"/><text class="axis" x="${x}" y="14" text-anchor="middle">${percent}${percent === 100 ? ' %' : ''}</text>`
  })
}

function drawType({ type, label, limitText, limit, agreed, compared }, y) {
  const name = { zh: cutText(label.zh, 40), en: cutText(label.en, 40) }
  const middle = y + row / 2 + 4
  const start = `<g><title>${escapeHtml(type)}</title>${bothSvg({ x: 0, y: middle, name: 'name' }, name)}`
  if (limit !== 'known' || compared === 0) {
    const why =
      limit === 'known' ? words.noTargets : limit === 'unknown' ? words.noLimitKnown : words.unknownType
    return `${start}${bothSvg({ x: bar.x + 6, y: middle, name: 'faint' }, why)}${drawLimit(limitText, middle)}</g>`
  }
  const length = Math.round((bar.width * agreed * 10) / compared) / 10
  const counts = `${formatCount(agreed)} / ${formatCount(compared)}`
  return `${start}${drawLimit(limitText, middle)}<rect class="track" x="${bar.x}" y="${y + 4}" width="${bar.width}" height="${row - 9}"/><rect class="agreed" x="${bar.x}" y="${y + 4}" width="${length}" height="${row - 9}"/><text class="figure" x="${bar.x + bar.width + 78}" y="${middle}" text-anchor="end">${formatPercent(agreed, compared)} %</text><text class="figure" x="${width}" y="${middle}" text-anchor="end">${counts}</text></g>`
}

function drawLimit(limitText, y) {
  return limitText === null ? '' : bothSvg({ x: limitAt, y, name: 'faint' }, limitText)
}

/** A limit in words: 10 working days. */
export function describeLimit({ value, unit }, units) {
  const label = units[unit]?.label ?? { zh: unit }
  const english = label.en ?? unit
  return {
    zh: fillWords(words.limit, { value, unit: label.zh }).zh,
    en: fillWords(words.limit, { value, unit: value === 1 ? english : `${english}s` }).en
  }
}
