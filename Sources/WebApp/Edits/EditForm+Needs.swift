import SupportNetwork

extension EditForm {
  /// A need, in the person's own words: new, or as it is now.
  func need() throws(Refusal) -> CaseEdit {
    let position = try position(network.needs)
    guard let domain: LifeDomainID = try fields.read("domain", LifeDomainID.init(_:)) else {
      throw Refusal.field(name: "domain", .empty)
    }
    var need =
      if let position { network.needs[position] } else {
        Need(holder: try known("holder"), domain: domain)
      }
    if fields.isOn("holder") { need.holder = try known("holder") }
    need.domain = domain
    need.words = fields["words"]
    need.openness = try fields.code("openness") ?? need.openness
    need.status = try fields.code("status") ?? need.status
    if position == nil { need.since = today }
    if fields.isOn("since") { need.since = try fields.date("since") }
    return CaseEdit(
      edits: [.need(need, at: position)], code: position == nil ? .needAdded : .needChanged,
      subject: need.words ?? name(of: need.holder))
  }

  func needRemoval() throws(Refusal) -> CaseEdit {
    guard let position = try position(network.needs) else { throw Refusal.notFound }
    return CaseEdit(
      edits: [.needRemoval(at: position)], code: .needRemoved,
      subject: network.needs[position].words ?? "")
  }

  /// Something seen or heard: new, or as it is now.
  func hook() throws(Refusal) -> CaseEdit {
    let position = try position(network.observations)
    let words = try fields.needed("words")
    var hook = position.map { network.observations[$0] } ?? Observation(date: today, words: words)
    hook.words = words
    hook.domain = try fields.read("domain", LifeDomainID.init(_:)) ?? hook.domain
    hook.status = try fields.code("status") ?? hook.status
    return CaseEdit(
      edits: [.observation(hook, at: position)],
      code: position == nil ? .hookAdded : .hookChanged, subject: words)
  }

  func hookRemoval() throws(Refusal) -> CaseEdit {
    guard let position = try position(network.observations) else {
      throw Refusal.notFound
    }
    return CaseEdit(
      edits: [.observationRemoval(at: position)], code: .hookRemoved,
      subject: network.observations[position].words)
  }
}
