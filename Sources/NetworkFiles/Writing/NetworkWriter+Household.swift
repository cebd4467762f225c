import SupportNetwork

extension NetworkWriter {
  mutating func writeHouseholds() {
    if network.households.count == 1 {
      begin(NetworkFields.household)
      write(network.households[0], family: order.family[0], depth: 1)
    } else if !network.households.isEmpty {
      begin(NetworkFields.households)
      for (household, family) in zip(network.households, order.family) {
        write(household, family: family, depth: 2, isItem: true)
      }
    }
  }

  private mutating func write(
    _ household: Household, family: [Tie], depth: Int, isItem: Bool = false
  ) {
    let id = ScalarText.written(household.id.rawValue, inFlow: false)
    if isItem {
      write("- \(HouseholdFields.id.name): \(id)", depth: depth - 1)
    } else {
      write("\(HouseholdFields.id.name): \(id)", depth: depth)
    }
    write(HouseholdFields.name, household.name, depth: depth)
    write(HouseholdFields.question, household.question, depth: depth)
    write(HouseholdFields.area, household.area, depth: depth)
    write(HouseholdFields.coordinator, household.coordinator?.rawValue, depth: depth)
    if !household.members.isEmpty {
      write("\(HouseholdFields.members.name):", depth: depth)
      for member in household.members {
        write(entry(member.id, shortText(of: member) ?? longText(of: member)), depth: depth + 1)
      }
    }
    if !family.isEmpty {
      write("\(HouseholdFields.family.name):", depth: depth)
      for line in FamilyLines(family).lines { write("- " + line, depth: depth + 1) }
    }
  }

  /// An entry of a mapping of actors.
  func entry(_ id: ActorID, _ value: String) -> String {
    ScalarText.written(id.rawValue, inFlow: false) + ": " + value
  }

  /// `Joost, man, 41, care need`, when that says everything.
  private func shortText(of member: Member) -> String? {
    guard member.note == nil, !member.name.unicodeScalars.contains(",") else { return nil }
    var items = [member.name]
    if member.gender != .unstated { items.append(member.gender.rawValue) }
    switch member.age {
    case .years(let years): items.append("\(years)")
    case .bornIn(let year): items.append("born \(year)")
    case .bornOn(let date): items.append("born \(date.iso)")
    case nil: break
    }
    if let death = member.death {
      items.append(death.date.map { "died \($0.iso)" } ?? "died")
    }
    if member.hasCareNeed { items.append("care need") }
    return ShortText.written(items)
  }

  private func longText(of member: Member) -> String {
    var mapping = FlowMapping()
    mapping.add(MemberFields.name, member.name)
    if member.gender != .unstated {
      mapping.add(MemberFields.gender, code: member.gender.rawValue)
    }
    switch member.age {
    case .years(let years): mapping.add(MemberFields.age, years)
    case .bornIn(let year): mapping.add(MemberFields.born, year)
    case .bornOn(let date): mapping.add(MemberFields.born, date)
    case nil: break
    }
    mapping.add(member.death)
    mapping.add(MemberFields.careNeed, ifTrue: member.hasCareNeed)
    mapping.add(MemberFields.note, member.note)
    return mapping.text
  }
}

/// The items of a short form as one scalar.
enum ShortText {
  /// The items between commas, if the whole needs no quotes and its name is not cut.
  static func written(_ items: [String]) -> String? {
    guard let end = items.first?.unicodeScalars.last, !end.properties.isWhitespace else {
      return nil
    }
    let text = items.joined(separator: ", ")
    return ScalarText.isPlain(text, inFlow: false) ? text : nil
  }
}
