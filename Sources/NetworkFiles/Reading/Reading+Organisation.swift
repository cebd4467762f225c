import SupportNetwork

extension Reading {
  /// Reads an organisation in either form.
  func organisation(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> Organisation? {
    if let whole = Piece(node, in: text) {
      let (name, kind) = nameAndKind(whole, of: .organisation)
      return Organisation(id: id, name: name, kind: kind)
    }
    guard let record = record(node, OrganisationFields.table, from: start) else { return nil }
    return Organisation(
      id: id, name: record[SharedFields.name] ?? Self.unreadable,
      aliases: record[OrganisationFields.aliases] ?? [],
      kind: record[SharedFields.organisationKind] ?? .other, area: record[SharedFields.area],
      address: record[OrganisationFields.address],
      identifiers: record[OrganisationFields.identifiers] ?? [],
      isConfidential: record[OrganisationFields.confidential] ?? false,
      confirmed: record[SharedFields.confirmed], placing: SharedFields.placing(record),
      note: record[SharedFields.note])
  }

  /// Reads a class of organisations in either form.
  func actorClass(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> ActorClass? {
    if let whole = Piece(node, in: text) {
      let (name, kind) = nameAndKind(whole, of: .actorClass)
      return ActorClass(id: id, name: name, kind: kind)
    }
    guard let record = record(node, ClassFields.table, from: start) else { return nil }
    return ActorClass(
      id: id, name: record[SharedFields.name] ?? Self.unreadable,
      kind: record[SharedFields.organisationKind] ?? .other, area: record[SharedFields.area],
      placing: SharedFields.placing(record))
  }

  /// Reads `Basisschool De Linde, school`.
  private func nameAndKind(_ whole: Piece, of form: ShortForm) -> (String, OrganisationKind) {
    let pieces = whole.split(on: ",")
    let name = name(pieces[0], of: form)
    guard pieces.count > 1 else {
      report(.malformed(form), at: whole.position)
      return (name, .other)
    }
    note(.kind, at: pieces[1].position)
    let kind: OrganisationKind? = code(pieces[1].text, at: pieces[1].position)
    if pieces.count > 2 { report(.malformed(form), at: pieces[2].position) }
    return (name, kind ?? .other)
  }

  /// Reads a service.
  func service(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> Service? {
    guard let record = record(node, ServiceFields.table, from: start) else { return nil }
    return Service(
      id: id, name: record[SharedFields.name] ?? Self.unreadable,
      organisation: record[ServiceFields.organisation],
      domains: record[ServiceFields.domains] ?? [],
      targetGroups: record[ServiceFields.targetGroups] ?? [],
      areas: record[ServiceFields.areas] ?? [], access: record[ServiceFields.access],
      capacity: record[ServiceFields.capacity], waitingDays: record[ServiceFields.waitingDays],
      confirmed: record[SharedFields.confirmed], placing: SharedFields.placing(record),
      note: record[SharedFields.note])
  }

  /// Reads a team.
  func team(_ id: ActorID, _ node: FileNode, from start: TextPosition) -> Team? {
    guard let record = record(node, TeamFields.table, from: start) else { return nil }
    return Team(
      id: id, name: record[SharedFields.name] ?? Self.unreadable,
      organisation: record[TeamFields.organisation], members: record[TeamFields.members] ?? [],
      expertise: record[SharedFields.expertise] ?? [], area: record[SharedFields.area],
      placing: SharedFields.placing(record), note: record[SharedFields.note])
  }
}
