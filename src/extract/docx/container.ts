// The first bytes of a file in; throws where it cannot be a Word file of today, and says what it is instead.

import { ExtractionFailure } from '../failure.js'

/** Word keeps a protected document, encrypted, in a container of the older kind. */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new ExtractionFailure('empty', 'The file is empty.', 'Get it again from where it came from.')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.subarray(0, 4).equals(OLE)) {
    if (head.includes(ENCRYPTED)) {
      throw new ExtractionFailure(
        'encrypted',
        'The Word file is protected by a password.',
        'Save a copy without the password.',
      )
    }
    throw new ExtractionFailure(
      'damaged',
      'The file is an older Word file (.doc) under the wrong reader.',
      'Save it as .docx.',
    )
  }
  if (head.subarray(0, 4096).indexOf('PK') < 0) {
    throw new ExtractionFailure(
      'damaged',
      'The file is no Word file: it does not begin as one.',
      'Get it again from where it came from.',
    )
  }
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
