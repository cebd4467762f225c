public import NetworkQueries
public import Pages
import SupportNetwork

/// The gaps of one network, to be told with others.
public struct NetworkGaps: Sendable {
  public let network: CompiledNetwork
  public let gaps: [Gap]

  public init(network: CompiledNetwork, gaps: [Gap]) {
    self.network = network
    self.gaps = gaps
  }
}

extension Wording {
  /// Gaps as a page: how soon, then by rule with why it matters, then each gap with what the person
  /// said and what could be tried.
  ///
  /// - Parameters:
  ///   - found: the gaps of each network, in the order of ``CompiledNetwork/gaps(settings:earlier:)``.
  ///   - quiet: how many gaps were left out because somebody accepted them.
  ///   - showsKeys: whether each gap is followed by its key, for those who want to accept it.
  public func gapsPage(_ found: [NetworkGaps], quiet: Int = 0, showsKeys: Bool = false) -> Page {
    Page(
      title: gapsTitle(found), language: language.rawValue,
      blocks: gapsBlocks(found, quiet: quiet, showsKeys: showsKeys))
  }

  /// What is missing in the network of a team as a page, in which no household is named.
  ///
  /// - Parameters: as for ``gapsPage(_:quiet:showsKeys:)``.
  public func teamGapsPage(
    _ found: NetworkGaps, quiet: Int = 0, showsKeys: Bool = false
  ) -> Page {
    let day = found.network.date.map { pick(" op ", " on ") + date($0) } ?? ""
    let blocks: [Block] =
      found.network.network.households.count == 1
      ? [.paragraph(Line(oneHouseholdIsNoTeam))]
      : gapsBlocks([found], quiet: quiet, showsKeys: showsKeys)
    return Page(
      title: pick(
        "Wat ontbreekt in aanbod en lijnen\(day), en wat te proberen is",
        "What is missing in services and lines\(day), and what to try"),
      language: language.rawValue, blocks: blocks)
  }

  private var oneHouseholdIsNoTeam: String {
    pick(
      "Dit is de kaart van één huishouden. Die zegt niet wat er in een buurt is of ontbreekt. "
        + "Neem de bestanden van meer huishoudens samen.",
      "This is the map of one household. It does not say what there is in an area, or what is "
        + "missing. Take the files of more households together.")
  }

  /// The parts of the page about gaps.
  public func gapsBlocks(
    _ found: [NetworkGaps], quiet: Int = 0, showsKeys: Bool = false
  ) -> [Block] {
    let households = found.map(\.network.network.households.count).reduce(0, +)
    let told = found.flatMap { network in
      network.gaps.map { ToldGap(network: network.network, gap: $0) }
    }
    var blocks: [Block] = told.isEmpty ? [.paragraph(Line(nothingMissing))] : []
    for severity in Severity.allCases.reversed() {
      let these = told.filter { $0.gap.severity == severity }
      guard !these.isEmpty else { continue }
      blocks.append(.heading(Line(self.severity(severity)), level: 1))
      for code in GapCode.allCases {
        let ofRule = these.filter { $0.gap.code == code }
        guard !ofRule.isEmpty else { continue }
        blocks += [
          .heading(Line(gapName(code)), level: 2),
          .paragraph(Line([.soft(gapReason(code))])),
          .list(ofRule.map { item($0, namesHousehold: households > 1, showsKeys: showsKeys) }),
        ]
      }
    }
    if quiet > 0 { blocks.append(.paragraph(Line([.soft(keptQuiet(quiet))]))) }
    return blocks
  }

  private func item(_ told: ToldGap, namesHousehold: Bool, showsKeys: Bool) -> ListItem {
    let sentence = gapSentence(told.gap, in: told.network)
    var line = Line(sentence)
    if namesHousehold, let name = told.gap.household.map({ told.network.name(of: $0) }),
      !sentence.contains(name)
    {
      line = Line([.strong(name + ": ")]) + line
    }
    var below = [ownWords(told.gap)].compactMap { $0 }.map { Line($0) }
    below += gapSuggestions(told.gap, in: told.network).map {
      Line([.strong(pick("Probeer: ", "Try: ")), .plain($0)])
    }
    if showsKeys { below.append(Line([.soft(told.gap.key)])) }
    return ListItem(line, items: below.map { ListItem($0) })
  }

  private func gapsTitle(_ found: [NetworkGaps]) -> String {
    let names = found.flatMap { $0.network.network.households.map(\.name) }
    guard names.count == 1, let name = names.first else {
      return pick("Wat ontbreekt, en wat te proberen is", "What is missing, and what to try")
    }
    let day = found.first?.network.date.map { pick(" op ", " on ") + date($0) } ?? ""
    return pick(
      "\(name): wat ontbreekt\(day), en wat te proberen is",
      "\(name): what is missing\(day), and what to try")
  }

  private var nothingMissing: String {
    pick(
      "Op deze kaart valt niets op dat ontbreekt. Een kaart zegt niet alles: vraag gerust verder.",
      "Nothing stands out as missing on this map. A map does not say everything: do ask on.")
  }

  private func keptQuiet(_ count: Int) -> String {
    count == 1
      ? pick(
        "1 punt is al besproken en blijft stil tot de afgesproken dag.",
        "1 point was talked about and stays quiet until the agreed day.")
      : pick(
        "\(count) punten zijn al besproken en blijven stil tot de afgesproken dag.",
        "\(count) points were talked about and stay quiet until the agreed day.")
  }
}

/// A gap with the network that it is of.
private struct ToldGap {
  let network: CompiledNetwork
  let gap: Gap
}
