// The engine's own JSON.stringify. pdf.js replaces the global one by a version that is ten times slower, so this module
// keeps a reference from before pdf.js is loaded.

export const toJson: (value: unknown) => string = JSON.stringify
