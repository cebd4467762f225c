import ServiceDirectories

extension Messages {
  /// What was found in a record, after the number of times.
  func sentence(_ kind: FindingKind) -> String {
    switch kind {
    case .faultyRow: pick("de rij is kapot", "the row is broken")
    case .noID: pick("er is geen id", "there is no id")
    case .noName: pick("er is geen naam", "there is no name")
    case .repeated: pick("dezelfde regel nog een keer", "the same record once more")
    case .contradictory:
      pick(
        "een andere regel met hetzelfde id; de eerste telt",
        "another record with the same id; the first one counts")
    case .noOrganisation: pick("er staat geen organisatie bij", "no organisation is named")
    case .danglingOrganisation:
      pick("de organisatie staat er niet in", "the organisation is not there")
    case .danglingService: pick("de dienst staat er niet in", "the service is not there")
    case .danglingLocation: pick("de locatie staat er niet in", "the location is not there")
    case .danglingTerm: pick("de term staat er niet in", "the term is not there")
    case .noReference:
      pick("er staat niet bij waar dit bij hoort", "it does not say what it belongs to")
    case .notKept: pick("dit bewaart Kring niet", "Kring does not keep this")
    case .unknownForm:
      pick("dit heeft geen vorm die Kring kent", "this is of no form that Kring knows")
    case .listedReferences:
      pick(
        "meer organisaties in één cel; uit elkaar gehaald",
        "several organisations in one cell; taken apart")
    case .blankStatus:
      pick("de status is leeg; gelezen als actief", "the status is blank; taken for active")
    case .unknownStatus:
      pick("onbekende status; gelezen als actief", "unknown status; taken for active")
    case .closed: pick("nu niet actief", "not running now")
    case .noTerms: pick("geen enkele term", "no term at all")
    case .noDomain: pick("geen leefgebied bij de termen", "no life domain for its terms")
    case .waitNotUnderstood:
      pick("de wachttijd is geen aantal dagen", "the waiting time is no number of days")
    case .textCut: pick("de tekst is ingekort", "the text was cut")
    case .blankPostalCode: pick("de postcode is leeg", "the postal code is blank")
    case .noDate: pick("dit is geen datum", "this is no date")
    case .areaInSentences:
      pick(
        "het gebied staat in zinnen, niet als naam", "the area is told in sentences, not by name")
    }
  }
}
