import NetworkQueries
import SupportNetwork
import Wording

extension PanelMaker {
  /// Somebody on the map, as a form.
  func actor(_ id: ActorID) -> String {
    switch seen.compiled.actorsByID[id] {
    case .household?, nil: part("panel-home", home)
    case .member(let member, _)?: part("panel-member", values(of: member))
    case .person(let person)?: part("panel-person", values(of: person))
    case .organisation(let organisation)?:
      part("panel-organisation", values(of: organisation))
    case .service(let service)?: part("panel-service", values(of: service))
    case .team?, .actorClass?:
      part("panel-other", ["id": id.rawValue, "name": name(id), "ties": ties(of: id)])
    }
  }

  private func values(of member: Member) -> [String: Any] {
    let age: String =
      switch member.age {
      case .years(let years)?: "\(years)"
      case .bornIn(let year)?: "\(year)"
      case .bornOn(let day)?: day.iso
      case nil: ""
      }
    return [
      "id": member.id.rawValue, "name": member.name, "age": age,
      "hasCareNeed": member.hasCareNeed, "hasDied": member.death != nil,
      "diedOn": member.death?.date?.iso ?? "",
      "note": member.note ?? "", "ties": ties(of: member.id),
      "others": everybody(except: member.id), "apart": keptAway(from: member.id),
      "memberGenders": [Choice](Gender.allCases, chosen: member.gender, gender),
    ].merging(family(of: member.id)) { own, _ in own }
  }

  private func values(of person: Person) -> [String: Any] {
    [
      "id": person.id.rawValue, "name": person.name, "relation": person.relation ?? "",
      "roles": [Choice](PersonRole.allCases, chosen: person.role) { wording.role($0) },
      "organisations": [Choice](
        network.organisations.map(Actor.organisation), chosen: person.organisation),
      "hasOrganisations": !network.organisations.isEmpty,
      "informed": [Choice](Informed.State.allCases, chosen: person.informed?.state) {
        phrase("informed-\($0.rawValue)")
      },
      "hasDied": person.death != nil, "diedOn": person.death?.date?.iso ?? "",
      "note": person.note ?? "",
      "domains": domainChoices(Set(person.expertise)),
      "ties": ties(of: person.id), "others": everybody(except: person.id),
      "apart": keptAway(from: person.id), "isFamily": canBeFamily(person.id),
    ].merging(places(person.placing)) { own, _ in own }
      .merging(family(of: person.id)) { own, _ in own }
  }

  private func values(of organisation: Organisation) -> [String: Any] {
    [
      "id": organisation.id.rawValue, "name": organisation.name,
      "kinds": kinds(chosen: organisation.kind), "note": organisation.note ?? "",
      "isConfidential": organisation.isConfidential,
      "ties": ties(of: organisation.id), "others": everybody(except: organisation.id),
      "apart": keptAway(from: organisation.id),
    ].merging(places(organisation.placing)) { own, _ in own }
      .merging(services(of: organisation)) { own, _ in own }
  }

  /// Somebody new.
  func new(at placing: Placing?) -> [String: Any] {
    [
      "roles": [Choice](PersonRole.allCases, chosen: placing?.sector?.usualRole ?? .family) {
        wording.role($0)
      },
      "kinds": kinds(chosen: placing?.sector?.usualKind ?? .school),
      "beginsWithOrganisation": placing?.sector?.usualRole == nil && placing?.sector != nil,
    ].merging(places(placing ?? Placing())) { own, _ in own }
  }

  private func kinds(chosen: OrganisationKind?) -> [Choice] {
    [Choice](OrganisationKind.allCases, chosen: chosen) { phrase("kind-\($0.rawValue)") }
      .sorted { ($0.value == "other" ? 1 : 0, $0.label) < ($1.value == "other" ? 1 : 0, $1.label) }
  }

  private func places(_ placing: Placing) -> [String: Any] {
    [
      "sectors": [Choice](RelationSector.allCases, chosen: placing.sector) { wording.sector($0) },
      "rings": [Choice](Ring.allCases, chosen: placing.ring) { wording.ring($0) },
    ]
  }

  /// The lines of somebody, each with where it is in the list.
  func ties(of id: ActorID) -> [[String: Any]] {
    network.ties.enumerated().filter { $0.element.touches(id) && !$0.element.kind.isGenealogical }
      .map { position, tie in
        ["position": position, "other": name(tie.otherEnd(than: id)), "detail": sentence(tie)]
      }
  }
}

extension RelationSector {
  /// What somebody who is put in this sector usually is; nothing where organisations stand.
  fileprivate var usualRole: PersonRole? {
    switch self {
    case .family: .family
    case .friendsAndNeighbours: .neighbour
    case .volunteers: .volunteer
    case .care, .schoolAndChildCare, .neighbourhoodAndWelfare, .moneyAndWork: nil
    }
  }

  /// What an organisation that is put in this sector usually is.
  fileprivate var usualKind: OrganisationKind? {
    switch self {
    case .schoolAndChildCare: .school
    case .care: .gpPractice
    case .neighbourhoodAndWelfare: .neighbourhoodTeam
    case .moneyAndWork: .municipality
    case .volunteers: .volunteerOrganisation
    case .family, .friendsAndNeighbours: nil
    }
  }
}
