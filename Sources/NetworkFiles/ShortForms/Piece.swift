/// A part of a scalar, that knows where it stands in the file.
struct Piece {
  let scalars: Substring.UnicodeScalarView
  /// Where the whole scalar begins, and whether offsets into it are columns in the file.
  private let base: TextPosition
  private let isLocated: Bool
  private let start: Substring.UnicodeScalarView.Index

  /// The whole of a scalar. Its parts have columns of their own when it stands in the file as
  /// it is: on one line and without escapes.
  init?(_ node: FileNode, in text: FileText) {
    guard case .scalar(let value, let isPlain) = node.content else { return nil }
    scalars = Substring(value).unicodeScalars
    start = scalars.startIndex
    let inner = isPlain ? node.position : node.position.advanced(by: 1)
    isLocated = text.rest(from: inner).starts(with: value.unicodeScalars)
    base = isLocated ? inner : node.position
  }

  private init(_ part: Substring.UnicodeScalarView, of whole: Piece) {
    scalars = part
    base = whole.base
    isLocated = whole.isLocated
    start = whole.start
  }

  var text: String { String(Substring(scalars)) }
  var isEmpty: Bool { scalars.isEmpty }

  var position: TextPosition {
    guard isLocated else { return base }
    return base.advanced(by: scalars.distance(from: start, to: scalars.startIndex))
  }

  /// The piece without blanks at either end.
  var trimmed: Piece {
    var part = scalars.drop { $0 == " " || $0 == "\t" || $0 == "\n" }
    while let last = part.last, last == " " || last == "\t" || last == "\n" { part.removeLast() }
    return Piece(part, of: self)
  }

  /// The pieces between separators, each trimmed.
  func split(on separator: Unicode.Scalar, most: Int = .max) -> [Piece] {
    scalars.split(
      separator: separator, maxSplits: max(0, most - 1), omittingEmptySubsequences: false
    ).map { Piece($0, of: self).trimmed }
  }

  /// The pieces between blanks.
  var words: [Piece] {
    scalars.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map { Piece($0, of: self) }
  }

  /// What comes after a word and a blank, trimmed; nothing when the piece begins otherwise.
  func after(_ word: String) -> Piece? {
    let blank: Unicode.Scalar = " "
    guard scalars.starts(with: word.unicodeScalars) else { return nil }
    let rest = scalars.dropFirst(word.unicodeScalars.count)
    guard rest.first == blank else { return nil }
    return Piece(rest, of: self).trimmed
  }

  /// The pieces before and after the first place where a text stands.
  func divided(at mark: String) -> (before: Piece, after: Piece)? {
    let wanted = Array(mark.unicodeScalars)
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index...].starts(with: wanted) {
        let end = scalars.index(index, offsetBy: wanted.count)
        return (
          Piece(scalars[..<index], of: self).trimmed, Piece(scalars[end...], of: self).trimmed
        )
      }
      index = scalars.index(after: index)
    }
    return nil
  }
}
