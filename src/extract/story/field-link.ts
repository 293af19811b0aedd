// The instruction of a field in, the address that its result links to out.

/** `HYPERLINK "https://kommune.dk" \o "Kommunen"`; not `HYPERLINK \l "Bogmærke"`. */
export function hrefOf(instruction: string): string | null {
  const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1]
  return address !== undefined && /^[a-z][a-z\d+.-]*:/i.test(address) ? address : null
}
