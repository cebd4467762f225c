import Wording

/// What an overlay says of a line on the map. The raw value is the line's `class` in the picture.
enum LineMark: String, Hashable, Sendable {
  /// It came since an earlier day.
  case came
  /// It went since an earlier day.
  case went
  /// It is not as it was on an earlier day.
  case changed
  /// How a changed tie was: a line beside it.
  case before
  /// It falls away in a what-if.
  case takenAway = "taken-away"
  /// It is missing: from a gap to whom it is missing for.
  case missing
  /// A step of a way that no tie in the file stands for.
  case step
}

extension LineMark {
  /// What the legend explains about the mark; nothing for a step's own line.
  var entry: LegendItem? {
    switch self {
    case .came: .came
    case .went: .went
    case .changed, .before: .changed
    case .takenAway: .takenAway
    case .missing: .gap
    case .step: nil
    }
  }

  /// Whether a line looks the same with it whatever the tie is.
  var hidesStyle: Bool {
    switch self {
    case .went, .takenAway, .missing: true
    case .came, .changed, .before, .step: false
    }
  }
}

/// What an overlay says of an actor or a member. The raw value is its `class` in the picture.
enum ActorMark: String, Hashable, Sendable {
  case came, went
  case takenAway = "taken-away"

  /// Whether the actor is not there, or would not be.
  var isGone: Bool { self != .came }
}

extension ActorMark {
  /// What the legend explains about the mark.
  var entry: LegendItem {
    switch self {
    case .came: .came
    case .went: .went
    case .takenAway: .takenAway
    }
  }
}
