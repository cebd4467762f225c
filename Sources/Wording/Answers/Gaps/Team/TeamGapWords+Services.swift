import NetworkQueries
import SupportNetwork

/// What there is for the needs of an area.
extension TeamGapWords {
  func noService(_ need: AreaNeed) -> String {
    asking(need)
      + pick(
        " Op de kaart staat nog geen aanbod dat daarbij past.",
        " On the map there is no service yet that fits.")
  }

  func onlyProvider(_ need: AreaNeed, _ id: ActorID?) -> String {
    let who =
      id.map { pick("alleen ", "only ") + name($0) }
      ?? pick("maar één organisatie", "only one organisation")
    return asking(need)
      + pick(
        " Op de kaart heeft \(who) aanbod dat daarbij past.",
        " On the map \(who) offers something that fits.")
  }

  func full(_ need: AreaNeed, _ services: [ActorID]) -> String {
    asking(need)
      + pick(
        " Al het aanbod dat past is vol of laat lang op zich wachten\(naming(services)).",
        " All that fits is full or has a long wait\(naming(services)).")
  }

  func formalOnlyOffer(_ need: AreaNeed, _ services: [ActorID]) -> String {
    asking(need)
      + pick(
        " Wat past, doen mensen voor hun werk\(naming(services)). Van vrijwilligers of lotgenoten "
          + "staat er nog niets op de kaart.",
        " What fits is done by people for their work\(naming(services)). Nothing by volunteers, "
          + "or by people who have been through the same, is on the map yet.")
  }

  func noVolunteerLink(_ team: ActorID, _ domain: LifeDomainID, _ offers: [ActorID]) -> String {
    let what = words.domain(domain)
    return pick(
      "\(name(team)) kan helpen bij \(what). Op de kaart is er nog geen contact met wie daar "
        + "vrijwilligers voor heeft: \(names(offers)).",
      "\(name(team)) can help with \(what). On the map there is no contact yet with those who have "
        + "volunteers for it: \(names(offers)).")
  }

  func unusedService(_ id: ActorID, _ free: Int) -> String {
    let room =
      free == 1
      ? pick("Bij \(name(id)) is nog 1 plek vrij.", "\(name(id)) still has 1 free place.")
      : pick(
        "Bij \(name(id)) zijn nog \(free) plekken vrij.",
        "\(name(id)) still has \(free) free places.")
    return room
      + pick(
        " Op de kaart verwijst niemand daarheen.", " On the map nobody refers people to it.")
  }
}
