import SupportNetwork

extension Problem.Fact {
  func inEnglish(_ field: String?) -> String {
    switch self {
    case .duplicateID(let id):
      "`\(id)` is used twice; every short name can be given only once"
    case .unknownActor(let id, let nearest):
      "`\(id)` is not in this network\(Self.question(nearest?.rawValue))"
    case .unknownLifeDomain(let id, let nearest):
      "`\(id)` is not a life domain of this network\(Self.question(nearest?.rawValue))"
    case .unfitActor(let id, let found, let allowed):
      "`\(id)` is \(found.inEnglish), here belongs \(joined(allowed.map(\.inEnglish), "or"))"
    case .unfitMembership(let one, let other):
      "`\(one)` and `\(other)` cannot have a membership; that is between somebody and an"
        + " organisation, team or service, or between an organisation and its team or service"
    case .sameEnds(let id):
      "`\(id)` stands on both sides; name two different ones"
    case .beforeItsStart(let date, let start, let startField):
      "\(date.iso) is before \(start.iso), the date of `\(startField.rawValue)`;"
        + " it must be that day or later"
    case .datesOutOfOrder(let date, let before):
      "\(date.iso) comes after \(before.iso) in the list; put the oldest date first, each once"
    case .bornAfterPresent(let date):
      "\(date.iso) is after the last date of the network; nobody is born then yet"
    case .bornInAfterPresent(let year):
      "\(year) is after the last date of the network; nobody is born then yet"
    case .bornAfterDeath: "the birth is after the death; one of the two is wrong"
    case .tooOld(let years): "this makes the person \(years) years old; check the year"
    case .numberOutside(let number, let lowest, let highest):
      "\(plainNumber(number)) cannot be; give a number from \(plainNumber(lowest)) to"
        + " \(plainNumber(highest))"
    case .moreThanWhole(let part, let whole, let count):
      "\(part) is more than `\(whole.rawValue)`, which is \(count); it can be at most that"
    case .tooManyLifeDomains(let count):
      "there are \(count) life domains; a network can have at most \(LifeDomain.most)"
    case .ownAncestor(let id):
      "this makes `\(id)` an ancestor of themselves; check who is the parent of whom"
    case .repeated(let text): "`\(text)` is in this list twice; once is enough"
    case .malformedCode(let text):
      "`\(text)` must begin with a letter and have only letters, digits, `-` and `_`"
    case .empty: "\(field ?? "the text") is empty; write something"
    case .tooLong(let count, let most):
      "\(field ?? "the text") has \(count) characters; at most \(most) fit"
    case .forbiddenCharacter(let scalar):
      "\(field ?? "the text") has the invisible character \(characterCode(scalar)); take it out"
    }
  }

  private static func question(_ nearest: String?) -> String {
    nearest.map { ", did you mean `\($0)`?" } ?? ""
  }
}

extension ActorSort {
  var inEnglish: String {
    switch self {
    case .household: "a household"
    case .member: "a member of a household"
    case .person: "a person outside the household"
    case .volunteer: "a volunteer"
    case .professional: "a professional"
    case .organisation: "an organisation"
    case .service: "a service"
    case .team: "a team"
    case .actorClass: "a class of organisations"
    }
  }
}
