import NetworkQueries
import SupportNetwork

/// Needs and who helps with them.
extension GapWords {
  func unmet(_ need: Need) -> String {
    let (who, what) = (name(need.holder), domain(need.domain))
    let (heeft, has) = (
      verb(need.holder, "heeft", "hebben"), verb(need.holder, "has", "have")
    )
    return pick(
      "\(who) \(heeft) nog niemand die helpt bij \(what).",
      "\(who) \(has) nobody yet who helps with \(what).")
  }

  func formalOnly(_ need: Need, _ helpers: [ActorID]) -> String {
    let (who, what) = (name(need.holder), domain(need.domain))
    return pick(
      "Bij \(what) \(verb(need.holder, "krijgt", "krijgen")) \(who) alleen hulp van mensen die dat voor hun werk doen: "
        + "\(names(helpers)).",
      "With \(what), \(who) only \(verb(need.holder, "gets", "get")) help from people who do it for their work: "
        + "\(names(helpers)).")
  }

  func informalOnly(_ need: Need, _ helpers: [ActorID], _ services: [ActorID]) -> String {
    let (who, what) = (name(need.holder), domain(need.domain))
    return pick(
      "Bij \(what) \(verb(need.holder, "krijgt", "krijgen")) \(who) alleen hulp van mensen die dat onbetaald doen: "
        + "\(names(helpers)). Er is ook aanbod dat past: \(names(services)).",
      "With \(what), \(who) only \(verb(need.holder, "gets", "get")) help from people who do it unpaid: \(names(helpers)). "
        + "There is also a service that fits: \(names(services)).")
  }

  func avoided(_ need: Need) -> String {
    let (who, what) = (name(need.holder), domain(need.domain))
    return need.openness == .avoided
      ? pick(
        "\(who) \(verb(need.holder, "praat", "praten")) nu liever niet over \(what).",
        "\(who) would rather not talk about \(what) now.")
      : pick(
        "Praten over \(what) is voor \(who) lastig.",
        "Talking about \(what) is hard for \(who).")
  }

  func outOfReach(_ need: Need, _ services: [ActorID], _ steps: Int) -> String {
    let (who, what) = (name(need.holder), domain(need.domain))
    let within = steps == 1 ? pick("1 stap", "1 step") : pick("\(steps) stappen", "\(steps) steps")
    return pick(
      "Er is aanbod dat past bij \(what): \(names(services)). Vanaf \(who) is er nog geen weg "
        + "naartoe van hooguit \(within).",
      "There is help that fits \(what): \(names(services)). From \(who) there is no way to it yet "
        + "of at most \(within).")
  }

  func singleSupporter(_ id: ActorID, _ needs: [Need], _ isOnlyInformal: Bool) -> String {
    let who = name(id)
    var sentences: [String] = []
    if !needs.isEmpty {
      let what = domains(distinct(needs.map(\.domain)))
      sentences.append(
        pick(
          "Bij \(what) is \(who) de enige die helpt.",
          "\(who) is the only one who helps with \(what)."))
    }
    if isOnlyInformal {
      sentences.append(
        pick(
          "\(who) is de enige die \(household) onbetaald helpt.",
          "\(who) is the only one who helps \(household) unpaid."))
    }
    return sentences.joined(separator: " ")
  }

  private func distinct(_ ids: [LifeDomainID]) -> [LifeDomainID] {
    var seen: Set<LifeDomainID> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
