import SupportNetwork

/// A network in which every text that there can be holds a mark, and every date lies in 2031.
enum MarkedNetwork {
  static let mark = "geheim"

  private static func id(_ name: String) -> ActorID { .made("\(mark)-\(name)") }
  private static let domain = LifeDomain(
    id: LifeDomainID("\(mark)-domein")!, dutch: "\(mark) domein", english: "\(mark) domain")
  private static let day = CalendarDate.made("2031-03-04")

  private static let placing = Placing(sector: .care, ring: .near)

  static let network = SupportNetwork(
    title: mark, language: .dutch, dates: [day], occasion: mark,
    lifeDomains: LifeDomain.standard + [domain],
    households: [
      Household(
        id: id("huis"), name: mark, question: mark, area: mark, coordinator: id("wie"),
        members: [
          Member(
            id: id("lid"), name: mark, gender: .woman, age: .bornOn(.made("2001-02-03")),
            death: Death(date: day), hasCareNeed: true, note: mark)
        ])
    ],
    people: [
      Person(
        id: id("wie"), name: mark, role: .professional, relation: mark,
        organisation: id("plek"), expertise: [domain.id], death: Death(date: day),
        informed: Informed(.yes, date: day), placing: placing,
        note: mark)
    ],
    organisations: [
      Organisation(
        id: id("plek"), name: mark, aliases: [mark], kind: .school, area: mark, address: mark,
        identifiers: [OrganisationIdentifier(scheme: "\(mark)", value: mark)],
        confirmed: day, placing: placing, note: mark)
    ],
    services: [
      Service(
        id: id("dienst"), name: mark, organisation: id("plek"), domains: [domain.id],
        targetGroups: [mark], areas: [mark], access: mark,
        capacity: Capacity(places: 3, free: 1), waitingDays: 4, confirmed: day, placing: placing,
        note: mark)
    ],
    teams: [
      Team(
        id: id("team"), name: mark, organisation: id("plek"), members: [id("wie")],
        expertise: [domain.id], area: mark, placing: placing, note: mark)
    ],
    classes: [ActorClass(id: id("soort"), name: mark, kind: .school, area: mark, placing: placing)],
    ties: [
      Tie(
        .support, from: id("wie"), to: id("huis"), domains: [domain.id],
        frequency: .weekly, hoursPerWeek: 2, period: Period(since: day, until: .made("2031-05-06")),
        wish: .more, knowledge: Knowledge(.declared, date: day), source: mark, confirmed: day,
        consent: Consent(mayShare: true, with: [id("team")], until: day), note: mark)
    ],
    keepAways: [KeepAway(actor: id("lid"), other: id("dienst"), reason: mark)],
    needs: [
      Need(holder: id("lid"), domain: domain.id, words: mark, priority: 1, since: day, note: mark)
    ],
    observations: [Observation(date: day, words: mark, domain: domain.id, about: id("wie"))],
    scores: [SelfSufficiencyScore(holder: id("lid"), domain: domain.id, date: day, score: 2)],
    referrals: [
      Referral(
        subject: id("lid"), from: id("plek"), to: id("dienst"), domain: domain.id, made: day,
        answered: day, started: day, completed: day, reported: day)
    ],
    record: CaseRecord(
      purpose: mark, ground: .publicTask,
      domainReasons: [DomainReason(domain: domain.id, reason: mark)],
      retention: Retention(rule: .wmo, start: day, end: .made("2031-12-31"))))

  /// The places of texts and lists of the model that hold nothing here, found by looking at every
  /// field there is.
  static func emptyTexts(in value: Any, at place: String = "network") -> [String] {
    if let text = value as? String { return text.isEmpty ? [place] : [] }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let child = mirror.children.first else {
        return value is String? || value is CalendarDate? ? [place] : []
      }
      return emptyTexts(in: child.value, at: place)
    }
    if mirror.displayStyle == .collection, mirror.children.isEmpty { return [place] }
    // Names of codes hold nothing of the user's.
    guard !(value is any RawRepresentable) else { return [] }
    return mirror.children.flatMap { child in
      emptyTexts(in: child.value, at: "\(place).\(child.label ?? "-")")
    }
  }
}
