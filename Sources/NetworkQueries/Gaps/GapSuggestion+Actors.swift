public import SupportNetwork

extension GapSuggestion {
  /// Whom it names; for a way all on it after the household.
  public var actors: [ActorID] {
    switch self {
    case .ask(let id), .shareWork(let id), .askHowItGoes(let id), .callBack(let id): [id]
    case .contact(let id, let way): way.map { $0.steps.map(\.to) } ?? [id]
    case .talkThrough(let way): way.steps.map(\.to)
    case .introduce(let one, let other): [one, other]
    case .talkAboutHelp, .nameCoordinator, .lookAtGiving, .followUp, .lookAgain, .askConsent: []
    case .team(let suggestion): suggestion.actors
    }
  }
}

extension TeamSuggestion {
  /// Whom it names.
  public var actors: [ActorID] {
    switch self {
    case .makeLink(let id), .askFirst(let id), .secondWay(let id), .agreeOnReporting(let id),
      .tellColleagues(let id), .askWhereTo(let id), .learnFrom(let id):
      [id]
    case .findOffer, .noteFirstContact, .bridgeTheWait, .findVolunteers, .meetOthers,
      .knowledgePoint, .talkAboutArea, .checkRecords:
      []
    }
  }
}
