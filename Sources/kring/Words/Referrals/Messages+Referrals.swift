import NetworkQueries
import ReferralLinks
import SupportNetwork
import Wording

extension Messages {
  /// Why an organisation may be the one that was written.
  func reason(_ score: MatchScore) -> String {
    var parts = [relation(score.relation)]
    switch score.number {
    case .agrees: parts.append(pick("een registernummer klopt", "a number in a register agrees"))
    case .differs:
      parts.append(pick("het registernummer is een ander", "the number in the register differs"))
    case .unsaid: break
    }
    switch score.address {
    case .agrees: parts.append(pick("het adres klopt", "the address agrees"))
    case .differs: parts.append(pick("het adres is een ander", "the address differs"))
    case .unsaid: break
    }
    switch score.area {
    case .agrees: parts.append(pick("het gebied klopt", "the area agrees"))
    case .differs: parts.append(pick("het gebied is een ander", "the area differs"))
    case .unsaid: break
    }
    return parts.joined(separator: ", ")
  }

  private func relation(_ relation: MatchScore.Relation) -> String {
    switch relation {
    case .sameName: pick("dezelfde naam", "the same name")
    case .parent: pick("wat er staat, is er een onderdeel van", "what is written is a part of it")
    case .department:
      pick("is een onderdeel van wat er staat", "is a part of what is written")
    case .initials: pick("de eerste letters kloppen", "the first letters agree")
    case .alike: pick("de naam lijkt erop", "the name is like it")
    }
  }

  /// What logs show of one link so far. Figures about fewer than five people are not told.
  func sentence(about count: CountedLink, in answer: ReferralsAnswer) -> String {
    let (from, to) = (answer.name(of: count.ends.from), answer.name(of: count.ends.to))
    let made = count.made.exact.map { "\($0)" } ?? ""
    let parts = [
      part(count.accepted, pick("aangenomen", "accepted")),
      part(count.completed, pick("afgerond", "completed")),
      part(count.reported, pick("teruggekoppeld", "reported back on")),
    ].compactMap { $0 }
    let waiting = count.medianDaysToStart.map {
      $0 == 1
        ? pick("; bij de helft begon de hulp binnen 1 dag", "; for half, help began within 1 day")
        : pick(
          "; bij de helft begon de hulp binnen \($0) dagen",
          "; for half, help began within \($0) days")
    }
    return pick(
      "Van \(from) naar \(to): \(made) keer verwezen",
      "From \(from) to \(to): referred \(made) times")
      + parts.map { ", " + $0 }.joined() + (waiting ?? "") + "."
  }

  private func part(_ count: CountOfPeople?, _ verb: String) -> String? {
    count?.exact.map { "\($0) \(verb)" }
  }

  /// What changed about one link.
  func sentence(about change: LinkChange, in answer: ReferralsAnswer) -> String {
    let (from, to) = (answer.name(of: change.after.from), answer.name(of: change.after.to))
    let ends = pick("Van \(from) naar \(to)", "From \(from) to \(to)")
    guard let before = change.before else { return ends + pick(": nieuw.", ": new.") }
    if change.isContradicted {
      return change.after.knowledge?.state == .denied
        ? ends
          + pick(
            ": eerst kon dit, nu zegt de tabel van niet. Vraag na wat klopt.",
            ": this could be done before, and now the table says it cannot. Ask which is right.")
        : ends
          + pick(
            ": eerst kon dit niet, nu zegt de tabel van wel. Vraag na wat klopt.",
            ": this could not be done before, and now the table says it can. Ask which is right.")
    }
    let fields = change.after.fields(otherThan: before)
    return ends + pick(": anders is ", ": changed is ")
      + Wording(language).list(fields.map(name(of:))) + "."
  }

  private func name(of field: String) -> String {
    switch field {
    case "warmth": pick("hoe mensen worden overgedragen", "how people are brought over")
    case "waiting-days": pick("de wachttijd", "the waiting time")
    case "feedback": pick("of er terugkoppeling is", "whether there is a report back")
    case "counts": pick("hoe vaak er verwezen is", "how often people were referred")
    case "domains": pick("bij welke leefgebieden", "for which life domains")
    case "knowledge": pick("wat we ervan weten", "what we know of it")
    case "confirmed": pick("wanneer het is nagevraagd", "when somebody last asked")
    case "consent": pick("of dit gedeeld mag worden", "whether this may be shared")
    default: pick("de bron of de notitie", "the source or the note")
    }
  }

  func noDirectory(_ folder: String) -> String {
    pick(
      "\(folder): in deze map staat geen sociale kaart. Maak er een met kring directory, of zet er "
        + "organisations.csv in.",
      "\(folder): this folder holds no service directory. Make one with kring directory, or put "
        + "organisations.csv into it.")
  }

  /// That a decision names somebody who is not in the directory.
  func notInDirectory(_ folder: String, _ id: ActorID, _ nearest: ActorID?) -> String {
    pick(
      "\(folder): `\(id)` staat niet in deze kaart"
        + (nearest.map { ", bedoelde je `\($0)`?" }
          ?? ". Kies een korte naam uit organisations.csv."),
      "\(folder): `\(id)` is not in this directory"
        + (nearest.map { ", did you mean `\($0)`?" }
          ?? ". Choose a short name of organisations.csv."))
  }
}

extension Tie {
  /// The fields in which a link is other than it was.
  fileprivate func fields(otherThan before: Tie) -> [String] {
    guard case .referral(let new) = kind, case .referral(let old) = before.kind else { return [] }
    let counts = [new.made, new.accepted, new.completed, new.reported]
    return [
      ("warmth", new.warmth != old.warmth), ("waiting-days", new.waitingDays != old.waitingDays),
      ("feedback", new.reportsBack != old.reportsBack),
      ("counts", counts != [old.made, old.accepted, old.completed, old.reported]),
      ("domains", domains != before.domains), ("knowledge", knowledge != before.knowledge),
      ("confirmed", confirmed != before.confirmed), ("consent", consent != before.consent),
      ("note", note != before.note || source != before.source),
    ].filter(\.1).map(\.0)
  }
}
