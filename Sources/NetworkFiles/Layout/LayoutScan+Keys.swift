import SupportNetwork

extension LayoutScan {
  /// Remembers that a key may begin here.
  mutating func savePossibleKey(isCollection: Bool, isPlain: Bool) {
    guard isKeyAllowed else { return }
    possibleKeys[possibleKeys.count - 1] = PossibleKey(
      start: offset, end: offset, index: index, position: position, isCollection: isCollection,
      isPlain: isPlain)
  }

  /// Notes where the key that may have begun ends.
  mutating func endPossibleKey(startingAt start: Int, end: Int) {
    guard let key = possibleKeys[possibleKeys.count - 1], key.start == start else { return }
    possibleKeys[possibleKeys.count - 1]?.end = end
  }

  private mutating func takePossibleKey() -> PossibleKey? {
    let key = possibleKeys[possibleKeys.count - 1]
    possibleKeys[possibleKeys.count - 1] = nil
    guard let key, key.position.line == line, key.index + 1024 >= index else { return nil }
    return key
  }

  mutating func roll(to column: Int) {
    guard !isInFlow, indent < column else { return }
    outerIndents.append(indent)
    blockFields.append([:])
    indent = column
  }

  mutating func unroll(to column: Int) {
    guard !isInFlow else { return }
    while indent > column, let outer = outerIndents.popLast() {
      blockFields.removeLast()
      indent = outer
    }
  }

  mutating func openFlow() {
    savePossibleKey(isCollection: true, isPlain: false)
    flows.append(FlowLevel(isMapping: current == UInt8(ascii: "{"), position: position))
    possibleKeys.append(nil)
    isKeyAllowed = true
    skip()
  }

  mutating func closeFlow() {
    if flows.popLast() != nil { possibleKeys.removeLast() }
    isKeyAllowed = false
    skip()
  }

  mutating func scanComma() {
    possibleKeys[possibleKeys.count - 1] = nil
    if isInFlow { flows[flows.count - 1].hasColon = false }
    isKeyAllowed = true
    skip()
  }

  mutating func scanDash() {
    roll(to: column)
    possibleKeys[possibleKeys.count - 1] = nil
    isKeyAllowed = true
    skip()
  }

  mutating func scanColon() -> Bool {
    if let key = takePossibleKey() {
      if key.isCollection {
        return stop(.unusedFeature(.complexKey, text: "[ ]"), at: key.position)
      }
      roll(to: key.position.column - 1)
      record(key)
      isKeyAllowed = false
    } else if isInFlow {
      if flows[flows.count - 1].hasColon { reportColon() }
      isKeyAllowed = false
    } else if isKeyAllowed {
      roll(to: column)
      isKeyAllowed = true
    } else {
      reportColon()
    }
    if isInFlow { flows[flows.count - 1].hasColon = true }
    skip()
    return true
  }

  /// A colon and a blank inside a value without quotes.
  private mutating func reportColon() {
    if startOfPlain.line == line || isInFlow {
      report(.syntax(isInFlow ? .colonInBraces : .colonInValue))
      findings.replace(offset..<offset + 1)
    } else if isPlainInPlaceOfKey {
      report(.syntax(.missingColon), at: startOfPlain)
      findings.isParsable = false
    } else {
      let start = TextPosition(line: line, column: 1 + blanksAtLineStart)
      report(.syntax(.wrongIndentation), at: start)
      findings.blank(lineStart..<offset + 1)
      findings.spoiltLines.insert(startOfPlain.line)
    }
  }

  /// The offset at which the line begins.
  private var lineStart: Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private var blanksAtLineStart: Int {
    bytes[lineStart...].prefix { Self.isBlank($0) }.count
  }

  /// Looks whether the mapping at hand has a field of this name already.
  private mutating func record(_ key: PossibleKey) {
    var name = bytes[key.start..<key.end]
    if !key.isPlain, name.count > 1 { name = name.dropFirst().dropLast() }
    let text = String(decoding: name, as: UTF8.self)
    if key.isPlain, text == "<<" {
      report(.unusedFeature(.mergeKey, text: text), at: key.position)
      findings.rename(key.start..<key.end)
      return
    }
    let first: Int?
    if isInFlow {
      guard flows[flows.count - 1].isMapping else { return }
      first = flows[flows.count - 1].fields[text]
      if first == nil { flows[flows.count - 1].fields[text] = key.position.line }
    } else {
      first = blockFields[blockFields.count - 1][text]
      if first == nil { blockFields[blockFields.count - 1][text] = key.position.line }
    }
    guard let first else { return }
    report(.duplicateField(text, firstLine: first), at: key.position)
    findings.rename(key.start..<key.end)
  }
}
