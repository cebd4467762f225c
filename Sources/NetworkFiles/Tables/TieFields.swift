import SupportNetwork

/// The fields of a tie in the long form.
enum TieFields {
  static let from = Field("from", .actorID, isRequired: true, "The first end.")
  static let to = Field("to", .actorID, isRequired: true, "The second end.")
  static let kind = Field<TieKind.Code>(
    "kind", .code,
    "What the tie is; without it `support` when letters or domains are given, else `contact`.")
  static let partnership = Field<Partnership>(
    "partnership", .code, "How a couple lives or lived; only for kind `partnership`.")
  static let kinship = Field<KinshipCode>(
    "kinship", .code,
    "How two people are family; the first end is the parent. Only for kind `kinship`.")
  static let strength = Field<Tie.Strength>(
    "strength", .code, "How much the tie can bear; `normal` when absent.")
  static let quality = Field<Tie.Quality>("quality", .code, "How the contact is felt.")
  static let flow = Field<FlowCode>(
    "flow", .code, "Which way it goes, as the household sees it: to or from the household.")
  static let support = Field("support", .letters, "What the first end gives: P, E, A, G.")
  static let returned = Field("returned", .letters, "What the second end gives back.")
  static let domains = Field("domains", .list(.lifeDomain), "The life domains it helps in.")
  static let frequency = Field<Tie.Frequency>("frequency", .code, "How often they meet or speak.")
  static let hours = Field("hours", .number(0, NumberRule.hoursOfWeek), "Hours of care a week.")
  static let since = Field("since", .date, "The first day.")
  static let until = Field("until", .date, "The last day.")
  static let presence = Field<Tie.Presence>(
    "presence", .code, "Whether it is there now; `active` when absent.")
  static let wish = Field<Tie.Wish>("wish", .code, "What the household wishes of the contact.")
  static let knowledge = Field("knowledge", .knowledge, "How we know of the tie.")
  static let source = Field("source", .name, "Who told us.")
  static let confirmed = Field("confirmed", .date, "The day somebody last said it is still so.")
  static let consent = Field("consent", .consent, "Whether the tie may be shared.")
  static let note = SharedFields.note

  static let table = FieldTable(
    "tie", "A tie between two actors.",
    [
      from, to, kind, partnership, kinship, strength, quality, flow, support, returned, domains,
      frequency, hours, since, until, presence, wish, knowledge, source, confirmed, consent,
      ReferralTermsFields.warmth, ReferralTermsFields.waiting,
      ReferralTermsFields.feedback, ReferralTermsFields.made, ReferralTermsFields.accepted,
      ReferralTermsFields.completed, ReferralTermsFields.reported, intensity, note,
    ])
  static let intensity = Field<Intensity>(
    "intensity", .code, "How closely they work together; only for kind `collaboration`.")
}

/// The fields of a tie that only a referral has.
enum ReferralTermsFields {
  static let warmth = Field<ReferralTerms.Warmth>(
    "warmth", .code, "How people are brought over; only for kind `referral`, as what follows.")
  static let waiting = Field(
    "waiting", .integer(0, NumberRule.mostDays), "Days until help starts.")
  static let feedback = Field(
    "feedback", .boolean, "Whether the receiver reports back.")
  static let made = Field("made", .integer(0, NumberRule.mostCounted), "Referrals made.")
  static let accepted = Field(
    "accepted", .integer(0, NumberRule.mostCounted), "Referrals accepted.")
  static let completed = Field(
    "completed", .integer(0, NumberRule.mostCounted), "Referrals completed.")
  static let reported = Field(
    "reported", .integer(0, NumberRule.mostCounted), "Referrals reported back on.")

  static let all: [any FieldEntry] = [
    warmth, waiting, feedback, made, accepted, completed, reported,
  ]
}
