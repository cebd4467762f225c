import DotLanguage
import Ecomaps
import NetworkQueries
import SupportNetwork
import Wording

extension ReferralMapContent {
  /// What the map makes the legend explain.
  var legendItems: Set<ReferralLegendItem> {
    var items: Set<ReferralLegendItem> = []
    for line in lines {
      items.insert(line.look.style.legendItem)
      if line.look.lacksReport { items.insert(.noReport) }
      if line.look.isDeclared { items.insert(.declared) }
      if let gain = line.gain { items.insert(gain.exact == nil ? .hiddenGain : .gain) }
    }
    items.formUnion(boxes.map(\.form.legendItem))
    // What a plain box with a name is needs no explanation, unless there are others.
    if items.isDisjoint(with: [.volunteers, .team, .actorClass, .service]) {
      items.remove(.organisation)
    }
    if isOverview, boxes.count > ReferralSketch.namesInOverview { items.insert(.unnamed) }
    return items
  }

  /// The line under the title.
  var drawnOn: String {
    Wording(options.language).drawnOn(
      network.date,
      occasion: network.date == network.network.latestDate ? network.network.occasion : nil)
  }

  /// What the map does not show, in words.
  var remarks: [String] {
    leftOut > 0 ? [Wording(options.language).notOnMap(leftOut)] : []
  }

  /// The words that must be measured before the map can be set.
  var words: Set<StyledText> {
    let wording = Wording(options.language)
    let bold =
      [network.network.title, wording.legendTitle] + groups.map(\.name) + boxes.map(\.name)
    let plain =
      [drawnOn, wording.more(99)] + remarks + groups.compactMap(\.households)
      + boxes.flatMap { [$0.name] + $0.rows }
      + ReferralLegendItem.allCases.map(wording.legend)
      + lines.compactMap(\.gain).map(Self.gainText) + [Self.gainText(Self.someGain)]
    var words: Set<StyledText> = []
    for text in bold { words.formUnion(TextRuler.words(in: text, isBold: true)) }
    for text in plain { words.formUnion(TextRuler.words(in: text)) }
    return words
  }

  /// What a line that is not there yet bears: a plus alone where the number is hidden.
  static func gainText(_ gain: CountOfPeople) -> String { gain.exact.map { "+\($0)" } ?? "+" }

  /// A gain for the legend to explain.
  static let someGain = CountOfPeople(9)

  /// What a line is in plain words.
  func title(of line: ReferralLine, _ wording: Wording) -> String {
    if let gain = line.gain {
      return wording.proposedLine(
        from: boxes[line.from].name, to: boxes[line.to].name, gain: gain)
    }
    return line.ties.map { tie in
      wording.referralLine(tie, from: name(of: tie.from), to: name(of: tie.to))
    }.joined(separator: ". ")
  }

  /// The name of an end of a tie; of a worker that of the organisation, as no line is about a
  /// person.
  private func name(of id: ActorID) -> String {
    guard case .person? = network.actorsByID[id] else { return network.name(of: id) }
    return folding.bearer(of: id).map(network.name(of:)) ?? network.name(of: id)
  }
}

extension ReferralLine.Style {
  var legendItem: ReferralLegendItem {
    switch self {
    case .agreed: .agreed
    case .warm: .warm
    case .cold: .cold
    case .unstated: .unstated
    case .collaboration: .collaboration
    case .proposed: .proposed
    }
  }
}

extension ReferralBox.Form {
  var legendItem: ReferralLegendItem {
    switch self {
    case .organisation: .organisation
    case .volunteers: .volunteers
    case .team: .team
    case .service: .service
    case .actorClass: .actorClass
    }
  }
}
