import SupportNetwork

extension Reading {
  /// Reads `oma -> gezin: strong, PE, weekly, 6 hours`.
  func shortTie(_ ends: FileNode, items: FileNode?) -> Tie? {
    guard let whole = Piece(ends, in: text), let (from, arrow, to) = Arrow.ends(of: whole) else {
      report(.malformed(.tie), at: ends.position)
      return nil
    }
    note(.from, at: from.position)
    note(.to, at: to.position)
    let fromID = actorID(from.text, at: from.position)
    let toID = actorID(to.text, at: to.position)
    var given = TieItems(in: self, arrow: arrow)
    if let items, !items.isNothing {
      guard let list = Piece(items, in: text) else {
        report(.malformed(.tie), at: items.position)
        return nil
      }
      for piece in list.split(on: ",") { given.read(piece) }
    }
    guard let fromID, let toID else { return nil }
    return given.tie(from: fromID, to: toID)
  }
}
