import Foundation
import Testing

/// `kring referrals`: tables in, decisions, logs, and what it says of them.
@Suite(.timeLimit(.minutes(5)))
struct ReferralsTests {
  private let folder = TemporaryFolder()

  init() {
    folder.write(
      """
      id,name,kind,area
      wijkteam,Wijkteam Noord,neighbourhood-team,Noord
      maatjes,Stichting Maatjes Noord,volunteer-organisation,Noord
      kom-noord,De Kom,welfare,Noord
      kom-zuid,De Kom,welfare,Zuid

      """, to: "kaart/organisations.csv")
    folder.write(
      "id,name,organisation,domains\nkring,Budgetkring,maatjes,finances\n",
      to: "kaart/services.csv")
    folder.write(
      """
      van;naar;warmte
      Wijkteam Noord;Maatjes Noord;koud
      Wijkteam Noord;De Kom;warm
      Wijkteam Noord;Scholen;
      Wijkteam Noord;Zwembad;

      """, to: "partners.csv")
  }

  private func run(
    _ arguments: String..., language: String = "en"
  ) async throws -> KringProcess.Outcome {
    try await KringProcess.run(
      KringProcess.path,
      ["referrals"] + arguments + ["--directory", "kaart", "--language", language], in: folder,
      input: Data(), environment: [:])
  }

  private func links() throws -> [String] {
    String(decoding: try folder.data("kaart/links.csv"), as: UTF8.self)
      .components(separatedBy: "\r\n").dropFirst().dropLast()
      .map { $0.components(separatedBy: ",").prefix(3).joined(separator: ",") }
  }

  @Test func `what is sure is taken in, and a doubtful name waits with its candidates`()
    async throws
  {
    let outcome = try await run("partners.csv")
    #expect(outcome.status == 1)
    #expect(outcome.error == "")
    #expect(
      try links() == ["wijkteam,maatjes,cold", "wijkteam,scholen,", "wijkteam,zwembad,"])
    #expect(outcome.text.contains("Lines: 3 new, 0 changed, 0 as they were."))
    #expect(outcome.text.contains("De Kom (kom-noord): the same name"))
    #expect(outcome.text.contains("--decide 'De Kom=kom-noord'"))
    #expect(outcome.text.contains("“Zwembad” (once)"))
    let dutch = try await run("partners.csv", language: "nl").text
    #expect(dutch.contains("Lijnen: 0 nieuw, 0 veranderd, 3 gelijk gebleven."))
    #expect(dutch.contains("Wie wordt hier bedoeld?"))
  }

  @Test func `a decision is kept, and the next time nobody is asked`() async throws {
    #expect(try await run("--decide", "de kom=kom-zuid", "--decider", "Femke").status == 0)
    #expect(try await run("partners.csv").status == 0)
    #expect(try links().contains("wijkteam,kom-zuid,warm"))
    let kept = try folder.text("kaart/matches.csv")
    #expect(kept.contains("de kom,kom-zuid,"))
    #expect(kept.contains(",Femke"))
  }

  @Test func `a decision for nobody is refused, with the nearest`() async throws {
    let outcome = try await run("--decide", "De Kom=kom-zuit")
    #expect(outcome.status == 64)
    #expect(outcome.error.contains("did you mean `kom-zuid`?"))
    #expect(try await run("--decide", "De Kom").status == 64)
  }

  @Test func `a table with faults changes nothing, unless the good rows are asked for`()
    async throws
  {
    folder.write("from,to,warmth\nwijkteam,kring,hot\nwijkteam,maatjes,warm\n", to: "bad.csv")
    let refused = try await run("bad.csv")
    #expect(refused.status == 65)
    #expect(refused.error.hasPrefix("bad.csv:2:16: `warmth`: Kring does not know `hot` here"))
    #expect(try !folder.names(in: "kaart").contains("links.csv"))
    #expect(refused.text.contains("--keep-going"))
    #expect(try await run("bad.csv", "--keep-going").status == 65)
    #expect(try links() == ["wijkteam,maatjes,warm"])
  }

  @Test func `a contradiction between two files names both`() async throws {
    folder.write("from,to,warmth\nwijkteam,kring,warm\n", to: "one.csv")
    folder.write("van;naar;warmte\nwijkteam;kring;koud\n", to: "two.csv")
    let outcome = try await run("one.csv", "two.csv")
    #expect(outcome.status == 65)
    #expect(
      outcome.error.hasPrefix("two.csv:2:1: `warmte`: line 2 of one.csv says something else"))
  }

  @Test func `a log is counted, and few referrals are not told`() async throws {
    let rows = (1...5).map { "2026-01-0\($0),wijkteam,kring,accepted,2026-01-09,yes,\n" }
    folder.write(
      "date,from,to,outcome,started,completed,reported\n" + rows.joined()
        + "2026-02-01,wijkteam,maatjes,accepted,,,\n", to: "log.csv")
    let outcome = try await run("log.csv", "--log")
    #expect(outcome.status == 0)
    // The days to the start are 8, 7, 6, 5 and 4.
    let sentence =
      "From Wijkteam Noord to Budgetkring: referred 5 times, 5 accepted, 5 completed; for half,"
      + " help began within 6 days."
    #expect(outcome.text.replacing("\n  ", with: " ").contains(sentence))
    #expect(outcome.text.contains("1 line has fewer than 5 referrals"))
    #expect(outcome.text.contains("A number in which people could be recognised is left out."))
  }

  //  January 1 to 5 to kring; February 1 to 3 to kring, and to Zwembad.
  @Test func `two logs add up, in one run or one after another, and tell nothing too small`()
    async throws
  {
    func log(_ rows: [String]) -> String {
      "datum,van,naar,kleur\n" + rows.map { $0 + ",rood\n" }.joined()
    }
    folder.write(log((1...5).map { "2026-01-0\($0),wijkteam,kring" }), to: "jan.csv")
    let february = (1...3).flatMap { day in
      ["Wijkteam Noord,kring", "wijkteam,Zwembad"].map { "2026-02-0\(day)," + $0 }
    }
    folder.write(log(february), to: "feb.csv")
    let checked = try await run("jan.csv", "feb.csv", "--log", "--check")
    #expect(checked.status == 0 && checked.error == "")
    #expect(try await run("jan.csv", "--log").status == 0)
    let outcome = try await run("feb.csv", "--log")
    #expect(outcome.status == 0)
    for text in [checked.text, outcome.text] {
      #expect(text.contains("From Wijkteam Noord to Budgetkring: referred 8 times."))
      #expect(text.contains("Kring does not use these columns: kleur"))
      // A row is a referral, and there are three to Zwembad.
      #expect(text.contains("“Zwembad” (fewer than 5 times)"))
    }
    let overlapping = log((4...8).map { "2026-01-0\($0),wijkteam,kring" })
    folder.write(overlapping, to: "jan2.csv")
    let refused = try await run("jan2.csv", "--log")
    #expect(refused.status == 65)
    #expect(refused.error.contains("2026-01-01 to 2026-01-05 was counted already"))
    let recounted = try await run("jan2.csv", "--log", "--recount")
    #expect(recounted.text.contains("referred 8 times"))
    #expect(recounted.text.replacing("\n", with: " ").contains("been counted otherwise"))
  }

  @Test func `who looks like a person is refused, and who is new is listed`() async throws {
    folder.write("van,naar\nwijkteam,mevr. Varo\nwijkteam,Rixa Varo\n", to: "people.csv")
    let outcome = try await run("people.csv")
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("people.csv:2:1: `naar`: this looks like the name of a person"))
    #expect(outcome.text.contains("“Rixa Varo” (once)") && !outcome.text.contains("mevr"))
    #expect(outcome.text.contains("if one is a"))
  }

  @Test func `who has stopped is found and told, and a decision for it is kept`() async throws {
    folder.write(
      "id,name,kind,status\nwijkteam,Wijkteam Noord,,\noud,Oude Kamer,welfare,inactive\n",
      to: "kaart/organisations.csv")
    folder.write("id,name,organisation\n", to: "kaart/services.csv")
    folder.write("van,naar\nwijkteam,Oude Kamer\n", to: "old.csv")
    let outcome = try await run("old.csv")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("No longer active"))
    #expect(outcome.text.contains("“Oude Kamer” (once): Oude Kamer"))
    #expect(try await run("--decide", "Kamertje=oud").status == 0)
  }

  @Test func `a log about people is refused, and nothing of it is said`() async throws {
    folder.write("date,from,to,cliënt\n2026-01-01,wijkteam,kring,Rixa Varo\n", to: "log.csv")
    let outcome = try await run("log.csv", "--log")
    #expect(outcome.status == 65)
    #expect(outcome.error.contains("`cliënt`: this column is about people"))
    #expect(!(outcome.error + outcome.text).contains("Varo"))
    #expect(try !folder.names(in: "kaart").contains("links.csv"))
  }

  @Test func `a check changes nothing, and says so whatever it finds`() async throws {
    let good = try await run("partners.csv", "--check")
    #expect(good.status == 1)
    #expect(good.text.contains("This is a trial: nothing was written. Leave out --check"))
    folder.write("date,from,to,who\n2026-01-01,wijkteam,kring,x\n", to: "log.csv")
    let refused = try await run("log.csv", "--log", "--check", "--keep-going")
    #expect(refused.status == 65)
    #expect(refused.text.contains("This is a trial: nothing was written. The table has faults."))
    #expect(!refused.text.contains("--keep-going"))
    #expect(try !folder.names(in: "kaart").contains("links.csv"))
  }

  @Test func `a folder without a directory says so`() async throws {
    folder.write("", to: "leeg/x")
    let outcome = try await KringProcess.run(
      "referrals", "partners.csv", "--directory", "leeg", "--language", "en", in: folder)
    #expect(outcome.status == 66)
    #expect(outcome.error.contains("this folder holds no service directory"))
  }

  @Test(
    .enabled(if: AnswerSchema.isThere, "python3 with jsonschema is not there"),
    arguments: ["nl", "en"])
  func `the answer for programs is as its schema says`(language: String) async throws {
    folder.write(
      "date,from,to\n" + String(repeating: "2026-01-01,wijkteam,kring\n", count: 6), to: "log.csv")
    folder.write("from,to,colour\nwijkteam,,\nKom,wijkteam,red\n", to: "more.csv")
    for arguments in [["partners.csv", "more.csv", "--keep-going"], ["log.csv", "--log"]] {
      let outcome = try await KringProcess.run(
        KringProcess.path,
        ["referrals"] + arguments + ["--directory", "kaart", "--format", "json"]
          + ["--language", language], in: folder, input: Data(), environment: [:])
      #expect(try AnswerSchema.verdict(on: outcome.output, schema: "referrals-1") == "")
    }
  }
}
