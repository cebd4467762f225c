import ServiceDirectories

extension Messages: ReportWords {
  /// What was found, after the number of times.
  func sentence(_ kind: FindingKind) -> String {
    switch kind.outcome {
    case .file: aboutFile(kind)
    case .record: aboutRecord(kind)
    case .value: aboutValue(kind)
    case .retired: pick("staat niet meer in de bron", "no longer in the source")
    case .remark: remark(kind)
    }
  }

  private func aboutFile(_ kind: FindingKind) -> String {
    switch kind {
    case .unreadFile:
      pick(
        "niet gelezen; heb je het nodig, lees het dan apart in, als CSV of JSON en uit de zip",
        "not read; if you need it, import it by itself, as CSV or JSON and out of the zip")
    case .secondFile:
      pick(
        "een ander bestand heeft dezelfde tabel; dat telt",
        "another file holds the same table; that one counts")
    default: pick("het bestand is niet te lezen", "the file cannot be read")
    }
  }

  private func aboutRecord(_ kind: FindingKind) -> String {
    switch kind {
    case .faultyRow: pick("de rij is kapot", "the row is broken")
    case .wrongValue: pick("er staat iets in dat niet kan", "it says something that cannot be")
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
    case .droppedOrganisation:
      pick("de organisatie kon er niet in", "the organisation was left out")
    case .droppedService: pick("de dienst kon er niet in", "the service was left out")
    case .droppedLocation: pick("de locatie kon er niet in", "the location was left out")
    case .unusedLocation:
      pick(
        "er is daar geen organisatie of dienst die in de kaart staat",
        "no organisation or service of the directory is there")
    case .unusedTerm: pick("geen dienst in de kaart heeft deze term", "no service has this term")
    case .noReference:
      pick("er staat niet bij waar dit bij hoort", "it does not say what it belongs to")
    case .nothingSaid:
      pick("er staat niets in dat Kring bewaart", "it says nothing that Kring keeps")
    case .second:
      pick("er is er al een; de eerste telt", "there is one already; the first one counts")
    case .unknownForm:
      pick("dit heeft geen vorm die Kring kent", "this is of no form that Kring knows")
    case .areaInSentences:
      pick(
        "het gebied staat in zinnen, niet als naam", "the area is told in sentences, not by name")
    default: pick("dit bewaart Kring niet", "Kring does not keep this")
    }
  }

  private func aboutValue(_ kind: FindingKind) -> String {
    switch kind {
    case .missingOrganisation:
      pick(
        "een organisatie staat er niet in; de rest telt wel",
        "an organisation is not there; the rest counts")
    case .groupInSentences:
      pick(
        "de doelgroep staat in zinnen, niet als naam",
        "the target group is told in sentences, not by name")
    case .noDate: pick("dit is geen datum", "this is no date")
    case .noCount: pick("dit is geen aantal", "this is no number")
    case .moreFreeThanPlaces:
      pick(
        "er zijn meer plaatsen vrij dan er zijn; alleen de vrije plaatsen tellen",
        "more places are free than there are; only the free places count")
    case .wrongNumber:
      pick(
        "dit nummer heeft niet het aantal cijfers dat het moet hebben",
        "this number has not as many digits as it must have")
    case .waitNotUnderstood:
      pick("de wachttijd is geen aantal dagen", "the waiting time is no number of days")
    case .textCut: pick("de tekst is ingekort", "the text was cut")
    default:
      pick(
        "dit zegt waar een geheime plek is; weggelaten",
        "this tells where a secret place is; left out")
    }
  }

  private func remark(_ kind: FindingKind) -> String {
    switch kind {
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
    case .blankPostalCode: pick("de postcode is leeg", "the postal code is blank")
    default:
      pick(
        "de rij is kapot; Kring bewaart niets van deze tabel",
        "the row is broken; Kring keeps nothing of this table")
    }
  }

  /// Why a term stands for no life domain.
  func sentence(_ reason: UnmappedTerm.Reason) -> String {
    switch reason {
    case .notInMap: pick("staat niet in de lijst van termen", "not in the map of terms")
    case .mappedToNone:
      pick(
        "hoort volgens de lijst van termen bij geen leefgebied",
        "belongs to no life domain by the map of terms")
    }
  }
}
