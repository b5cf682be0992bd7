/** An ASCII letter. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^[a-zA-Z]$/.test(character)
}

/** An ASCII digit. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9' && character.length === 1
}

/** True when an English word goes on over this place: letters on both sides. */
export function endsInsideWord(text: string, at: number): boolean {
  return isLetter(text[at - 1]) && isLetter(text[at])
}
