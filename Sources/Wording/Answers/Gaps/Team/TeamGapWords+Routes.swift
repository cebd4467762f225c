import NetworkQueries
import SupportNetwork

/// The routes from a team to what fits.
extension TeamGapWords {
  func noReferralLine(_ need: AreaNeed, _ missing: [ActorID], _ unknown: [ActorID]) -> String {
    let isTeam = !words.network.network.teams.isEmpty
    let noLine =
      isTeam
      ? pick(
        "Er is aanbod dat past, maar op de kaart heeft het team er nog geen directe lijn mee.",
        "There are services that fit, but on the map the team has no direct line with them yet.")
      : pick(
        "Er is aanbod dat past, maar wie deze huishoudens het eerst ontmoet, heeft er op de kaart "
          + "nog geen directe lijn mee.",
        "There are services that fit, but on the map those who meet these households first have no "
          + "direct line with them yet.")
    let asked =
      missing.isEmpty
      ? nil
      : pick(
        "Nagevraagd, en die lijn is er niet: \(names(missing)).",
        "Asked, and there is no such line: \(names(missing)).")
    let open =
      unknown.isEmpty
      ? nil
      : pick(
        "Nog niet nagevraagd: \(names(unknown)).", "Not asked yet: \(names(unknown)).")
    return [asking(need), noLine, asked, open].compactMap { $0 }.joined(separator: " ")
  }

  func routeTooLong(_ need: AreaNeed, _ nearest: [ActorID], _ steps: Int?) -> String {
    guard let steps else {
      return asking(need)
        + pick(
          " Er is aanbod dat past, maar op de kaart loopt er geen weg naartoe: \(names(nearest)).",
          " There are services that fit, but on the map no way leads to them: \(names(nearest)).")
    }
    let far = words.wording.steps(steps)
    return asking(need)
      + pick(
        " Het aanbod dat past en het dichtstbij is, ligt \(far) ver, van organisatie naar "
          + "organisatie: \(names(nearest)).",
        " The nearest service that fits is \(far) away, from organisation to organisation: "
          + "\(names(nearest)).")
  }

  func fragileRoute(_ need: AreaNeed, _ through: [ActorID]) -> String {
    let via = words.wording.list(through.map { pick("via ", "through ") + name($0) })
    return asking(need)
      + pick(
        " Elke weg naar aanbod dat past loopt \(via).",
        " Every way to a service that fits goes \(via).")
  }

  func unequalReach(_ reach: AreaReach) -> String {
    let (area, best) = (reach.area, reach.best)
    let within = words.wording.steps(reach.steps)
    var sentences = [
      pick(
        "In \(area) is er minder vaak passend aanbod dichtbij dan in \(best).",
        "In \(area) there is less often a service nearby that fits than in \(best).")
    ]
    if let share = reach.share, let bestShare = reach.bestShare {
      sentences.append(
        pick(
          "In \(area) is er voor \(percent(share)) van de hulpvragen aanbod binnen \(within), in "
            + "\(best) voor \(percent(bestShare)).",
          "In \(area) there is a service within \(within) for \(percent(share)) of the needs, in "
            + "\(best) for \(percent(bestShare))."))
    }
    if !reach.domains.isEmpty {
      let what = words.domains(reach.domains)
      sentences.append(
        pick("Het ontbreekt in \(area) bij \(what).", "In \(area) it is missing for \(what)."))
    }
    return sentences.joined(separator: " ")
  }

  private func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded()))" + pick(" procent", " percent")
  }
}
