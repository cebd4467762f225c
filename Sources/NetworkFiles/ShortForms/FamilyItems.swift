import SupportNetwork

/// What a line of a family section says after its colon: a code, and from when to when.
struct FamilyItems<Code: RawRepresentable<String> & CaseIterable> {
  private(set) var code: Code?
  private(set) var period = Period.always
  private(set) var since: TextPosition?
  private(set) var until: TextPosition?
  /// Whether an item was reported.
  private(set) var hasFault = false

  init?(_ node: FileNode, in reading: Reading) {
    guard let list = Piece(node, in: reading.text) else {
      reading.report(.malformed(.family), at: node.position)
      return nil
    }
    var items = GivenItems(in: reading)
    for piece in list.split(on: ",") {
      if let code = Code(rawValue: piece.text) {
        if items.isNew("code", piece) { self.code = code }
      } else if let day = piece.after("since") {
        since = day.position
        period.since = reading.date(day.text, at: day.position)
        _ = items.isNew("since", piece)
      } else if let day = piece.after("until") {
        until = day.position
        period.until = reading.date(day.text, at: day.position)
        _ = items.isNew("until", piece)
      } else {
        hasFault = true
        let known = Code.allCases.map(\.rawValue) + ["since", "until"]
        let near = reading.nearest.nearest(to: piece.text, among: known)
        reading.report(
          .unknownCode(piece.text, nearest: near, known: known), at: piece.position)
      }
    }
  }
}

extension KinshipCode {
  /// Whether it is said of people who are no parent of each other.
  var isAmongSiblings: Bool {
    switch self {
    case .twins, .identicalTwins, .siblings: true
    case .birth, .adopted, .foster, .step: false
    }
  }
}

/// What a line of a family section may look like.
enum FamilySchema {
  static let line = SchemaShape.either([
    .pattern(SchemaPattern.parents, example: "joost + sanne > lina, sem"),
    .single(
      keys: SchemaPattern.couple,
      .pattern(SchemaPattern.coupleItems, example: "married, since 2010-06-01")),
    .single(
      keys: SchemaPattern.parents, .pattern(SchemaPattern.parenthoodItems, example: "step")),
    .single(keys: SchemaPattern.siblings, .pattern(SchemaPattern.anything, example: "lina, sem")),
  ])
}
