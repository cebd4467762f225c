import SupportNetwork
import Tables

/// The columns of a table of referral links; headings are in English or Dutch.
struct LinkColumns {
  let from: EndColumns
  let to: EndColumns
  private let warmth: Int?
  private let waiting: Int?
  private let feedback: Int?
  private let made: Int?
  private let accepted: Int?
  private let completed: Int?
  private let reported: Int?
  private let domains: Int?
  private let knowledge: Int?
  private let knowledgeDate: Int?
  private let confirmed: Int?
  private let source: Int?
  private let mayShare: Int?
  private let shareUntil: Int?
  private let note: Int?

  init(_ headings: TableHeadings) {
    from = EndColumns(headings, words: EndColumns.from)
    to = EndColumns(headings, words: EndColumns.to)
    warmth = headings.column("warmth", "warmte", "hoe")
    waiting = headings.column("waiting", "waiting-days", "wachttijd", "wachtdagen")
    feedback = headings.column("feedback", "reports-back", "terugkoppeling", "koppelt-terug")
    made = headings.column("made", "verwezen", "aantal", "verwijzingen")
    accepted = headings.column("accepted", "aangenomen", "geaccepteerd")
    completed = headings.column("completed", "afgerond", "voltooid")
    reported = headings.column("reported", "teruggekoppeld")
    domains = headings.column("domains", "domain", "leefgebieden", "leefgebied")
    knowledge = headings.column("knowledge", "kennis", "wat-weten-we")
    knowledgeDate = headings.column("knowledge-date", "kennis-datum")
    confirmed = headings.column("confirmed", "bevestigd", "nagevraagd")
    source = headings.column("source-text", "source", "told-by", "bron")
    mayShare = headings.column("may-share", "mag-delen", "delen")
    shareUntil = headings.column("share-until", "delen-tot")
    note = headings.column("note", "notitie", "opmerking")
  }

  /// The columns in which two rows about one link can say different things.
  var named: [String: Int?] {
    [
      "from": from.name, "to": to.name, "warmth": warmth, "waiting-days": waiting,
      "feedback": feedback, "made": made, "accepted": accepted, "completed": completed,
      "reported": reported, "knowledge": knowledge, "may-share": mayShare,
    ]
  }

  /// The columns that are read.
  var all: Set<Int> {
    let others = [
      warmth, waiting, feedback, made, accepted, completed, reported, domains, knowledge,
      knowledgeDate, confirmed, source, mayShare, shareUntil, note,
    ]
    return Set(from.all + to.all + others.compactMap { $0 })
  }

  func terms(_ reading: inout RowReading) -> ReferralTerms {
    let terms = ReferralTerms(
      warmth: reading.code(warmth, Self.warmths),
      waitingDays: reading.number(waiting, most: NumberRule.mostDays),
      reportsBack: reading.boolean(feedback), made: reading.number(made),
      accepted: reading.number(accepted), completed: reading.number(completed),
      reported: reading.number(reported))
    reading.checkParts(of: terms, in: [accepted, completed, reported])
    return terms
  }

  /// A tie with all that the row says of it, between ends that are still to be found.
  func tie(from: ActorID, to: ActorID, _ reading: inout RowReading, _ known: [LifeDomain]) -> Tie {
    let mayBeShared = reading.boolean(mayShare)
    let shared = reading.date(shareUntil)
    let state = reading.code(knowledge, Self.states)
    let day = reading.date(knowledgeDate)
    return Tie(
      .referral(terms(&reading)), from: from, to: to,
      domains: reading.domains(domains, of: known),
      knowledge: state.map { Knowledge($0, date: day) }, source: reading.text(source),
      confirmed: reading.date(confirmed),
      consent: mayBeShared.map { Consent(mayShare: $0, until: shared) },
      note: reading.text(note))
  }

  private static let warmths: [String: ReferralTerms.Warmth] = [
    "koud": .cold, "folder": .cold, "afgesproken": .agreed, "afspraak": .agreed,
  ]
  private static let states: [String: Knowledge.State] = [
    "gezien": .observed, "gebeurd": .observed, "afgesproken": .agreed, "afspraak": .agreed,
    "gezegd": .declared, "opgegeven": .declared, "ontbreekt": .denied, "nee": .denied,
    "onbekend": .unknown,
  ]
}
