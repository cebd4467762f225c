import SupportNetwork

/// The items that a short form gave already: each may be given once.
struct GivenItems {
  private let reading: Reading
  private var firstByField: [String: String] = [:]

  init(in reading: Reading) { self.reading = reading }

  /// Whether nothing was said of a field yet; a second time is reported.
  mutating func isNew(_ field: String, _ piece: Piece) -> Bool {
    if let first = firstByField[field] {
      reading.report(.repeatedItem(piece.text, first: first), at: piece.position)
      return false
    }
    firstByField[field] = piece.text
    return true
  }

  /// Whether something was said of a field.
  func has(_ field: String) -> Bool { firstByField[field] != nil }
}

extension Reading {
  /// The name at the beginning of a short form.
  func name(_ piece: Piece, of form: ShortForm) -> String {
    note(.name, at: piece.position)
    guard !piece.isEmpty else {
      report(.malformed(form), at: piece.position)
      return Self.unreadable
    }
    return piece.text
  }

  /// Reports an item that a short form does not know, with the nearest that it does.
  func unknownItem(_ piece: Piece, in form: ShortForm, among known: [String]) {
    let near = nearest.nearest(to: piece.text, among: known)
    report(.unknownItem(piece.text, nearest: near, in: form), at: piece.position)
  }
}
