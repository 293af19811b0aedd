// Binary search in a sorted list: how many entries come before the first that meets a condition.

export function countBefore(length: number, hasPassed: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (hasPassed(middle)) high = middle
    else low = middle + 1
  }
  return low
}
