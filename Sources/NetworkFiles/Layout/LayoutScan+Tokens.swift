import SupportNetwork

extension LayoutScan {
  /// Goes past one token.
  ///
  /// - Returns: whether there may be more.
  mutating func scanToken() -> Bool {
    skipToToken()
    unroll(to: column)
    guard offset < bytes.count else { return endScan() }
    if column == 0, current == UInt8(ascii: "%") {
      return scanDirective()
    }
    if isDocumentMark(UInt8(ascii: "-")) || isDocumentMark(UInt8(ascii: ".")) {
      return scanDocumentMark()
    }
    if hasEnded { return stop(.severalDocuments) }
    hasContent = true
    parts += 1
    if parts > Self.mostParts { return stop(.tooManyParts(most: Self.mostParts)) }
    guard scanIndicator() else { return false }
    if outerIndents.count + flows.count > deepest {
      return stop(.tooDeep(most: deepest))
    }
    return true
  }

  private mutating func scanIndicator() -> Bool {
    switch current {
    case UInt8(ascii: "["), UInt8(ascii: "{"): openFlow()
    case UInt8(ascii: "]"), UInt8(ascii: "}"): closeFlow()
    case UInt8(ascii: ","): scanComma()
    case UInt8(ascii: "-") where Self.isBlankOrEnd(next): scanDash()
    case UInt8(ascii: "?") where isInFlow || Self.isBlankOrEnd(next):
      return stop(.unusedFeature(.complexKey, text: "?"))
    case UInt8(ascii: ":") where isInFlow || Self.isBlankOrEnd(next): return scanColon()
    case UInt8(ascii: "*"): scanAlias()
    case UInt8(ascii: "&"): scanMark(.anchor)
    case UInt8(ascii: "!"): scanMark(.tag)
    case UInt8(ascii: "|") where !isInFlow, UInt8(ascii: ">") where !isInFlow: scanBlockScalar()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return scanQuoted()
    case UInt8(ascii: "\t"): scanTab()
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"): scanReserved()
    case UInt8(ascii: "|"), UInt8(ascii: ">"): scanReserved()
    default: scanPlain()
    }
    return true
  }

  /// Goes past blanks, comments and line ends.
  private mutating func skipToToken() {
    while true {
      while current == 0x20 || (current == 0x09 && (isInFlow || !isKeyAllowed)) { skip() }
      if current == UInt8(ascii: "#") {
        if isCuttingText { return reportCutText() }
        skipLine()
      }
      guard offset < bytes.count, current == 0x0A else { return }
      skip()
      if !isInFlow { isKeyAllowed = true }
    }
  }

  /// Whether a `#` in brackets cuts off a text and, with it, the closing bracket:
  /// `{name: Jan #12, role: friend}`.
  private var isCuttingText: Bool {
    isInFlow && startOfPlain.line == line && !Self.isBlankOrEnd(next)
      && bytes[endOfPlain..<offset].allSatisfy(Self.isBlank)
  }

  private mutating func reportCutText() {
    let rest = bytes[offset...].prefix { !Self.isBlankOrEnd($0) && !",[]{}".utf8.contains($0) }
    report(.commentInText(String(decoding: rest, as: UTF8.self)))
    findings.replace(offset..<offset + 1)
  }

  /// Looks at the end of the text whether all brackets are closed. After one that is not,
  /// nothing means what it seems.
  private mutating func endScan() -> Bool {
    if let open = flows.last {
      findings.facts.removeAll { $0.position > open.position }
      let bracket = open.isMapping ? "{" : "["
      report(.syntax(.bracketNotClosed(bracket)), at: open.position)
      findings.isParsable = false
    }
    return false
  }

  private func isDocumentMark(_ mark: UInt8) -> Bool {
    column == 0 && current == mark && next == mark && byte(at: offset + 2) == mark
      && Self.isBlankOrEnd(byte(at: offset + 3))
  }

  private mutating func scanDocumentMark() -> Bool {
    if current == UInt8(ascii: "."), hasContent {
      hasEnded = true
    } else if hasContent {
      return stop(.severalDocuments)
    }
    for _ in 0..<3 { skip() }
    unroll(to: -1)
    isKeyAllowed = false
    return true
  }

  private mutating func scanDirective() -> Bool {
    let start = offset
    let position = position
    skipLine()
    report(
      .unusedFeature(.directive, text: String(decoding: bytes[start..<offset], as: UTF8.self)),
      at: position)
    findings.blank(start..<offset)
    return true
  }

  /// A tab where only spaces may be.
  private mutating func scanTab() {
    report(.syntax(.tabIndentation))
    findings.isParsable = false
    skipBlanks()
  }

  /// A character with which no value may begin.
  private mutating func scanReserved() {
    report(.syntax(.startsWith(String(Unicode.Scalar(current)))))
    findings.replace(offset..<offset + 1)
    scanPlain()
  }

  /// `*name`, which repeats a part elsewhere in YAML.
  private mutating func scanAlias() {
    let start = offset
    let position = position
    scanPlain()
    report(
      .unusedFeature(.alias, text: String(decoding: bytes[start..<endOfPlain], as: UTF8.self)),
      at: position)
    findings.replace(start..<start + 1)
  }

  /// `&name` or `!name`, which mark the value that follows.
  private mutating func scanMark(_ feature: Fault.YAMLFeature) {
    savePossibleKey(isCollection: false, isPlain: false)
    let start = offset
    let position = position
    while !Self.isBlankOrEnd(current), !(isInFlow && ",[]{}".utf8.contains(current)) { skip() }
    report(
      .unusedFeature(feature, text: String(decoding: bytes[start..<offset], as: UTF8.self)),
      at: position)
    findings.blank(start..<offset)
    isKeyAllowed = false
  }
}
