import Ecomaps

/// What stands above the boxes of a group: its name, and how many households belong to it.
struct GroupHeading: Sendable {
  let name: WrappedText
  let households: WrappedText?

  init(_ group: ReferralGroup, ruler: TextRuler) {
    name = WrappedText(group.name, width: 220, lines: 1, size: 10, isBold: true, ruler: ruler)
    households = group.households.map {
      WrappedText($0, width: 220, lines: 1, size: 8, ruler: ruler)
    }
  }

  /// The room that it takes, with some below it.
  var size: Size {
    Size(
      width: max(name.box.width, households?.box.width ?? 0),
      height: name.box.height + (households?.box.height ?? 0) + 4)
  }
}
