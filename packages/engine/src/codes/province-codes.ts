const inUse =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'

/**
 * The first two digits of a division code (省级代码) that are in use: GB/T 2260, general knowledge. The first digit is the
 * region: 1 north, 2 north-east, 3 east, 4 south and centre, 5 south-west, 6 north-west, 7 Taiwan, 8 Hong Kong and Macao.
 */
export const provinceCodes: ReadonlySet<string> = new Set(inUse.split(' '))
