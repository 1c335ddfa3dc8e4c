import { numberFormat } from '../locales/intl'

/** Bytes in the unit a reader would use: "812 bytes", "14 kB", "2.3 MB". Powers of 1000. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return numberFormat({ style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(bytes)
  if (bytes < 999_500) {
    return numberFormat({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(bytes / 1000)
  }
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return numberFormat({ style: 'unit', unit: 'megabyte', ...oneDigit }).format(bytes / 1_000_000)
}
