// Styles are based on others, from which they have all that they do not say themselves.

/** No real file goes further; a hostile one may. */
const DEEPEST = 20

/** The style and those it is based on, nearest first. Stops where styles are based on each other in a circle. */
export function ancestry<Style>(first: Style | undefined, basedOn: (style: Style) => Style | undefined): Style[] {
  const chain: Style[] = []
  for (let style = first; style && chain.length < DEEPEST && !chain.includes(style); style = basedOn(style))
    chain.push(style)
  return chain
}
