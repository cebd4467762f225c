import SupportNetwork

extension EditForm {
  /// Two must not be brought into contact, or one with nobody.
  func keepAway() throws(Refusal) -> CaseEdit {
    let id = try known("of")
    let other = fields["from"] == nil ? nil : try known("from")
    return CaseEdit(
      edits: [.keepAway(KeepAway(actor: id, other: other, reason: fields["reason"]))],
      code: .keepAwayChanged, subject: name(of: id), shows: .actor(id))
  }

  func keepAwayRemoval() throws(Refusal) -> CaseEdit {
    guard let position = try position(network.keepAways) else { throw Refusal.notFound }
    let id = try known("of")
    return CaseEdit(
      edits: [.keepAwayRemoval(at: position)], code: .keepAwayChanged, subject: name(of: id),
      shows: .actor(id))
  }
}
