import SupportNetwork

/// Where the members stand on the sheet, as far as ties need to know.
struct GenogramPlace: Sendable {
  let symbols: [Symbol]
  /// The name of the household in its circle.
  let titleBox: Rectangle?

  struct Symbol: Sendable {
    let member: ActorID
    let centre: Point
    let side: Double
    let shape: Genogram.Shape
    /// The boxes of the symbol and of the name beneath it.
    let box: Rectangle
    let nameBox: Rectangle
  }

  func symbol(of member: ActorID) -> Symbol? { symbols.first { $0.member == member } }

  /// What lines must go around, with whose symbol it is.
  var obstacles: [(member: ActorID?, box: Rectangle)] {
    symbols.map { ($0.member, $0.box) } + symbols.map { (nil, $0.nameBox) }
      + (titleBox.map { [(nil, $0)] } ?? [])
  }
}
