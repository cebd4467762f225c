import SupportNetwork

extension Reading {
  /// Reads a household; what its family section says is added to the ties.
  func household(_ node: FileNode, index: Int) -> Household? {
    reading(.household(index), at: node.position) {
      householdIndex = index
      guard let record = record(node, HouseholdFields.table) else {
        knowsAllActors = false
        return nil
      }
      note(.id, at: record.position(of: HouseholdFields.id))
      let givenID = record[HouseholdFields.id]
      if givenID == nil { knowsAllActors = false }
      guard let id = givenID ?? ActorID("unreadable-\(index)") else { return nil }
      let household = Household(
        id: id, name: record[HouseholdFields.name] ?? Self.unreadable,
        question: record[HouseholdFields.question], area: record[HouseholdFields.area],
        coordinator: record[HouseholdFields.coordinator],
        members: record[HouseholdFields.members] ?? [])
      ties += record[HouseholdFields.family] ?? []
      return household
    }
  }

  /// Stands in for a name that could not be read.
  static let unreadable = "?"
}

extension Shape where Value == [Member] {
  static let members = Shape<[Member]>(
    schema: .map(
      keys: SchemaPattern.identifier,
      .either([
        .pattern(SchemaPattern.anything, example: ShortForm.member.example),
        .record(MemberFields.table),
      ]))
  ) { node, reading in
    let household = reading.householdIndex
    return reading.actors(node, { .member($0, household: household) }) { id, value, start in
      reading.member(id, value, from: start)
    }
  }
}
