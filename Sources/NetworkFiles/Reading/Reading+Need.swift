import SupportNetwork

extension Reading {
  /// Reads a need in either form.
  func need(_ node: FileNode) -> Need? {
    switch node.content {
    case .scalar:
      return need(node, words: nil)
    case .mapping(let entries):
      if entries.count == 1, let key = entries[0].key.text,
        !NeedFields.table.fieldNames.contains(key)
      {
        return need(entries[0].key, words: entries[0].value)
      }
      return longNeed(node)
    case .list:
      report(.malformed(.need), at: node.position)
      return nil
    }
  }

  private func longNeed(_ node: FileNode) -> Need? {
    guard let record = record(node, NeedFields.table) else { return nil }
    let holder = record[NeedFields.who]
    let domain = record[NeedFields.domain]
    let need = (
      words: record[NeedFields.words], priority: record[NeedFields.priority],
      openness: record[NeedFields.openness], status: record[NeedFields.status],
      since: record[NeedFields.since], note: record[SharedFields.note]
    )
    guard let holder, let domain else { return nil }
    return Need(
      holder: holder, domain: domain, words: need.words, priority: need.priority,
      openness: need.openness ?? .open, status: need.status ?? .active, since: need.since,
      note: need.note)
  }

  /// Reads `gezin, finances, avoided, priority 1: words`.
  private func need(_ key: FileNode, words: FileNode?) -> Need? {
    guard let whole = Piece(key, in: text) else {
      report(.malformed(.need), at: key.position)
      return nil
    }
    let pieces = whole.split(on: ",")
    guard pieces.count > 1 else {
      report(.malformed(.need), at: key.position)
      return nil
    }
    note(.who, at: pieces[0].position)
    note(.domain, at: pieces[1].position)
    let holder = actorID(pieces[0].text, at: pieces[0].position)
    let domain = lifeDomain(pieces[1].text, at: pieces[1].position)
    var items = GivenItems(in: self)
    var openness = Need.Openness.open
    var status = Need.Status.active
    var priority: Int?
    for piece in pieces.dropFirst(2) {
      if let code = Need.Openness(rawValue: piece.text) {
        if items.isNew("openness", piece) { openness = code }
      } else if let code = Need.Status(rawValue: piece.text) {
        if items.isNew("status", piece) { status = code }
      } else if let number = piece.after("priority") {
        note(.priority, at: number.position)
        let place = integer(number.text, 1, NumberRule.lastPriority, at: number.position)
        if items.isNew("priority", piece) { priority = place }
      } else {
        unknownItem(piece, in: .need, among: Self.needItems)
      }
    }
    let said = words.flatMap { node in
      note(.words, at: node.position)
      return node.isNothing ? nil : Shape<String>.words.read(node, self)
    }
    guard let holder, let domain else { return nil }
    return Need(
      holder: holder, domain: domain, words: said, priority: priority, openness: openness,
      status: status)
  }

  private static let needItems =
    Need.Openness.allCases.map(\.rawValue) + Need.Status.allCases.map(\.rawValue) + ["priority"]
}
