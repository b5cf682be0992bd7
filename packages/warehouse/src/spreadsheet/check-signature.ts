import { createTableFailure } from './table-failure.js'

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const zipStart = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Refuses bytes that are no XLSX file, and says what they look like (文件类型检查).
 *
 * @throws TableFailure tables/encrypted-workbook, tables/old-workbook, tables/not-a-workbook
 */
export function checkSignature(bytes: Buffer, file: string): void {
  if (bytes.subarray(0, 4).equals(zipStart)) return
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    if (bytes.includes(encryptedPackage)) throw createTableFailure('tables/encrypted-workbook', { file })
    throw createTableFailure('tables/old-workbook', { file })
  }
  throw createTableFailure('tables/not-a-workbook', { file, found: describeStart(bytes) })
}

function describeStart(bytes: Buffer): string {
  const start = bytes.subarray(0, 512).toString('utf8').replace('\ufeff', '').trimStart().toLowerCase()
  if (bytes.length === 0) return 'empty'
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.startsWith('<table'))
    return 'HTML'
  if (start.startsWith('<?xml')) return 'XML'
  if (start.startsWith('%pdf')) return 'PDF'
  if (start.startsWith('par1')) return 'Parquet'
  return bytes.subarray(0, 512).includes(0) ? 'binary' : 'text, CSV'
}
