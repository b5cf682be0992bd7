import { splitOutside } from './split-outside.js'

/** Full-width signs as ASCII, and the other signs for at least and at most. */
function foldSigns(formula: string): string {
  return formula
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('≧', '≥')
    .replaceAll('≦', '≤')
}

/** The bands of a list (分档逐条): parted by semicolons or lines where there are any, else by commas or bars, or `A(>=90) B(75-89)`. */
export function splitBands(given: string): readonly string[] {
  const formula = foldSigns(given)
  return listNamed(formula) ?? splitAtSigns(formula)
}

/** Names with their ranges in brackets, and nothing else. */
function listNamed(formula: string): readonly string[] | undefined {
  if (formula.length > 600) return
  const named = [...formula.matchAll(/([^\s()[\],;、]+)\s*\(([^()]+)\)/g)]
  const rest = formula.replace(/([^\s()[\],;、]+)\s*\(([^()]+)\)/g, '').replace(/[\s,;、]+/g, '')
  return named.length > 1 && rest === '' ? named.map(([, name, range]) => `${range} -> ${name}`) : undefined
}

function splitAtSigns(formula: string): readonly string[] {
  const signs = [/[;\n]/, /[,、]/, /[|]/].find((one) => splitOutside(formula, one).length > 1) ?? /[;]/
  return splitOutside(formula, signs)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
