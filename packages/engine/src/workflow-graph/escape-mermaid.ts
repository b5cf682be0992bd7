/** What ends a text of a diagram, begins a comment or is taken for markup. */
const special = /["#:;<>%{}[\]\\]/g
/** What nobody sees; line ends and tabs are among them. */
const unshowable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** Text inside a Mermaid diagram (图中文字): signs that mean something there are written by their numbers, as `#58;`. */
export function escapeMermaid(text: string): string {
  return text.replace(unshowable, ' ').replace(special, (sign) => `#${sign.charCodeAt(0)};`)
}
