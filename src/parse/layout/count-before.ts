// Binary search among things that stand in order: how many come before the first that has passed.

export function countBefore(length: number, hasPassed: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (hasPassed(middle)) high = middle
    else low = middle + 1
  }
  return low
}
