import { differenceBuckets } from '../../compare/classify-difference.mjs'
import { bothSvg, drawSvg } from '../both-languages.mjs'
import { bucketWords } from '../class-words.mjs'
import { formatCount } from '../format-figures.mjs'
import { words } from '../words.mjs'

const width = 1040
const floor = 230
const ceiling = 36
const step = width / differenceBuckets.length

/**
 * How far our deadlines lie from the city's targets: one column per size of difference, ours earlier on the left.
 *
 * The cases that agree are far too many to share a scale with the others; their place stays empty and is labelled.
 */
export function drawDifferenceChart(buckets) {
  const largest = Math.max(
    1,
    ...differenceBuckets.map((name) => (name === 'reproduced' ? 0 : (buckets.get(name) ?? 0)))
  )
  return drawSvg({ width, height: floor + 62, title: words.differenceChart, id: 'chart-difference' }, [
    `<line class="grid" x1="0" x2="${width}" y1="${floor}" y2="${floor}"/>`,
    ...differenceBuckets.map((name, index) =>
      drawBucket(name, buckets.get(name) ?? 0, largest, index * step)
    ),
    bothSvg({ x: 0, y: floor + 54, name: 'head' }, words.oursEarlier),
    bothSvg({ x: width, y: floor + 54, anchor: 'end', name: 'head' }, words.oursLater)
  ])
}

function drawBucket(name, count, largest, x) {
  const middle = round(x + step / 2)
  if (name === 'reproduced') {
    return `<rect class="agreed faded" x="${round(x + 4)}" y="${ceiling}" width="${round(step - 8)}" height="${floor - ceiling}"/>${bothSvg({ x: middle, y: floor + 20, anchor: 'middle', name: 'axis strong' }, words.within)}<text class="figure strong" x="${middle}" y="${ceiling - 10}" text-anchor="middle">${formatCount(count)}</text>`
  }
  const [side, size] = name.split('-')
  const height = round(((floor - ceiling) * count) / largest)
  const label = bothSvg(
    { x: middle, y: floor + 20, anchor: 'middle', name: 'axis' },
    bucketWords[Number(size)]
  )
  return `<rect class="${side}" x="${round(x + 4)}" y="${round(floor - height)}" width="${round(step - 8)}" height="${height}"/><text class="figure" x="${middle}" y="${round(floor - height - 7)}" text-anchor="middle">${formatCount(count)}</text>${label}`
}

function round(length) {
  return Math.round(length * 10) / 10
}
