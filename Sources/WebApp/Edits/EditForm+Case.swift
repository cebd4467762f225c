import NetworkQueries
import SupportNetwork
import Workbench

extension EditForm {
  /// A gap is accepted, with a reason, until a day.
  func acceptance() throws(Refusal) -> CaseEdit {
    let gap = AcceptedGap(
      key: try fields.needed("key"), reason: try fields.needed("reason"),
      until: try fields.date("until") ?? today.adding(years: 1) ?? today, since: today)
    return CaseEdit(
      rest: { document in
        document.accepted.removeAll { $0.key == gap.key }
        document.accepted.append(gap)
      }, code: .gapAccepted, subject: gap.reason)
  }

  /// A gap that was accepted is one to talk about again.
  func reopening() throws(Refusal) -> CaseEdit {
    let key = try fields.needed("key")
    return CaseEdit(
      rest: { document in document.accepted.removeAll { $0.key == key } }, code: .gapReopened)
  }

  /// A learning question is taken up, or one of its activities ticked off.
  func adoption() throws(Refusal) -> CaseEdit {
    let question = try fields.needed("question")
    let activity = fields["activity"]
    let (who, answer, hasAnswer) = (fields["who"], fields["answer"], fields.isOn("answer"))
    let since = today.iso
    return CaseEdit(
      rest: { document in
        var adopted =
          document.learning.first { $0.question == question }
          ?? AdoptedQuestion(question: question, since: since)
        if let who { adopted.who = who }
        if hasAnswer { adopted.answer = answer }
        if let activity {
          if adopted.done.contains(activity) {
            adopted.done.removeAll { $0 == activity }
          } else {
            adopted.done = (adopted.done + [activity]).sorted()
          }
        }
        document.learning.removeAll { $0.question == question }
        document.learning.append(adopted)
      }, code: .questionAdopted)
  }

  func dropping() throws(Refusal) -> CaseEdit {
    let question = try fields.needed("question")
    return CaseEdit(
      rest: { document in document.learning.removeAll { $0.question == question } },
      code: .questionDropped)
  }

  /// Why the network is kept, and how long.
  func record() throws(Refusal) -> CaseEdit {
    var record = network.record ?? CaseRecord()
    record.purpose = fields["purpose"]
    record.ground = try fields.code("ground")
    if let rule: Retention.Rule = try fields.code("rule") {
      record.retention = Retention(
        rule: rule, start: try fields.date("start"), end: try fields.date("end"))
    } else {
      record.retention = nil
    }
    return CaseEdit(edits: [.record(record)], code: .recordChanged)
  }

  /// Why a life domain was opened; an empty reason takes it away.
  func domainReason() throws(Refusal) -> CaseEdit {
    guard let domain: LifeDomainID = try fields.read("domain", LifeDomainID.init(_:)) else {
      throw Refusal.field(name: "domain", .empty)
    }
    var record = network.record ?? CaseRecord()
    record.domainReasons.removeAll { $0.domain == domain }
    if let reason = fields["reason"] {
      record.domainReasons.append(DomainReason(domain: domain, reason: reason))
    }
    return CaseEdit(edits: [.record(record)], code: .recordChanged)
  }
}
