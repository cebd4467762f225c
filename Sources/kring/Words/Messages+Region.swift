import NetworkGraph
import Regions
import Wording

extension Messages {
  func regionWritten(_ path: String) -> String {
    let word = path.asShellWord
    return pick(
      "Klaar: \(path). Vraag verder met: kring region audit \(word)",
      "Done: \(path). Ask on with: kring region audit \(word)")
  }

  /// What is in a region.
  func contents(of region: Region, _ report: BulkReport) -> String {
    let organisations = region.organisations.count
    let left = report.peopleWithoutHousehold
    return pick(
      "\(region.householdCount) huishoudens, \(region.people.count) mensen, "
        + "\(organisations) organisaties, \(region.arcCount) wegen."
        + (left > 0 ? " Mensen bij wie geen huishouden staat: \(left)." : ""),
      "\(region.householdCount) households, \(region.people.count) people, "
        + "\(organisations) organisations, \(region.arcCount) ways."
        + (left > 0 ? " People without a household: \(left)." : ""))
  }

  /// What somebody in several households means for the answers; nothing when nobody is.
  func severalHomes(_ report: BulkReport) -> String? {
    let count = report.peopleOfSeveralHouseholds
    guard count > 0 else { return nil }
    return pick(
      (count == 1
        ? "1 persoon hoort bij meer dan één huishouden"
        : "\(count) mensen horen bij meer dan één huishouden")
        + "; het huishouden met het laagste nummer telt als thuis, een ander als band.",
      (count == 1
        ? "1 person belongs to more than one household"
        : "\(count) people belong to more than one household")
        + "; the household of the lowest number counts as home, another one as a tie.")
  }

  var noRegionWay: String { pick("Er is geen weg.", "There is no way.") }

  func noSuchNumber(_ file: String, _ id: Int64) -> String {
    pick(
      "\(file): geen huishouden of organisatie heeft nummer \(id). Kijk in nodes.csv; mensen zijn "
        + "één met hun huishouden.",
      "\(file): no household or organisation has number \(id). Look in nodes.csv; people are one "
        + "with their household.")
  }

  func noOrganisation(_ file: String, _ id: Int64) -> String {
    pick(
      "\(file): nummer \(id) is een huishouden. Een verwijzing begint bij een organisatie: neem het "
        + "nummer van een dienst, huisarts, school of team uit nodes.csv.",
      "\(file): number \(id) is a household. A referral link begins at an organisation: take the "
        + "number of a service, GP, school or team of nodes.csv.")
  }

  func noService(_ file: String, _ id: Int64) -> String {
    pick(
      "\(file): nummer \(id) is geen dienst. Een nieuwe verwijzing gaat naar een dienst (soort 1 in "
        + "nodes.csv).",
      "\(file): number \(id) is no service. A new referral link leads to a service (kind 1 in "
        + "nodes.csv).")
  }

  /// The faults of tables, and how many there are besides.
  func lines(of report: BulkReport) -> [String] {
    let more = report.faultCount - report.faults.count
    return report.faults.map { fault in
      let column = fault.column.map { "`\($0)`: " } ?? ""
      return "\(fault.file):\(fault.line): \(column)\(sentence(fault.kind))"
    } + (more > 0 ? [moreFaults(more)] : [])
  }

  func lines(of failure: RegionImportFailure) -> [String] {
    switch failure {
    case .faults(let report): lines(of: report) + [nothingWritten(report.faultCount)]
    case .unreadable(let path, let number): [unreadable(path, SystemReason(number: number))]
    case .unwritable(let path, let number): [unwritable(path, SystemReason(number: number))]
    case .brokenPacking(let path):
      [
        pick(
          "\(path): dit ingepakte bestand is stuk of houdt te vroeg op. Haal het opnieuw op.",
          "\(path): this packed file is damaged or ends too early. Fetch it again.")
      ]
    case .noHeading(let path):
      [
        pick(
          "\(path):1: de eerste regel hoort de namen van de kolommen te geven.",
          "\(path):1: the first line has to name the columns.")
      ]
    case .oldLineEnds(let path):
      [
        pick(
          "\(path): de regels van deze tabel eindigen op een oude manier (CR). Bewaar hem opnieuw als "
            + "CSV in UTF-8.",
          "\(path): the lines of this table end in an old way (CR). Save it again as CSV in UTF-8.")
      ]
    case .noRows(let path):
      [
        pick(
          "\(path): onder de eerste regel staat niets.",
          "\(path): there is nothing below the first line.")
      ]
    case .missingColumns(let path, let columns):
      [
        pick(
          "\(path):1: deze kolommen ontbreken: \(columns.joined(separator: ", ")).",
          "\(path):1: these columns are missing: \(columns.joined(separator: ", ")).")
      ]
    case .doubledColumns(let path, let columns):
      [
        pick(
          "\(path):1: deze kolommen staan er vaker dan één keer: \(columns.joined(separator: ", ")). "
            + "Laat er van elk één staan.",
          "\(path):1: these columns are there more than once: \(columns.joined(separator: ", ")). "
            + "Keep one of each.")
      ]
    case .twoTables(let path, let packed):
      [
        pick(
          "\(path): deze tabel is er ook als \(packed). Laat er één van de twee in de map staan.",
          "\(path): this table is there as \(packed) too. Keep one of the two in the folder.")
      ]
    case .tooLarge(let path):
      [
        pick(
          "\(path): dit is te groot: meer dan een miljard banden. Deel de regio op.",
          "\(path): this is too large: more than a thousand million ties. Divide the region.")
      ]
    case .notASnapshot(let path):
      [
        pick(
          "\(path): dit is geen regiobestand. Maak er een met kring region import.",
          "\(path): this is no region file. Make one with kring region import.")
      ]
    case .newerSnapshot(let path, let version):
      [
        pick(
          "\(path): dit is gemaakt door een nieuwere Kring (vorm \(version)). Neem die ook, of lees "
            + "de tabellen opnieuw in.",
          "\(path): this was made by a newer Kring (form \(version)). Get that too, or import the "
            + "tables again.")
      ]
    case .damagedSnapshot(let path):
      [
        pick(
          "\(path): dit regiobestand is beschadigd. Lees de tabellen opnieuw in met kring region "
            + "import.",
          "\(path): this region file is damaged. Import the tables again with kring region import.")
      ]
    }
  }

  private func nothingWritten(_ count: Int) -> String {
    pick(
      "Er is niets geschreven: \(count == 1 ? "1 rij klopt niet. Maak die" : "\(count) rijen kloppen niet. Maak ze") "
        + "goed, of lees alleen de goede in met --keep-going.",
      "Nothing was written: \(count == 1 ? "1 row is wrong. Mend it" : "\(count) rows are wrong. Mend them"), "
        + "or import only the good ones with --keep-going.")
  }

  private func sentence(_ kind: BulkFault.Kind) -> String {
    switch kind {
    case .wrongFieldCount(let found, let expected):
      pick(
        "deze rij heeft \(found) velden, en de eerste regel noemt er \(expected)",
        "this row has \(found) fields, and the first line names \(expected)")
    case .missingNumber: pick("hier hoort een getal", "a number belongs here")
    case .notANumber:
      pick(
        "dit is geen getal; gebruik cijfers, en een punt voor decimalen",
        "this is no number; use digits, and a point for decimals")
    case .notWhole: pick("hier hoort een heel getal", "a whole number belongs here")
    case .negative:
      pick(
        "dit getal is kleiner dan 0; schrijf 0 als er geen plek is, en niets als je het niet weet",
        "this number is below 0; write 0 where there is no room, and nothing where it is not known")
    case .outOfRange: pick("dit getal kan hier niet", "this number cannot be here")
    case .unknownKind(let number):
      pick(
        "soort \(number) bestaat niet; kring region --help noemt de soorten",
        "there is no kind \(number); kring region --help names the kinds")
    case .repeatedNode(let id):
      pick(
        "nummer \(id) is er al; elk nummer komt één keer voor",
        "number \(id) is there already; each number comes once")
    case .unknownNode(let id):
      pick("nummer \(id) staat niet in nodes.csv", "number \(id) is not in nodes.csv")
    case .wrongEnds(let one, let other):
      pick(
        "deze soort band kan niet tussen \(name(one)) en \(name(other))",
        "this kind of tie cannot be between \(name(one)) and \(name(other))")
    case .loop(let id):
      pick(
        "nummer \(id) heeft een band met zichzelf",
        "number \(id) has a tie with itself")
    case .tooLong:
      pick(
        "deze regel is veel te lang voor een rij getallen",
        "this line is much too long for a row of numbers")
    }
  }

  private func name(_ kind: UInt8) -> String {
    Wording(language).regionKind(RegionKind(rawValue: kind) ?? .person)
  }
}
