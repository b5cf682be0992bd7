import type { InstantColumn } from '@lijie/schema'

/**
 * A wall clock `2026-03-02T09:00:00` in the form of a column (按列格式书写时间). Seconds that the form has no place for are
 * kept, so that the reader refuses them instead of losing them.
 */
export function writeWallText(wall: string, format: InstantColumn['format']): string {
  const [day = '', time = ''] = wall.split('T')
  switch (format) {
    case 'yyyy-MM-dd HH:mm:ss':
      return `${day} ${time}`
    case 'yyyy-MM-dd HH:mm':
      return `${day} ${withoutSeconds(time)}`
    case 'yyyy/M/d H:mm:ss':
      return `${loosen(day)} ${time.replace(/^0(?=\d)/, '')}`
    case 'yyyy/M/d H:mm':
      return `${loosen(day)} ${withoutSeconds(time).replace(/^0(?=\d)/, '')}`
    default:
      return wall
  }
}

function withoutSeconds(time: string): string {
  return time.endsWith(':00') ? time.slice(0, -3) : time
}

function loosen(day: string): string {
  return day
    .split('-')
    .map((part) => part.replace(/^0(?=\d)/, ''))
    .join('/')
}
