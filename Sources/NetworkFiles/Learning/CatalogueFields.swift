import NetworkQueries
import SupportNetwork

/// The sections of a catalogue.
enum CatalogueFields {
  static let version = Field(
    "kring-learning", .documentVersion(CatalogueFile.version), isRequired: true,
    "The version of the format: 1.")
  static let questions = Field(
    "questions", .learningQuestions, "Learning questions, by their codes.")
  static let activities = Field(
    "activities", .learningActivities, "What to do to learn, by their codes.")

  static let table = FieldTable(
    "catalogue", "Learning questions, and activities that help to answer them.",
    [version, questions, activities])
}

/// The fields of a learning question.
enum QuestionFields {
  static let audience = Field<LearningQuestion.Audience>(
    "for", .code, isRequired: true, isNoted: false, "Who learns.")
  static let dutch = Field("nl", .questionWords, isRequired: true, isNoted: false, "It in Dutch.")
  static let english = Field(
    "en", .questionWords, isRequired: true, isNoted: false, "It in English.")
  static let gaps = Field<[GapCode]>(
    "gaps", .list(.code), isNoted: false, "The rules whose gaps bring it up.")
  static let domains = Field(
    "domains", .list(.knownLifeDomain), isNoted: false, "The life domains it is about.")
  static let openness = Field<[Need.Openness]>(
    "openness", .list(.code), isNoted: false, "How open the household is about the need.")
  static let roles = Field<[PersonRole]>(
    "roles", .list(.code), isNoted: false,
    "The roles of those whom the gap is about; only beside `gaps`.")
  static let expertise = Field<LearningTrigger.Expertise>(
    "expertise", .code, isNoted: false,
    "How much the team knows of the life domain: nobody does (missing), or at most one (thin).")

  static let table = FieldTable(
    "question", "A learning question, and what brings it up.",
    [audience, dutch, english, gaps, domains, openness, roles, expertise])
}

/// The fields of an activity.
enum ActivityFields {
  static let kind = Field<LearningActivity.Kind>(
    "kind", .code, isRequired: true, isNoted: false, "What sort of activity it is.")
  static let dutch = Field("nl", .words, isRequired: true, isNoted: false, "It in Dutch.")
  static let english = Field("en", .words, isRequired: true, isNoted: false, "It in English.")
  static let source = Field("source", .name, isNoted: false, "Who offers it.")
  static let link = Field("link", .webAddress, isNoted: false, "Where it is: an https address.")
  static let domains = Field(
    "domains", .list(.knownLifeDomain), isNoted: false, "The life domains it is about.")
  static let helps = Field(
    "helps", .list(.questionCode), isRequired: true, isNoted: false,
    "The codes of the questions that it helps with.")

  static let table = FieldTable(
    "activity", "Something to do to learn.",
    [kind, dutch, english, source, link, domains, helps])
}
