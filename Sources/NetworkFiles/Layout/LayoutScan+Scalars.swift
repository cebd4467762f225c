import SupportNetwork

extension LayoutScan {
  /// Goes past a value without quotes, which may go on on lines that are indented further.
  mutating func scanPlain() {
    savePossibleKey(isCollection: false, isPlain: true)
    let isKeyAllowedHere = isKeyAllowed
    isKeyAllowed = false
    let start = offset
    startOfPlain = position
    isPlainInPlaceOfKey = !isInFlow && isKeyAllowedHere && column == indent
    endOfPlain = offset
    var hasNewLine = false
    while true {
      if column == 0, isAtDocumentMark || offset == bytes.count { break }
      if current == UInt8(ascii: "#") { break }
      while !isAtEndOfPlain {
        skip()
        endOfPlain = offset
        hasNewLine = false
      }
      guard isAtBlankOrLineEnd else { break }
      guard skipBlanksInPlain(&hasNewLine) else { break }
      if !isInFlow, column < indent + 1 { break }
    }
    endPossibleKey(startingAt: start, end: endOfPlain)
    if hasNewLine { isKeyAllowed = true }
    if offset == start { skip() }
  }

  private var isAtEndOfPlain: Bool {
    if Self.isBlankOrEnd(current) { return true }
    if current == UInt8(ascii: ":"), Self.isBlankOrEnd(next) { return true }
    return isInFlow && ",[]{}".utf8.contains(current)
  }

  private var isAtBlankOrLineEnd: Bool {
    Self.isBlank(current) || (current == 0x0A && offset < bytes.count)
  }

  /// Goes past blanks and line ends inside a value without quotes.
  ///
  /// - Returns: whether the value may go on: not when a tab stands in the place of indentation.
  private mutating func skipBlanksInPlain(_ hasNewLine: inout Bool) -> Bool {
    while isAtBlankOrLineEnd {
      if current == 0x0A {
        hasNewLine = true
      } else if hasNewLine, current == 0x09, column < indent + 1 {
        return false
      }
      skip()
    }
    return true
  }

  private var isAtDocumentMark: Bool {
    (current == UInt8(ascii: "-") || current == UInt8(ascii: ".")) && next == current
      && byte(at: offset + 2) == current && Self.isBlankOrEnd(byte(at: offset + 3))
  }

  /// Goes past a value in quotes.
  mutating func scanQuoted() -> Bool {
    savePossibleKey(isCollection: false, isPlain: false)
    isKeyAllowed = false
    let start = offset
    let opening = position
    let quote = current
    let isDouble = quote == UInt8(ascii: "\"")
    skip()
    while offset < bytes.count {
      if isDouble, current == UInt8(ascii: "\\") {
        skip()
        skip()
      } else if current == quote {
        if isDouble || next != quote { break }
        skip()
        skip()
      } else if column == 0, isAtDocumentMark {
        break
      } else {
        skip()
      }
    }
    guard current == quote, offset < bytes.count else {
      report(.syntax(.quoteNotClosed), at: opening)
      findings.isParsable = false
      return false
    }
    skip()
    endPossibleKey(startingAt: start, end: offset)
    return true
  }

  /// Goes past a text block after `|` or `>`.
  mutating func scanBlockScalar() {
    possibleKeys[possibleKeys.count - 1] = nil
    isKeyAllowed = true
    skip()
    var increment = 0
    for _ in 0..<2 {
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") {
        skip()
      } else if (0x31...0x39).contains(current), increment == 0 {
        increment = Int(current) - 0x30
        skip()
      }
    }
    skipBlanks()
    if current == UInt8(ascii: "#") { skipLine() }
    guard current == 0x0A, offset < bytes.count else { return }
    skip()
    var blockIndent = increment > 0 ? max(indent, 0) + increment : 0
    skipBlockIndentation(&blockIndent)
    while column == blockIndent, offset < bytes.count {
      skipLine()
      if offset < bytes.count { skip() }
      skipBlockIndentation(&blockIndent)
    }
  }

  /// Goes past indentation and empty lines of a text block, and finds its indentation when it is
  /// not known yet.
  private mutating func skipBlockIndentation(_ blockIndent: inout Int) {
    var deepest = 0
    while true {
      while blockIndent == 0 || column < blockIndent, current == 0x20 { skip() }
      deepest = max(deepest, column)
      if blockIndent == 0 || column < blockIndent, current == 0x09 {
        report(.syntax(.tabIndentation))
        findings.isParsable = false
        skipBlanks()
      }
      guard current == 0x0A, offset < bytes.count else { break }
      skip()
    }
    if blockIndent == 0 { blockIndent = max(deepest, indent + 1, 1) }
  }
}
