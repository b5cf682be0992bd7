const plain = '零一二三四五六七八九'
const places = ['', '十', '百', '千'] as const
/** Other characters for the same numerals: everyday ones and those that cannot be tampered with. */
const variants: ReadonlyMap<string, string> = new Map<string, string>([
  ['〇', '零'],
  ['两', '二'],
  ...zip('壹贰叁肆伍陆柒捌玖拾佰仟', [...'一二三四五六七八九十百千'])
])
const placeValue: ReadonlyMap<string, number> = new Map(zip('十百千万', [10, 100, 1000, 10_000]))

/** True for a character that Chinese numerals are written with. */
export function isNumeral(character: string): boolean {
  const usual = variants.get(character) ?? character
  return usual !== '' && (plain.includes(usual) || placeValue.has(usual))
}

/**
 * The number that Chinese numerals write (中文数字), below a hundred million: 十五, 一百零五, 两千, 三〇; else undefined.
 *
 * Read leniently, then held against the way the number is written: so 一百五 and 三五, which people say and mean in more
 * than one way, are no numbers.
 */
export function readNumerals(text: string): number | undefined {
  const usual = [...text].map((character) => variants.get(character) ?? character).join('')
  if (usual.length > 1 && usual.includes('零') && [...usual].every((one) => plain.includes(one))) {
    return usual.startsWith('零')
      ? undefined
      : [...usual].reduce((sum, one) => sum * 10 + plain.indexOf(one), 0)
  }
  const value = sumUp(usual.startsWith('十') ? `一${usual}` : usual)
  return value < 100_000_000 && writeNumerals(value) === usual.replace(/^一十/, '十') ? value : undefined
}

/** A whole number below a hundred million in Chinese numerals. */
export function writeNumerals(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  if (high === 0) return low === 0 ? '零' : writeSection(low).replace(/^一十/, '十')
  const rest = low === 0 ? '' : `${low < 1000 ? '零' : ''}${writeSection(low)}`
  return `${writeSection(high).replace(/^一十/, '十')}万${rest}`
}

function writeSection(value: number): string {
  let written = ''
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit !== 0) written += `${plain[digit]}${places[place]}`
    else if (written !== '' && !written.endsWith('零')) written += '零'
  }
  return written.replace(/零$/, '')
}

function sumUp(usual: string): number {
  let [sum, section, digit] = [0, 0, 0]
  for (const character of usual) {
    const place = placeValue.get(character)
    if (place === undefined) {
      digit = plain.indexOf(character)
    } else if (place === 10_000) {
      sum += (section + digit) * place
      section = digit = 0
    } else {
      section += digit * place
      digit = 0
    }
  }
  return sum + section + digit
}

function zip<T>(characters: string, values: readonly T[]): [string, T][] {
  return [...characters].map((character, at) => [character, values[at] as T])
}
