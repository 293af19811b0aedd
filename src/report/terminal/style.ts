// Bold, dim and colour where the output may have them; plain text elsewhere.

export interface Style {
  bold(text: string): string
  dim(text: string): string
  colour(text: string): string
}

export function styleOf({ colour }: { readonly colour: boolean }): Style {
  const between = (on: number, off: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { bold: between(1, 22), dim: between(2, 22), colour: between(36, 39) }
}
