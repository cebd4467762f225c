package import SupportNetwork

extension Genogram {
  /// A member: a shape with the age in it and the name beneath.
  package struct Symbol: Hashable, Sendable {
    package let id: ActorID
    package let shape: Shape
    package let centre: Point
    /// The outer width and height, in points.
    package let side: Double
    /// The age in years, in the middle of the shape at `textSize`; of someone who died the age at
    /// death, if both are known.
    package let age: String?
    package let name: WrappedText
    package let nameBox: Rectangle
    /// Whether the lower half is filled: a care need or illness that matters to the case.
    package let isHalfFilled: Bool
    /// Whether the person died; the strokes of the cross are among the genogram's lines.
    package let isCrossedThrough: Bool

    /// The type size of names and ages, in points.
    package static let textSize = 8.0

    /// The shape without the name.
    package var shapeBox: Rectangle {
      Rectangle(centre: centre, size: Size(width: side, height: side))
    }

    /// Shape and name together.
    package var box: Rectangle { shapeBox.union(nameBox) }
  }

  /// What a member is drawn as.
  package enum Shape: Hashable, Sendable, CaseIterable {
    /// A man.
    case square
    /// A woman.
    case circle
    /// Any other, or not stated.
    case diamond

    init(_ gender: Gender) {
      self =
        switch gender {
        case .man: .square
        case .woman: .circle
        case .other, .unstated: .diamond
        }
    }

    /// The outer width, in points, at which the three look equally large.
    var side: Double {
      switch self {
      case .square: 24
      case .circle: 26
      case .diamond: 30
      }
    }

    /// How far above its centre the outline is, at a distance beside the centre.
    func height(beside offset: Double) -> Double {
      let half = side / 2
      switch self {
      case .square: return half
      case .circle: return max(0, half * half - offset * offset).squareRoot()
      case .diamond: return max(0, half - abs(offset))
      }
    }
  }
}

extension Genogram.Symbol {
  func moved(by vector: Point) -> Genogram.Symbol {
    Genogram.Symbol(
      id: id, shape: shape, centre: centre + vector, side: side, age: age, name: name,
      nameBox: nameBox.moved(by: vector), isHalfFilled: isHalfFilled,
      isCrossedThrough: isCrossedThrough)
  }

  /// What the legend must say about the symbol.
  var meanings: [Genogram.Meaning] {
    let shape: Genogram.Meaning =
      switch shape {
      case .square: .man
      case .circle: .woman
      case .diamond: .other
      }
    return [shape] + (isHalfFilled ? [.careNeed] : []) + (isCrossedThrough ? [.deceased] : [])
  }
}
