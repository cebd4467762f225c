import SupportNetwork

extension Reading {
  /// The text of a single value, or a fault that it is a list, a mapping or nothing.
  func scalar(_ node: FileNode) -> String? {
    guard let text = node.text, !node.isNothing else {
      report(.expected(.value, found: node.found), at: node.position)
      return nil
    }
    return text
  }

  func integer(_ text: String, _ lowest: Int, _ highest: Int, at position: TextPosition) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text)
    else {
      report(.noWholeNumber(text), at: position)
      return nil
    }
    guard (lowest...highest).contains(number) else {
      report(.outside(lowest: Double(lowest), highest: Double(highest)), at: position)
      return nil
    }
    return number
  }

  func number(
    _ text: String, _ lowest: Double, _ highest: Double, at position: TextPosition
  ) -> Double? {
    let allowed = Set("0123456789.-".utf8)
    guard let first = text.utf8.first, (48...57).contains(first) || first == 45,
      text.utf8.allSatisfy(allowed.contains), let number = Double(text)
    else {
      report(.noNumber(text), at: position)
      return nil
    }
    guard (lowest...highest).contains(number) else {
      report(.outside(lowest: lowest, highest: highest), at: position)
      return nil
    }
    return number
  }

  func date(_ text: String, at position: TextPosition) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isLikeDate =
      parts.map(\.utf8.count) == [4, 2, 2]
      && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    report(isLikeDate ? .noSuchDay(text) : .noDate(text), at: position)
    return nil
  }

  func actorID(_ text: String, at position: TextPosition) -> ActorID? {
    if let id = ActorID(text) { return id }
    report(.malformedID(text), at: position)
    return nil
  }

  func lifeDomain(_ text: String, at position: TextPosition) -> LifeDomainID? {
    if let id = LifeDomainID(text) { return id }
    report(.malformedID(text), at: position)
    return nil
  }

  /// One of the codes of an enumeration, or a fault with the nearest of them.
  func code<Code: RawRepresentable<String> & CaseIterable>(
    _ text: String, at position: TextPosition
  ) -> Code? {
    if let code = Code(rawValue: text) { return code }
    let known = Code.allCases.map(\.rawValue)
    report(
      .unknownCode(text, nearest: nearest.nearest(to: text, among: known), known: known),
      at: position)
    return nil
  }

  /// Reports a comment that is glued to its `#`, after a value without quotes: in
  /// `name: Jan #12` the number most likely belongs to the name.
  func checkForComment(after node: FileNode) {
    guard case .scalar(let value, isPlain: true) = node.content else { return }
    var rest = text.rest(from: node.position)
    guard rest.starts(with: value.unicodeScalars) else { return }
    rest.removeFirst(value.unicodeScalars.count)
    let blanks = rest.prefix { $0 == " " || $0 == "\t" }
    let comment = rest.dropFirst(blanks.count)
    guard comment.first == "#", let next = comment.dropFirst().first,
      next != " ", next != "#", next != "\t"
    else { return }
    report(
      .commentInText(String(comment)),
      at: node.position.advanced(
        by: value.unicodeScalars.count + blanks.count))
  }
}

extension FileNode {
  /// What it is, for messages.
  var found: Fault.Found {
    switch content {
    case .scalar: isNothing ? .nothing : .value
    case .list: .list
    case .mapping: .mapping
    }
  }
}
