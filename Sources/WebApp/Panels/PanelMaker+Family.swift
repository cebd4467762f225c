import NetworkQueries
import SupportNetwork

extension PanelMaker {
  /// The family of somebody: each bond in words, and what is needed to add somebody.
  func family(of id: ActorID) -> [String: Any] {
    let partners = network.ties.filter { tie in
      if case .partnership = tie.kind { tie.touches(id) } else { false }
    }.compactMap { tie in seen.compiled.actorsByID[tie.otherEnd(than: id)] }
    return [
      "family": network.ties.enumerated().compactMap { position, tie -> [String: Any]? in
        guard tie.touches(id), let words = bond(tie, of: id) else { return nil }
        let other = tie.otherEnd(than: id)
        return ["position": position, "bond": words, "other": name(other), "id": other.rawValue]
      },
      "newBonds": [
        Choice(value: "child", label: phrase("child-of"), isChosen: false),
        Choice(value: "parent", label: phrase("bond-child"), isChosen: false),
        Choice(value: "sibling", label: phrase("bond-sibling"), isChosen: false),
      ]
        + [Choice](Partnership.allCases, chosen: nil) { phrase("bond-\($0.rawValue)") },
      "genders": [Choice](Gender.allCases, chosen: Gender.unstated, gender),
      "partners": [Choice](partners), "hasPartners": !partners.isEmpty,
    ]
  }

  /// What somebody is to the other end of a family tie; nothing for other ties.
  private func bond(_ tie: Tie, of id: ActorID) -> String? {
    switch tie.kind {
    case .partnership(let partnership): phrase("bond-\(partnership.rawValue)")
    case .kinship(.sibling), .kinship(.twin): phrase("bond-sibling")
    case .kinship(.parent(let parenthood)):
      switch (tie.from == id, parenthood) {
      case (true, .birth), (true, .adopted): phrase("bond-child")
      case (true, .step): phrase("bond-stepchild")
      case (true, .foster): phrase("bond-foster-child")
      case (false, .birth), (false, .adopted): phrase("child-of")
      case (false, .step): phrase("stepchild-of")
      case (false, .foster): phrase("foster-child-of")
      }
    case .support, .care, .contact, .membership, .referral, .collaboration: nil
    }
  }

  /// Whether somebody can be family of others on the map: who does not come for their work or
  /// through an organisation.
  func canBeFamily(_ id: ActorID) -> Bool {
    switch seen.compiled.actorsByID[id] {
    case .member?: true
    case .person(let person)?: person.role.isInformal && person.role != .volunteer
    case .household?, .organisation?, .service?, .team?, .actorClass?, nil: false
    }
  }
}
