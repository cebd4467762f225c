import Ecomaps

/// What stands above the boxes of a group: its name, and how many households belong to it.
struct GroupHeading: Sendable {
  let name: WrappedText
  let households: WrappedText?

  /// - Parameter isLarge: whether it has to be read from further away.
  init(_ group: ReferralGroup, isLarge: Bool, ruler: TextRuler) {
    name = WrappedText(
      group.name, width: 260, lines: 1, size: isLarge ? 14 : 10, isBold: true, ruler: ruler)
    households = group.households.map {
      WrappedText($0, width: 220, lines: 1, size: isLarge ? 10 : 8, ruler: ruler)
    }
  }

  /// The room that it takes, with some below it.
  var size: Size {
    Size(
      width: max(name.box.width, households?.box.width ?? 0),
      height: name.box.height + (households?.box.height ?? 0) + 4)
  }
}
