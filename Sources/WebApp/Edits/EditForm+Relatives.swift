import SupportNetwork

extension EditForm {
  /// Somebody new who is family of somebody on the map: with the bond, in one step.
  func relative() throws(Refusal) -> CaseEdit {
    let known = try known("of")
    let name = try newName()
    let household = try focus()
    let id = newID(name, sort: "member")
    var edits: [NetworkEdit] = []
    if fields.isOn("lives-here") {
      let member = Member(
        id: id, name: name, gender: try fields.code("gender") ?? .unstated,
        age: try fields.read("age", Self.age))
      edits.append(.member(member, of: household.id))
    } else {
      edits.append(.person(Person(id: id, name: name, role: .family)))
    }
    for tie in try ties(of: id, to: known) { edits.append(.tie(tie, at: nil)) }
    return CaseEdit(edits: edits, code: .familyChanged, subject: name, shows: .actor(id))
  }

  /// What joins somebody new and somebody who is there.
  private func ties(of new: ActorID, to known: ActorID) throws(Refusal) -> [Tie] {
    switch try fields.needed("bond") {
    case "child":
      let other = try fields.actor("other-parent")
      return ([known] + (other.map { [$0] } ?? [])).map {
        Tie(.kinship(.parent(.birth)), from: $0, to: new)
      }
    case "parent": return [Tie(.kinship(.parent(.birth)), from: new, to: known)]
    case "sibling": return [Tie(.kinship(.sibling), from: known, to: new)]
    case let code:
      guard let partnership = Partnership(rawValue: code) else {
        throw Refusal.field(name: "bond", .unreadable)
      }
      return [Tie(.partnership(partnership), from: known, to: new)]
    }
  }
}
