import SupportNetwork

/// The fields of a need in the long form.
enum NeedFields {
  static let who = Field("who", .actorID, isRequired: true, "Whose need: household or member.")
  static let domain = Field("domain", .lifeDomain, isRequired: true, "The life domain.")
  static let words = Field("words", .words, "The person's own words.")
  static let openness = Field<Need.Openness>(
    "openness", .code, "How far it can be talked about; `open` when absent.")
  static let status = Field<Need.Status>("status", .code, "How it stands; `active` when absent.")
  static let priority = Field(
    "priority", .integer(1, NumberRule.lastPriority), "What comes first: 1 is first.")
  static let since = Field("since", .date, "The day it began.")

  static let table = FieldTable(
    "need", "Something a household or member wants help with.",
    [who, domain, words, openness, status, priority, since, SharedFields.note])
}

/// The fields of an observation in the long form.
enum ObservationFields {
  static let date = Field("date", .date, "The day it was seen or heard.")
  static let words = Field("words", .words, isRequired: true, "What was seen or heard.")
  static let domain = Field("domain", .lifeDomain, "The life domain it may be about.")
  static let about = Field("about", .actorID, "Whom it is about.")
  static let status = Field<Observation.Status>(
    "status", .code, "What became of it; `open` when absent.")

  static let table = FieldTable(
    "observation", "Something seen or heard on a visit.", [date, words, domain, about, status])
}

/// The fields of a referral that was made.
enum ReferralFields {
  static let who = Field("who", .actorID, isRequired: true, "Who was referred.")
  static let from = Field("from", .actorID, isRequired: true, "Who referred.")
  static let to = Field("to", .actorID, isRequired: true, "Who was to receive.")
  static let domain = Field("domain", .lifeDomain, "The life domain.")
  static let made = Field("made", .date, isRequired: true, "The day of the referral.")
  static let outcome = Field<Referral.Outcome>(
    "outcome", .code, "What the receiver said; `pending` when absent.")
  static let answered = Field("answered", .date, "The day of the first answer.")
  static let started = Field("started", .date, "The day help began.")
  static let completed = Field("completed", .date, "The day help ended.")
  static let reported = Field("reported", .date, "The day the receiver reported back.")

  static let table = FieldTable(
    "referral", "One time that somebody was referred, and what came of it.",
    [who, from, to, domain, made, outcome, answered, started, completed, reported])
}

/// The fields of a score.
enum ScoreFields {
  static let who = Field("who", .actorID, isRequired: true, "Whose score.")
  static let domain = Field("domain", .lifeDomain, isRequired: true, "The life domain.")
  static let date = Field("date", .date, isRequired: true, "The day it was given.")
  static let score = Field(
    "score", .integer(1, 5), isRequired: true, "1 acute problem to 5 fully self-sufficient.")

  static let table = FieldTable(
    "score", "How self-sufficient somebody is in a life domain on a day.",
    [who, domain, date, score])
}

/// The fields of two actors who must not be brought into contact.
enum KeepAwayFields {
  static let actor = Field("actor", .actorID, isRequired: true, "The one.")
  static let other = Field("other", .actorID, "The other; without it: from everybody.")
  static let reason = Field("reason", .words, "Why.")

  static let table = FieldTable(
    "keep-away", "Two actors who must not be brought into contact.", [actor, other, reason])
}
