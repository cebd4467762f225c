/// Where in a network something is: in which element, in which field, at which item of it.
public struct Place: Hashable, Sendable {
  public var element: NetworkElement
  /// The field, or nothing when it is about the whole element.
  public var field: FieldName?
  /// The item, counted from 0, when the field is a list.
  public var item: Int?

  public init(_ element: NetworkElement, _ field: FieldName? = nil, item: Int? = nil) {
    self.element = element
    self.field = field
    self.item = item
  }
}

/// One entry of one of the lists of a network, counted from 0.
public enum NetworkElement: Hashable, Sendable {
  case network
  case lifeDomain(Int)
  case household(Int)
  case member(Int, household: Int)
  case person(Int)
  case organisation(Int)
  case service(Int)
  case team(Int)
  case actorClass(Int)
  case tie(Int)
  case need(Int)
  case observation(Int)
  case referral(Int)
  case score(Int)
  case keepAway(Int)
  case record
}

/// The fields of the elements of a network, by the names that files give them.
public enum FieldName: String, Hashable, Sendable, CaseIterable {
  case title, date, occasion
  case lifeDomains = "life-domains"
  case id, name
  case dutch = "nl"
  case english = "en"
  case question, area, coordinator
  case age, born, died, note
  case role, relation, organisation, expertise, kind, aliases, address, identifiers, confirmed
  case informed
  case domains, areas, access, capacity, places, free
  case targetGroups = "target-groups"
  case waitingDays = "waiting-days"
  case waiting
  case members
  case from, to, hours, since, until, source, knowledge, consent, with
  case made, accepted, completed, reported
  case who, domain, words, priority
  case about, score, answered, started
  case actor, other, reason
  case purpose, retention, start, end
  case domainReasons = "domain-reasons"
}
