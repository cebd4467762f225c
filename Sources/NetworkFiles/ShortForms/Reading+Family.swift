import SupportNetwork

extension Shape where Value == [Tie] {
  /// The family section of a household.
  static let family = Shape<[Tie]>(schema: .list(FamilySchema.line)) { node, reading in
    guard case .list(let lines) = node.content else {
      reading.report(.expected(.list, found: node.found), at: node.position)
      return nil
    }
    var ties: [Tie] = []
    for (index, line) in lines.enumerated() {
      reading.inside(.item(index)) {
        for (tie, ends) in reading.familyLine(line) {
          reading.reading(.tie(reading.ties.count + ties.count), at: line.position) {
            reading.note(.from, at: ends.from)
            reading.note(.to, at: ends.to)
            if let since = ends.since { reading.note(.since, at: since) }
            if let until = ends.until { reading.note(.until, at: until) }
          }
          ties.append(tie)
        }
      }
    }
    return ties
  }
}

extension Reading {
  /// Where the parts of a family tie stand.
  struct FamilySpots {
    var from: TextPosition
    var to: TextPosition
    var since: TextPosition?
    var until: TextPosition?
  }

  /// Reads one line of a family section, which may stand for several ties.
  func familyLine(_ node: FileNode) -> [(Tie, FamilySpots)] {
    let key: FileNode
    var value: FileNode?
    switch node.content {
    case .scalar: key = node
    case .mapping(let entries):
      guard let first = entries.first else { return malformedFamily(node) }
      for more in entries.dropFirst() { report(.needsDash, at: more.key.position) }
      key = first.key
      value = first.value.isNothing ? nil : first.value
    case .list: return malformedFamily(node)
    }
    guard let whole = Piece(key, in: text) else { return malformedFamily(key) }
    if let value, let code = KinshipCode(rawValue: whole.text), code.isAmongSiblings {
      return siblings(value, code)
    }
    if let (parents, children) = whole.divided(at: ">") {
      return parenthood(parents, children, value)
    }
    return couple(whole, value)
  }

  private func malformedFamily(_ node: FileNode) -> [(Tie, FamilySpots)] {
    report(.malformed(.family), at: node.position)
    return []
  }

  /// `twins: lina, sem`
  private func siblings(_ node: FileNode, _ code: KinshipCode) -> [(Tie, FamilySpots)] {
    guard let list = Piece(node, in: text) else { return malformedFamily(node) }
    let people = ids(list.split(on: ","))
    guard people.count > 1 else { return malformedFamily(node) }
    var ties: [(Tie, FamilySpots)] = []
    for (index, later) in people.enumerated() {
      for earlier in people.prefix(index) {
        ties.append(
          (
            Tie(.kinship(code.kinship), from: earlier.id, to: later.id),
            FamilySpots(from: earlier.position, to: later.position)
          ))
      }
    }
    return ties
  }

  /// `joost + sanne > lina, sem: adopted`
  private func parenthood(
    _ parents: Piece, _ children: Piece, _ value: FileNode?
  ) -> [(Tie, FamilySpots)] {
    let items = value.flatMap { FamilyItems<Parenthood>($0, in: self) }
    let parents = ids(parents.split(on: "+"))
    let children = ids(children.split(on: ","))
    guard parents.count <= 2 else {
      report(.malformed(.family), at: parents[2].position)
      return []
    }
    return children.flatMap { child in
      parents.map { parent in
        (
          Tie(
            .kinship(.parent(items?.code ?? .birth)), from: parent.id, to: child.id,
            period: items?.period ?? .always),
          FamilySpots(
            from: parent.position, to: child.position, since: items?.since, until: items?.until)
        )
      }
    }
  }

  /// `joost + sanne: married, since 2010-06-01`
  private func couple(_ ends: Piece, _ value: FileNode?) -> [(Tie, FamilySpots)] {
    let pieces = ends.split(on: "+")
    guard pieces.count == 2, let value else {
      report(.malformed(.couple), at: ends.position)
      return []
    }
    let partners = ids(pieces)
    guard let items = FamilyItems<Partnership>(value, in: self), partners.count == 2 else {
      return []
    }
    guard let code = items.code else {
      if !items.hasFault { report(.malformed(.couple), at: value.position) }
      return []
    }
    let tie = Tie(
      .partnership(code), from: partners[0].id, to: partners[1].id, period: items.period)
    return [
      (
        tie,
        FamilySpots(
          from: partners[0].position, to: partners[1].position, since: items.since,
          until: items.until)
      )
    ]
  }

  /// The identifiers of pieces; what is none is reported and left out.
  private func ids(_ pieces: [Piece]) -> [(id: ActorID, position: TextPosition)] {
    pieces.compactMap { piece in
      actorID(piece.text, at: piece.position).map { ($0, piece.position) }
    }
  }
}
