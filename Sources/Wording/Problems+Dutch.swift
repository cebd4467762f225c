import SupportNetwork

extension Problem.Fact {
  func inDutch(_ field: String?) -> String {
    switch self {
    case .duplicateID(let id):
      "`\(id)` komt twee keer voor; geef elke korte naam maar één keer"
    case .unknownActor(let id, let nearest):
      "`\(id)` staat niet in dit netwerk\(Self.question(nearest?.rawValue))"
    case .unknownLifeDomain(let id, let nearest):
      "`\(id)` is geen leefgebied van dit netwerk\(Self.question(nearest?.rawValue))"
    case .unfitActor(let id, let found, let allowed):
      "`\(id)` is \(found.inDutch), hier hoort \(joined(allowed.map(\.inDutch), "of"))"
    case .unfitMembership(let one, let other):
      "`\(one)` en `\(other)` kunnen geen lidmaatschap hebben; dat is tussen iemand en een"
        + " organisatie, team of dienst, of tussen een organisatie en haar team of dienst"
    case .sameEnds(let id):
      "`\(id)` staat aan beide kanten; noem er twee die verschillen"
    case .beforeItsStart(let date, let start, let startField):
      "\(date.iso) ligt voor \(start.iso), de datum van `\(startField.rawValue)`;"
        + " het moet die dag of later zijn"
    case .datesOutOfOrder(let date, let before):
      "\(date.iso) staat na \(before.iso) in de lijst; zet de oudste datum vooraan, elke één keer"
    case .bornAfterPresent(let date):
      "\(date.iso) ligt na de laatste datum van het netwerk; dan is nog niemand geboren"
    case .bornInAfterPresent(let year):
      "\(year) ligt na de laatste datum van het netwerk; dan is nog niemand geboren"
    case .bornAfterDeath: "de geboorte ligt na het overlijden; een van de twee klopt niet"
    case .tooOld(let years): "zo wordt deze persoon \(years) jaar oud; kijk het jaartal na"
    case .numberOutside(let number, let lowest, let highest):
      "\(plainNumber(number)) kan niet; geef een getal van \(plainNumber(lowest)) tot en met"
        + " \(plainNumber(highest))"
    case .moreThanWhole(let part, let whole, let count):
      "\(part) is meer dan `\(whole.rawValue)`, dat is \(count); meer kan het niet zijn"
    case .tooManyLifeDomains(let count):
      "er zijn \(count) leefgebieden; een netwerk kan er hoogstens \(LifeDomain.most) hebben"
    case .ownAncestor(let id):
      "zo wordt `\(id)` een voorouder van zichzelf; kijk na wie de ouder is van wie"
    case .repeated(let text): "`\(text)` staat twee keer in deze lijst; één keer is genoeg"
    case .malformedCode(let text):
      "`\(text)` moet met een letter beginnen, en alleen letters, cijfers, `-` en `_` hebben"
    case .empty: "\(field ?? "de tekst") is leeg; schrijf er iets"
    case .tooLong(let count, let most):
      "\(field ?? "de tekst") heeft \(count) tekens; er passen er hoogstens \(most)"
    case .forbiddenCharacter(let scalar):
      "in \(field ?? "de tekst") staat het onzichtbare teken \(characterCode(scalar)); haal het weg"
    }
  }

  private static func question(_ nearest: String?) -> String {
    nearest.map { ", bedoelde je `\($0)`?" } ?? ""
  }
}

extension ActorSort {
  var inDutch: String {
    switch self {
    case .household: "een huishouden"
    case .member: "een lid van een huishouden"
    case .person: "iemand buiten het huishouden"
    case .volunteer: "een vrijwilliger"
    case .professional: "een professional"
    case .organisation: "een organisatie"
    case .service: "een dienst"
    case .team: "een team"
    case .actorClass: "een soort organisaties"
    }
  }
}
