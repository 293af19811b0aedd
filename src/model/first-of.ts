// The first answer among several places.

export function firstOf<Place, Answer>(places: Iterable<Place>, read: (place: Place) => Answer | null): Answer | null {
  for (const place of places) {
    const found = read(place)
    if (found !== null) return found
  }
  return null
}
