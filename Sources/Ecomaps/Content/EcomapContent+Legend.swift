import SupportNetwork
import Wording

extension EcomapContent {
  /// What the map's ties and outside actors make the legend explain.
  func legendItems(notation: Notation) -> Set<LegendItem> {
    var items: Set<LegendItem> = []
    for tie in ties {
      items.formUnion(notation.entries(for: tie))
      if tie.arrows != .none { items.insert(.flow) }
      for (support, item) in Self.letterItems where tie.letters.contains(support) {
        items.insert(item)
      }
    }
    for actor in actors {
      if actor.actor.isVolunteer {
        items.insert(.volunteer)
      } else {
        items.insert(actor.actor.isFormal ? .formal : .informal)
      }
      if actor.isDeceased { items.insert(.deceasedActor) }
    }
    items.formUnion((actors.compactMap(\.mark) + memberMarks.values).map(\.entry))
    if !gaps.isEmpty { items.insert(.gap) }
    if !mainstays.isEmpty { items.insert(.mainstay) }
    if !routes.isEmpty { items.insert(.way) }
    return items
  }

  private static let letterItems: [(Support, LegendItem)] = [
    (.practical, .practical), (.emotional, .emotional), (.advice, .advice), (.company, .company),
  ]
}

extension Genogram {
  /// What the genogram makes the legend explain. It speaks of ages where one is drawn.
  var legendItems: Set<LegendItem> {
    var items = Set(occurring.compactMap(\.legendItem))
    for (shape, plain, aged) in [
      (Shape.square, LegendItem.man, LegendItem.manWithAge),
      (.circle, .woman, .womanWithAge),
    ] where symbols.contains(where: { $0.shape == shape && $0.age != nil }) {
      items.remove(plain)
      items.insert(aged)
    }
    return items
  }
}

extension Genogram.Meaning {
  /// The legend's item; nothing for what everybody knows.
  fileprivate var legendItem: LegendItem? {
    switch self {
    case .man: .man
    case .woman: .woman
    case .other: .otherGender
    case .deceased: .deceased
    case .careNeed: .careNeed
    case .married: .married
    case .livingTogether: .livingTogether
    case .separated: .separated
    case .divorced: .divorced
    case .birth: nil
    case .adopted: .adopted
    case .foster: .foster
    case .step: .step
    case .twins: .twins
    case .identicalTwins: .identicalTwins
    case .siblings: .siblings
    }
  }
}

extension EcomapTie {
  /// Where arrow heads stand: where the flow goes, and for a referral where it sends people.
  var arrows: Tie.Flow {
    guard let tie else { return .none }
    if case .referral = tie.kind, tie.flow == .none { return .forward }
    return tie.flow
  }

  /// The sorts of support whose letters the line bears.
  var letters: Support { mark == .before ? [] : tie?.support ?? [] }
}
