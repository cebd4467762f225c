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
          " Er is aanbod dat past, maar op de kaart loopt er geen weg naartoe\(naming(nearest)).",
          " There are services that fit, but on the map no way leads to them\(naming(nearest)).")
    }
    let far = words.wording.steps(steps)
    return asking(need)
      + pick(
        " Het aanbod dat past en het dichtstbij is, ligt \(far) ver, van organisatie naar "
          + "organisatie\(naming(nearest)).",
        " The nearest service that fits is \(far) away, from organisation to organisation"
          + "\(naming(nearest)).")
  }

  func fragileRoute(_ need: AreaNeed, _ through: [ActorID]) -> String {
    let who = through.isEmpty ? [pick("één organisatie", "one organisation")] : through.map(name)
    let via = words.wording.list(who.map { pick("via ", "through ") + $0 })
    return asking(need)
      + pick(
        " Elke weg naar aanbod dat past loopt \(via).",
        " Every way to a service that fits goes \(via).")
  }

  func unequalReach(_ reach: AreaReach) -> String {
    let (area, best, what) = (reach.area, reach.best, words.domain(reach.domain))
    let within = words.wording.steps(reach.steps)
    let comparison = pick(
      "Bij \(what) is er in \(area) minder vaak passend aanbod dichtbij dan in \(best).",
      "For \(what) there is less often a service nearby that fits in \(area) than in \(best).")
    guard let share = reach.share, let bestShare = reach.bestShare else { return comparison }
    return comparison
      + pick(
        " In \(area) is er voor \(percent(share)) van die hulpvragen aanbod binnen \(within), in "
          + "\(best) voor \(percent(bestShare)).",
        " In \(area) there is a service within \(within) for \(percent(share)) of those needs, in "
          + "\(best) for \(percent(bestShare)).")
  }

  private func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded()))" + pick(" procent", " percent")
  }
}
