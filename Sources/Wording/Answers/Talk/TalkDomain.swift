/// A life domain as a conversation calls it, with the questions it is opened by.
///
/// The questions are open: none can be answered with yes or no. The first opens, the second goes
/// on, the third looks ahead. The wording is our own.
struct TalkDomain {
  /// A text in Dutch and in English.
  typealias Text = (dutch: String, english: String)

  let name: Text
  let questions: [Text]
  /// What is asked instead of somebody who lives alone.
  let questionsForOne: [Text]?
  /// What is asked instead where no children live.
  let questionsForAdults: [Text]?

  init(
    _ name: Text, _ questions: [Text], forOne questionsForOne: [Text]? = nil,
    forAdults questionsForAdults: [Text]? = nil
  ) {
    self.name = name
    self.questions = questions
    self.questionsForOne = questionsForOne
    self.questionsForAdults = questionsForAdults
  }

  /// The questions about a life domain that a file names itself.
  static let anyQuestions: [Text] = [
    ("Hoe gaat het hiermee?", "How is this going?"),
    ("Wat gaat goed, en wat kost moeite?", "What goes well, and what takes effort?"),
    ("Wat zou je hierin graag anders zien?", "What would you like to be different here?"),
  ]
}
