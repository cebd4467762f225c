public import NetworkGraph
public import NetworkQueries
public import Pages
public import SupportNetwork

extension Wording {
  /// Ways to somebody or to help as a page, the best one first.
  public func wayPage(
    _ ways: [Way], from: ActorID, to goal: WayGoal, order: WayOrder, in network: CompiledNetwork
  ) -> Page {
    Page(
      title: wayTitle(from: from, to: goal, in: network), language: language.rawValue,
      blocks: wayBlocks(ways, from: from, to: goal, order: order, in: network))
  }

  /// The parts of the page about ways.
  public func wayBlocks(
    _ ways: [Way], from: ActorID, to goal: WayGoal, order: WayOrder, in network: CompiledNetwork
  ) -> [Block] {
    guard !ways.isEmpty else {
      return [.paragraph(Line(noWay(from: from, to: goal, in: network)))]
    }
    var blocks: [Block] = []
    if case .expert(let domain) = goal {
      blocks.append(.paragraph(Line(noService(domain, in: network))))
    }
    for (place, way) in ways.enumerated() {
      let steps = way.steps.map { ListItem(Line(stepSentence($0, in: network))) }
      blocks += [
        .heading(Line(wayHeading(way, place: place, order: order, in: network)), level: 1),
        .numberedList(steps), .paragraph(Line([.soft(figures(of: way, in: network))])),
      ]
    }
    if let first = ways.first {
      let name = network.name(of: first.firstContact)
      blocks.append(
        .paragraph(Line(pick("Begin bij \(name).", "Begin with \(name)."))))
    }
    return blocks
  }

  private func wayTitle(
    from: ActorID, to goal: WayGoal, in network: CompiledNetwork
  ) -> String {
    let start = network.name(of: from)
    switch goal {
    case .actor(let id):
      return pick(
        "De weg van \(start) naar \(network.name(of: id))",
        "The way from \(start) to \(network.name(of: id))")
    case .service(let domain), .expert(let domain):
      let what = domainName(domain, in: network)
      return pick(
        "De weg van \(start) naar hulp bij \(what)", "The way from \(start) to help with \(what)")
    }
  }

  private func wayHeading(
    _ way: Way, place: Int, order: WayOrder, in network: CompiledNetwork
  ) -> String {
    let between = way.steps.dropLast().map { network.name(of: $0.to) }
    let end = network.name(of: way.end)
    let route =
      between.isEmpty
      ? pick("rechtstreeks naar \(end)", "straight to \(end)")
      : pick("via \(list(between)) naar \(end)", "through \(list(between)) to \(end)")
    guard place == 0 else { return pick("Of: ", "Or: ") + route }
    switch order {
    case .shortest: return pick("De kortste weg: ", "The shortest way: ") + route
    case .strongest: return pick("De sterkste weg: ", "The strongest way: ") + route
    case .fastest: return pick("De snelste weg: ", "The fastest way: ") + route
    }
  }

  private func figures(of way: Way, in network: CompiledNetwork) -> String {
    var parts = [steps(way.steps.count)]
    if way.days > 0 {
      parts.append(pick("\(days(way.days)) wachten", "\(days(way.days)) of waiting"))
    }
    parts.append(pick("vertrouwen ", "trust ") + hundredths(way.trust))
    var text = parts.joined(separator: ", ") + pick(" (1 is het meest).", " (1 is the most).")
    if way.steps.count > 1 {
      let weakest = way.steps[way.weakestStep]
      let (from, to) = (network.name(of: weakest.from), network.name(of: weakest.to))
      text += pick(
        " De stap van \(from) naar \(to) is het minst stevig.",
        " The step from \(from) to \(to) is the least firm.")
    }
    return text
  }

  private func noService(_ domain: LifeDomainID, in network: CompiledNetwork) -> String {
    let what = domainName(domain, in: network)
    return pick(
      "Op de kaart staat geen aanbod dat past bij \(what). Wel iemand die er veel van weet.",
      "The map has no service that fits \(what). There is somebody who knows a lot about it.")
  }

  private func noWay(from: ActorID, to goal: WayGoal, in network: CompiledNetwork) -> String {
    let start = network.name(of: from)
    switch goal {
    case .actor(let id):
      let end = network.name(of: id)
      if from == id {
        return pick(
          "De weg begint en eindigt bij \(start): daar is geen weg voor nodig.",
          "The way begins and ends with \(start): no way is needed.")
      }
      if network.node(of: from) == network.node(of: id) {
        return pick(
          "\(start) en \(end) horen bij hetzelfde huishouden: daar is geen weg voor nodig.",
          "\(start) and \(end) belong to the same household: no way is needed.")
      }
      return pick(
        "Op de kaart is er zo geen weg van \(start) naar \(end). Zoek samen wie een van beiden "
          + "kent, of vraag minder van de weg.",
        "On the map there is no such way from \(start) to \(end). Find out together who knows one "
          + "of them, or ask less of the way.")
    case .service(let domain), .expert(let domain):
      let what = domainName(domain, in: network)
      return pick(
        "Op de kaart is er zo geen weg van \(start) naar hulp bij \(what). Zoek samen wie daar de "
          + "weg weet.",
        "On the map there is no such way from \(start) to help with \(what). Find out together who "
          + "knows the way there.")
    }
  }

  /// A number with two decimals: "0,54".
  public func hundredths(_ number: Double) -> String {
    let whole = Int((abs(number) * 100).rounded())
    let rest = whole % 100
    let sign = number < 0 && whole > 0 ? "-" : ""
    return "\(sign)\(whole / 100)\(pick(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }
}
