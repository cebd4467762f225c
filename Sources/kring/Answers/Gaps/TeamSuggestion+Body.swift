import NetworkQueries

extension TeamSuggestion {
  /// Its code in answers for programs.
  var kind: String {
    switch self {
    case .findOffer: "find-offer"
    case .makeLink: "make-link"
    case .askFirst: "ask-first"
    case .noteFirstContact: "note-first-contact"
    case .secondWay: "second-way"
    case .bridgeTheWait: "bridge-the-wait"
    case .agreeOnReporting: "agree-on-reporting"
    case .findVolunteers: "find-volunteers"
    case .tellColleagues: "tell-colleagues"
    case .askWhereTo: "ask-where-to"
    case .meetOthers: "meet-others"
    case .knowledgePoint: "knowledge-point"
    case .learnFrom: "learn-from"
    case .talkAboutArea: "talk-about-area"
    case .checkRecords: "check-records"
    }
  }
}
