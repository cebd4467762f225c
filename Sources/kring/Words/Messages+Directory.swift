import Pages
import ServiceDirectories
import SupportNetwork

extension Messages {
  func unknownDirectory(_ path: String) -> String {
    pick(
      "\(path): Kring ziet hier geen sociale kaart in. Het leest tabellen (organizations.csv, "
        + "services.csv), JSON, of een eigen map (organisations.csv, services.csv). Pak een zip "
        + "eerst uit.",
      "\(path): Kring sees no service directory in this. It reads tables (organizations.csv, "
        + "services.csv), JSON, or a folder of its own (organisations.csv, services.csv). Unpack a "
        + "zip first.")
  }

  func severalDirectories(_ path: String, _ folders: [String]) -> String {
    let list = folders.joined(separator: ", ")
    return pick(
      "\(path): hier staan meer sociale kaarten: \(list). Kies er een, en lees die in.",
      "\(path): this holds several directories: \(list). Choose one, and import that.")
  }

  func overSource(_ path: String) -> String {
    pick(
      "\(path): hier staat wat je inleest; dat blijft zoals het is. Kies een andere map met --output.",
      "\(path): this holds what you import; that stays as it is. Choose another folder with --output."
    )
  }

  func noOutputFolder(_ path: String) -> String {
    pick(
      "\(path): dit is nog geen map van Kring. Zeg met --output in welke map de sociale kaart komt.",
      "\(path): this is no folder of Kring yet. Say with --output into which folder the directory "
        + "goes.")
  }

  func sentence(_ refusal: ImportRefusal, _ source: String) -> String {
    switch refusal {
    case .dangling(let share, let most):
      pick(
        "\(source): er is niets geschreven. Van \(percent(share)) van de diensten is de organisatie "
          + "er niet, en hooguit \(percent(most)) mag. Haal de tabel van organisaties opnieuw op, of "
          + "schrijf --accept-dangling.",
        "\(source): nothing was written. Of \(percent(share)) of the services the organisation is "
          + "not there, and at most \(percent(most)) may be so. Fetch the table of organisations "
          + "again, or write --accept-dangling.")
    case .faults(let count):
      pick(
        "\(source): er is niets geschreven, want er "
          + (count == 1 ? "is 1 fout" : "zijn \(count) fouten")
          + " gevonden. Verbeter dat, of schrijf --keep-going: dan komt alleen wat goed is in de map.",
        "\(source): nothing was written, as "
          + (count == 1 ? "1 fault was" : "\(count) faults were")
          + " found. Correct that, or write --keep-going: then only what is good comes into the folder."
      )
    case .otherDirectory(let retiring, let all):
      pick(
        "\(source): er is niets geschreven. Van de \(all) regels uit de vorige keer staan er "
          + "\(retiring) niet meer in. Is dit een andere sociale kaart? Kies dan een andere map. "
          + "Klopt het wel, schrijf dan --replace.",
        "\(source): nothing was written. Of the \(all) records of last time \(retiring) are no "
          + "longer in it. Is this another directory? Then choose another folder. If it is right, "
          + "write --replace.")
    case .nothingFound:
      pick(
        "\(source): er is niets geschreven, want er is geen enkele organisatie in gevonden.",
        "\(source): nothing was written, as no organisation was found in it.")
    }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// What an import did, for people.
  func page(of report: ImportReport, from source: String, to output: String) -> Page {
    var page = Page(
      title: pick("Sociale kaart inlezen: \(source)", "Importing a directory: \(source)"),
      language: language.rawValue)
    if let refusal = report.refusal {
      page.blocks.append(.paragraph(Line([.strong(sentence(refusal, source))])))
    } else {
      page.blocks.append(.paragraph(Line(pick("Klaar: \(output)", "Done: \(output)"))))
      page.blocks.append(.table(changes(of: report)))
    }
    page.blocks += [
      .heading(Line(pick("Wat er in de bron staat", "What the source holds")), level: 1),
      .table(tables(of: report)),
    ]
    add(
      report.findings(.file) + report.findings(.record), to: &page,
      pick("Wat er niet in kan", "What was left out"))
    add(
      report.findings(.value), to: &page,
      pick("Wat er van een regel niet in kan", "What was left out of a record"))
    add(report.findings(.retired), to: &page, pick("Vervallen", "Retired"))
    add(report.findings(.remark), to: &page, pick("Wat opvalt", "What stands out"))
    if report.faultCount > 0 {
      page.blocks.append(.heading(Line(pick("Wat er kapot is", "What is broken")), level: 1))
      let listed = report.faults.prefix(20)
      var items = listed.map { ListItem(Line(line(of: $0))) }
      let more = report.faultCount - listed.count
      if more > 0 { items.append(ListItem(Line(moreFaults(more)))) }
      page.blocks.append(.list(items))
    }
    addTerms(of: report, to: &page)
    if report.refusal == nil {
      page.blocks.append(
        .paragraph(
          Line(
            pick(
              "Alles wat er niet in kan of vervalt, staat met de reden in "
                + "\(output)/\(DirectoryImport.reportFile).",
              "All that was left out or retired is in \(output)/\(DirectoryImport.reportFile), "
                + "with the reason."))))
    }
    return page
  }

  private func changes(of report: ImportReport) -> Table {
    let sorts: [(String, String, KeyPath<FolderChanges, Int>)] = [
      ("nieuw", "added", \.added), ("veranderd", "updated", \.updated),
      ("gelijk gebleven", "unchanged", \.unchanged), ("vervallen", "retired", \.retired),
      ("terug", "came back", \.restored), ("zelf toegevoegd", "your own", \.ownRecords),
      ("eigen wijzigingen bewaard", "your changes kept", \.keptValues),
    ]
    return Table(
      headings: ["", pick("organisaties", "organisations"), pick("diensten", "services")],
      rows: sorts.map { dutch, english, path in
        [
          pick(dutch, english), "\(report.organisations[keyPath: path])",
          "\(report.services[keyPath: path])",
        ]
      }, figureColumns: [1, 2])
  }

  private func tables(of report: ImportReport) -> Table {
    Table(
      headings: [
        pick("tabel", "table"), pick("regels", "records"), pick("dubbele id's", "repeated ids"),
        pick("zonder id", "without id"), pick("kapot", "broken"), pick("gebruikt", "used"),
      ],
      rows: report.tables.map { table in
        [
          table.name, "\(table.records)", "\(table.repeatedIDs)", "\(table.recordsWithoutID)",
          "\(table.brokenRecords)", table.isKept ? pick("ja", "yes") : pick("nee", "no"),
        ]
      }, figureColumns: [1, 2, 3, 4])
  }

  private func add(_ findings: [Finding], to page: inout Page, _ heading: String) {
    guard !findings.isEmpty else { return }
    page.blocks.append(.heading(Line(heading), level: 1))
    page.blocks.append(.list(findings.map(item)))
  }

  /// A finding with the first places; files and retired records matter one by one.
  private func item(of finding: Finding) -> ListItem {
    let most = [.file, .retired].contains(finding.kind.outcome) ? Finding.mostExamples : 3
    let places = finding.kind == .notKept ? [] : finding.examples.prefix(most)
    var items = places.map { ListItem(Line([.soft(text(of: $0))])) }
    let more = finding.count - places.count
    if finding.kind.outcome == .retired, more > 0 { items.append(ListItem(Line(andMore(more)))) }
    let table = finding.table.isEmpty ? "" : finding.table + ": "
    return ListItem(Line("\(table)\(finding.count) × \(sentence(finding.kind))"), items: items)
  }

  private func andMore(_ count: Int) -> String {
    pick("en nog \(count)", "and \(count) more")
  }

  private func text(of place: FoundPlace) -> String {
    let line = place.line.map { ":\($0)" } ?? ""
    let id = place.id.map { " id \($0)" } ?? ""
    return place.file + line + id + (place.detail.map { " → \($0)" } ?? "")
  }

  private func addTerms(of report: ImportReport, to page: inout Page) {
    let unknown = report.unmappedTerms.filter { $0.reason == .notInMap }
    if !unknown.isEmpty {
      page.blocks += [
        .heading(Line(pick("Termen zonder leefgebied", "Terms without a life domain")), level: 1),
        .paragraph(
          Line(
            pick(
              "Zeg met --map bij welk leefgebied ze horen.",
              "Say with --map to which life domain they belong."))),
        list(of: unknown, first: 20),
      ]
    }
    let none = report.unmappedTerms.filter { $0.reason == .mappedToNone }
    if !none.isEmpty {
      page.blocks += [
        .heading(
          Line(
            pick(
              "Termen die volgens de lijst bij geen leefgebied horen",
              "Terms that belong to no life domain by the map")), level: 1),
        .paragraph(
          Line(
            pick(
              "Klopt dat niet, zeg dan met --map bij welk leefgebied ze horen.",
              "If that is not right, say with --map to which life domain they belong."))),
        list(of: none, first: 10),
      ]
    }
  }

  private func list(of terms: [UnmappedTerm], first most: Int) -> Block {
    let more = terms.count - most
    return .list(
      terms.prefix(most).map { ListItem(Line("\($0.name ?? $0.id) (\($0.id)): \($0.uses) ×")) }
        + (more > 0 ? [ListItem(Line(andMore(more)))] : []))
  }

  /// What is in a folder, for people.
  ///
  /// - Parameter linkFaults: how many faults its referral links have.
  func page(of reading: DirectoryFolder.Reading, linkFaults: Int) -> Page {
    let network = reading.network
    let unmapped = network.services.count { $0.domains.isEmpty }
    return Page(
      title: pick("Sociale kaart: \(network.title)", "Directory: \(network.title)"),
      language: language.rawValue,
      blocks: [
        .table(
          Table(
            headings: ["", pick("aantal", "number")],
            rows: [
              [pick("organisaties", "organisations"), "\(network.organisations.count)"],
              [pick("diensten", "services"), "\(network.services.count)"],
              [
                pick("diensten zonder leefgebied", "services without a life domain"),
                "\(unmapped)",
              ],
              [
                pick("vervallen of nu niet actief", "retired or not running now"),
                "\(reading.retiredCount)",
              ],
              [pick("fouten", "faults"), "\(reading.faultCount + linkFaults)"],
            ], figureColumns: [1]))
      ])
  }
}
