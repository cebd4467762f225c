import SupportNetwork

/// A place in a row: a member, or room for a line that passes through the row.
///
/// Members have their own number; passages follow on after the last member.
typealias Seat = Int

/// One horizontal bar between two rows, with what it hangs from and what hangs from it.
struct Branch: Sendable {
  /// The row beneath the bar.
  let row: Int
  var source: Source
  var hangers: [Hanger] = []

  /// What the bar hangs from.
  enum Source: Hashable, Sendable {
    /// Nothing: brothers and sisters.
    case none
    /// The line between two partners who stand side by side.
    case couple(Couple)
    /// Each of these seats: a single parent, two parents not on record as a couple, or a passage.
    case each([Seat])
    /// The bar *is* the line between two partners who do not stand side by side.
    case partners(Couple)
  }

  struct Hanger: Hashable, Sendable {
    let seat: Seat
    let parenthood: Parenthood?
    /// Whether the line stands beside that to the first parents.
    let isSecond: Bool
  }

  /// The seats that the bar hangs from.
  var sourceSeats: [Seat] {
    switch source {
    case .none, .partners: []
    case .couple(let couple): couple.pair.members
    case .each(let seats): seats
    }
  }

  /// Those that hang from this bar first of all.
  var firstHangers: [Hanger] { hangers.filter { !$0.isSecond } }
}
