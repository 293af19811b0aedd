// The part of a chart in, its words out: titles and labels as lines; categories, series and values as rows of a table.

import { elementsOf, textOf, type XmlElement } from '../../xml/element.js'

export function readChart(root: XmlElement) {
  const lines = [...paragraphsOf(root), ...all(root, 'c:title').map(title => pointsOf(first(title, 'c:tx')).join(' '))]
  const columns: (readonly string[])[] = []
  // Newer kinds of charts (waterfalls, funnels) keep all their data in one place.
  lines.push(...all(root, 'cx:v').map(name => textOf(name, 'cx:v')))
  for (const data of [...all(root, 'cx:strDim'), ...all(root, 'cx:numDim')])
    columns.push(all(data, 'cx:pt').map(point => tidyNumber(textOf(point, 'cx:pt'))))
  let shown = ''
  for (const series of all(root, 'c:ser')) {
    const categories = pointsOf(first(series, 'c:cat', 'c:xVal'))
    // All series share their categories, except in scatter charts.
    if (categories.join('\n') !== shown) columns.push(['', ...categories])
    shown = categories.join('\n')
    columns.push([pointsOf(first(series, 'c:tx')).join(' '), ...pointsOf(first(series, 'c:val', 'c:yVal'))])
  }
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0)
  const rows = Array.from({ length: height }, (_, row) => columns.map(column => column[row] ?? ''))
  return { lines: lines.filter(line => line.trim() !== ''), rows }
}

/** The text of each paragraph of a drawing. */
export function paragraphsOf(element: XmlElement): string[] {
  return all(element, 'a:p').map(paragraph => textOf(paragraph, 'a:t'))
}

/** The texts of points by their index. Of categories on several levels, an outer one holds until the next. */
function pointsOf(element: XmlElement | undefined): string[] {
  if (!element) return []
  const levels = all(element, 'c:lvl')
  const lists = (levels.length > 0 ? levels.reverse() : [element]).map(level => {
    const points: string[] = []
    for (const point of all(level, 'c:pt')) {
      const at = Number(point.attributes.idx ?? points.length)
      if (at < MOST_POINTS) points[at] = tidyNumber(textOf(point, 'c:v'))
    }
    return points
  })
  const length = lists.reduce((most, list) => Math.max(most, list.length), 0)
  const held = lists.map(() => '')
  return Array.from({ length }, (_, at) => {
    lists.forEach((list, level) => {
      held[level] = list[at] ?? (level < lists.length - 1 ? held[level]! : '')
    })
    return held.filter(text => text !== '').join(' ')
  })
}

/** The number of rows of a sheet. */
const MOST_POINTS = 1_048_576

/** Spreadsheets store 0.1 + 0.2 as 0.30000000000000004. */
const tidyNumber = (text: string): string =>
  /^-?\d+\.\d{12,}$/.test(text) ? String(Number(Number(text).toPrecision(12))) : text

const first = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.map(name => element.first(name)).find(found => found !== undefined)

/** All elements of a name, however deep, but none inside another one. */
function all(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap(child => (child.name === name ? [child] : all(child, name)))
}
