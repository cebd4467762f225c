import SupportNetwork

/// The items after the ends of a tie in the short form, in whatever order they come.
struct TieItems {
  private let reading: Reading
  private let arrow: Arrow
  private var items: GivenItems
  private var kind: TieKind.Code?
  private var quality: Tie.Quality?
  private var terms = ReferralTerms()
  private var intensity: Intensity?
  /// Items that only a referral or collaboration has, to judge when the kind is known.
  private var itemsOfKinds: [(piece: Piece, kind: TieKind.Code)] = []
  private var domainItems: [Piece] = []
  private var draft: Draft

  /// What the items say whatever the kind.
  private struct Draft {
    var strength = Tie.Strength.normal
    var given: Support = []
    var returned: Support = []
    var domains: [LifeDomainID] = []
    var frequency: Tie.Frequency?
    var hours: Double?
    var period = Period.always
    var presence = Tie.Presence.active
    var wish: Tie.Wish?
    var confirmed: CalendarDate?
  }

  init(in reading: Reading, arrow: Arrow) {
    self.reading = reading
    self.arrow = arrow
    items = GivenItems(in: reading)
    draft = Draft()
  }

  mutating func read(_ piece: Piece) {
    if readCode(piece) || readAmount(piece) || readLetters(piece) { return }
    guard reading.lifeDomains.contains(piece.text), let domain = LifeDomainID(piece.text) else {
      let known = Self.codes + reading.lifeDomains
      return reading.unknownItem(piece, in: .tie, among: known)
    }
    reading.note(.domains, item: draft.domains.count, at: piece.position)
    draft.domains.append(domain)
  }

  /// The tie, with defaults for what the items do not say.
  func tie(from: ActorID, to: ActorID) -> Tie {
    let code =
      kind
      ?? TieDefaults.kind(given: draft.given, returned: draft.returned, domains: draft.domains)
    for (piece, kind) in itemsOfKinds where kind != code {
      reading.report(
        .itemNeedsKind(piece.text, kind: kind.rawValue), at: piece.position)
    }
    return Tie(
      tieKind(code), from: from, to: to, strength: draft.strength,
      quality: quality
        ?? TieDefaults.quality(of: code, given: draft.given, returned: draft.returned),
      flow: arrow.flow, given: draft.given, returned: draft.returned, domains: draft.domains,
      frequency: draft.frequency, hoursPerWeek: draft.hours, period: draft.period,
      presence: draft.presence, wish: draft.wish, confirmed: draft.confirmed)
  }

  private func tieKind(_ code: TieKind.Code) -> TieKind {
    switch code {
    case .support: .support
    case .care: .care
    case .membership: .membership
    case .referral: .referral(terms)
    case .collaboration: .collaboration(intensity)
    case .contact, .partnership, .kinship: .contact
    }
  }

  private mutating func readCode(_ piece: Piece) -> Bool {
    let text = piece.text
    if let kind = TieKind.Code(rawValue: text) {
      guard Self.kinds.contains(kind) else { return false }
      if items.isNew("kind", piece) { self.kind = kind }
    } else if let strength = Tie.Strength(rawValue: text) {
      if items.isNew("strength", piece) { draft.strength = strength }
    } else if let quality = Tie.Quality(rawValue: text) {
      if items.isNew("quality", piece) { self.quality = quality }
    } else if let presence = Tie.Presence(rawValue: text) {
      if items.isNew("presence", piece) { draft.presence = presence }
    } else if let frequency = Tie.Frequency(rawValue: text) {
      if items.isNew("frequency", piece) { draft.frequency = frequency }
    } else if let warmth = ReferralTerms.Warmth(rawValue: text) {
      itemsOfKinds.append((piece, .referral))
      if items.isNew("warmth", piece) { terms.warmth = warmth }
    } else if text == Self.reportsBack || text == Self.noReportBack {
      itemsOfKinds.append((piece, .referral))
      if items.isNew("feedback", piece) { terms.reportsBack = text == Self.reportsBack }
    } else if let intensity = Intensity(rawValue: text) {
      itemsOfKinds.append((piece, .collaboration))
      if items.isNew("intensity", piece) { self.intensity = intensity }
    } else {
      return false
    }
    return true
  }

  private mutating func readAmount(_ piece: Piece) -> Bool {
    let words = piece.words
    if let day = piece.after("since") {
      reading.note(.since, at: day.position)
      let date = reading.date(day.text, at: day.position)
      if items.isNew("since", piece) { draft.period.since = date }
    } else if let day = piece.after("until") {
      reading.note(.until, at: day.position)
      let date = reading.date(day.text, at: day.position)
      if items.isNew("until", piece) { draft.period.until = date }
    } else if let day = piece.after("confirmed") {
      reading.note(.confirmed, at: day.position)
      let date = reading.date(day.text, at: day.position)
      if items.isNew("confirmed", piece) { draft.confirmed = date }
    } else if let wish = piece.after("wish") {
      let code: Tie.Wish? = reading.code(wish.text, at: wish.position)
      if items.isNew("wish", piece) { draft.wish = code }
    } else if words.count == 2, ["hours", "hour"].contains(words[1].text) {
      reading.note(.hours, at: words[0].position)
      let hours = reading.number(
        words[0].text, 0, NumberRule.hoursOfWeek, at: words[0].position)
      if items.isNew("hours", piece) { draft.hours = hours }
    } else if words.count == 3, words[0].text == "waiting", ["days", "day"].contains(words[2].text)
    {
      itemsOfKinds.append((piece, .referral))
      reading.note(.waiting, at: words[1].position)
      let days = reading.integer(
        words[1].text, 0, NumberRule.mostDays, at: words[1].position)
      if items.isNew("waiting", piece) { terms.waitingDays = days }
    } else {
      return false
    }
    return true
  }

  private mutating func readLetters(_ piece: Piece) -> Bool {
    guard SupportLetters.isLike(piece.text) else { return false }
    guard let letters = SupportLetters(piece.text) else { return false }
    guard items.isNew("letters", piece) else { return true }
    guard let (given, returned) = letters.along(arrow) else {
      reading.report(.lettersWithoutDirection(piece.text), at: piece.position)
      return true
    }
    draft.given = given
    draft.returned = returned
    return true
  }

  static let reportsBack = "reports back"
  static let noReportBack = "no report back"
  /// The kinds that the short form has; family has a section of its own.
  static let kinds: [TieKind.Code] = [
    .support, .care, .contact, .membership, .referral, .collaboration,
  ]
  /// Every item that is a code.
  static let codes: [String] =
    kinds.map(\.rawValue) + Tie.Strength.allCases.map(\.rawValue)
    + Tie.Quality.allCases.map(\.rawValue) + Tie.Presence.allCases.map(\.rawValue)
    + Tie.Frequency.allCases.map(\.rawValue) + ReferralTerms.Warmth.allCases.map(\.rawValue)
    + Intensity.allCases.map(\.rawValue) + [reportsBack, noReportBack]
}
