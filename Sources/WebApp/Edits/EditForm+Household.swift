import SupportNetwork

extension EditForm {
  /// The household's name and own question, and the title of the case.
  func household() throws(Refusal) -> CaseEdit {
    var household = try focus()
    household.name = try fields.needed("name")
    household.question = fields["question"]
    if fields.isOn("area") { household.area = fields["area"] }
    if fields.isOn("coordinator") { household.coordinator = try fields.actor("coordinator") }
    return CaseEdit(
      edits: [
        .household(household),
        .title(fields["title"] ?? network.title, occasion: network.occasion),
      ], code: .householdChanged, subject: household.name)
  }

  /// Somebody who lives there: new, or as they are now.
  func member() throws(Refusal) -> CaseEdit {
    let household = try focus()
    let id = try fields.actor("id")
    let name = id == nil ? try newName() : try fields.needed("name")
    let known = household.members.first { $0.id == id }
    if id != nil, known == nil { throw Refusal.notFound }
    var member = known ?? Member(id: newID(name, sort: "member"), name: name)
    member.name = name
    member.gender = try fields.code("gender") ?? .unstated
    member.age = try fields.read("age", Self.age)
    member.hasCareNeed = fields.isOn("care-need")
    member.death = try death()
    member.note = fields["note"]
    return CaseEdit(
      edits: [.member(member, of: household.id)],
      code: known == nil ? .memberAdded : .memberChanged, subject: name, shows: .actor(member.id))
  }

  /// An age in years, a year of birth or a day of birth.
  static func age(_ text: String) -> Age? {
    if let day = CalendarDate(iso: text) { return .bornOn(day) }
    guard let number = Int(text), number >= 0 else { return nil }
    return number > 200 ? .bornIn(number) : .years(number)
  }

  /// How two people are family: partners, or parent and child.
  func family() throws(Refusal) -> CaseEdit {
    let one = try known("one")
    let other = try known("other")
    let kind: TieKind
    switch try fields.needed("bond") {
    case "child": kind = .kinship(.parent(.birth))
    case "stepchild": kind = .kinship(.parent(.step))
    case "foster-child": kind = .kinship(.parent(.foster))
    case "sibling": kind = .kinship(.sibling)
    case let code:
      guard let partnership = Partnership(rawValue: code) else {
        throw Refusal.field(name: "bond", .unreadable)
      }
      kind = .partnership(partnership)
    }
    // Two people are partners once: what they were before is not said twice, and what was noted of
    // it stays.
    let before = network.ties.indices.filter { index in
      let tie = network.ties[index]
      return tie.kind.code == kind.code && tie.touches(one) && tie.touches(other)
    }
    let removals = before.reversed().map { NetworkEdit.tieRemoval(at: $0) }
    var tie = before.first.map { network.ties[$0] } ?? Tie(kind, from: one, to: other)
    (tie.kind, tie.from, tie.to) = (kind, one, other)
    return CaseEdit(
      edits: removals + [.tie(tie, at: nil)], code: .familyChanged,
      subject: "\(name(of: one)), \(name(of: other))", shows: .actor(one))
  }
}
