import SupportNetwork

extension Reading {
  /// Reads a member of a household in either form.
  func member(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> Member? {
    if let whole = Piece(node, in: text) { return member(id, whole) }
    guard let record = record(node, MemberFields.table, from: start) else { return nil }
    if record.has(MemberFields.age), record.has(MemberFields.born) {
      report(
        .repeatedItem("born", first: "age"), at: record.position(of: MemberFields.born))
    }
    return Member(
      id: id, name: record[MemberFields.name] ?? Self.unreadable,
      gender: record[MemberFields.gender] ?? .unstated,
      age: record[MemberFields.age].map(Age.years) ?? record[MemberFields.born],
      death: record[MemberFields.died], hasCareNeed: record[MemberFields.careNeed] ?? false,
      note: record[MemberFields.note])
  }

  /// Reads `Joost, man, 41, care need`.
  private func member(_ id: ActorID, _ whole: Piece) -> Member {
    let pieces = whole.split(on: ",")
    var member = Member(id: id, name: name(pieces[0], of: .member))
    var given = GivenItems(in: self)
    for piece in pieces.dropFirst() {
      if let gender = Gender(rawValue: piece.text) {
        if given.isNew("gender", piece) { member.gender = gender }
      } else if piece.text == "care need" {
        if given.isNew("care need", piece) { member.hasCareNeed = true }
      } else if piece.text == "died" {
        if given.isNew("died", piece) { member.death = Death() }
      } else if let day = piece.after("died") {
        note(.died, at: day.position)
        let date = date(day.text, at: day.position)
        if given.isNew("died", piece) { member.death = Death(date: date) }
      } else if let birthday = piece.after("born") {
        note(.born, at: birthday.position)
        let birth = birth(birthday.text, at: birthday.position)
        if given.isNew("age", piece) { member.age = birth }
      } else if let first = piece.text.utf8.first, (48...57).contains(first) || first == 45 {
        note(.age, at: piece.position)
        let years = integer(piece.text, 0, NumberRule.oldestAge, at: piece.position)
        if given.isNew("age", piece) { member.age = years.map(Age.years) }
      } else {
        unknownItem(piece, in: .member, among: Self.memberItems)
      }
    }
    return member
  }

  private static let memberItems =
    Gender.allCases.map(\.rawValue) + ["care need", "died", "born"]
}
