import SupportNetwork

/// The arrows of a tie in the short form.
enum Arrow: String, CaseIterable {
  case both = "<->"
  case forward = "->"
  case backward = "<-"
  case none = "--"

  init(_ flow: Tie.Flow) {
    switch flow {
    case .none: self = .none
    case .forward: self = .forward
    case .backward: self = .backward
    case .both: self = .both
    }
  }

  var flow: Tie.Flow {
    switch self {
    case .none: .none
    case .forward: .forward
    case .backward: .backward
    case .both: .both
    }
  }

  /// Whether a text holds an arrow.
  static func isIn(_ text: String) -> Bool {
    allCases.contains { text.contains($0.rawValue) }
  }

  /// The two ends around the arrow of a text; an arrow of dashes needs blanks around it, because
  /// identifiers may have dashes too.
  static func ends(of piece: Piece) -> (from: Piece, arrow: Arrow, to: Piece)? {
    for arrow in allCases {
      let mark = arrow == .none ? " \(arrow.rawValue) " : arrow.rawValue
      guard let (before, after) = piece.divided(at: mark) else { continue }
      return before.isEmpty || after.isEmpty ? nil : (before, arrow, after)
    }
    return nil
  }
}
