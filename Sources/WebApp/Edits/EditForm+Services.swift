import SupportNetwork

extension EditForm {
  /// What an organisation offers: new, or as it is now.
  func service() throws(Refusal) -> CaseEdit {
    let id = try fields.actor("id")
    let known = network.services.first { $0.id == id }
    if id != nil, known == nil { throw Refusal.notFound }
    let name = try fields.needed("name")
    var service = known ?? Service(id: newID(name, sort: "service"), name: name)
    service.name = name
    if known == nil { service.organisation = try self.known("organisation") }
    service.domains = domains
    service.targetGroups = list("groups")
    service.areas = list("areas")
    service.access = fields["access"]
    service.waitingDays = try fields.number("waiting")
    let (places, free) = (try fields.number("places"), try fields.number("free"))
    service.capacity =
      places == nil && free == nil ? nil : Capacity(places: places, free: free)
    if known != nil { service.note = fields["note"] }
    return CaseEdit(
      edits: [.service(service)], code: .serviceChanged, subject: name,
      shows: .actor(service.id))
  }

  /// What stands in a field between commas.
  private func list(_ field: String) -> [String] {
    (fields[field] ?? "").split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
