// JSON.stringify as the engine made it. pdf.js, once loaded, puts one of its own in its place that takes ten times as
// long; so it is taken here before.

export const toJson: (value: unknown) => string = JSON.stringify
