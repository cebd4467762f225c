import Foundation
import Testing

/// `kring metrics` shows figures for people, programs and spreadsheets.
@Suite(.timeLimit(.minutes(5)))
struct MetricsTests {
  private let folder = TemporaryFolder()

  @Test func `each figure comes with its question, and none is a score`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    let outcome = try await KringProcess.run("metrics", "rixa.yaml", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.text.contains("Rixa: in cijfers op 12 mei 2026"))
    #expect(outcome.text.contains("Cijfers zijn geen oordeel"))
    #expect(outcome.text.contains("Staat iedereen erop die belangrijk is?"))
    #expect(outcome.text.contains("Rond Jo zelf"))
    #expect(!outcome.text.contains("Rond Su zelf"))
  }

  @Test func `a network of nobody has figures that cannot be said`() async throws {
    folder.write("kring: 1\ntitle: Rixa\nhousehold: {id: home, name: Rixa}\n", to: "rixa.yaml")
    let text = try await KringProcess.run(
      "metrics", "rixa.yaml", "--language", "en", in: folder)
    #expect(text.status == 0)
    #expect(text.text.contains("cannot be said"))
    #expect(!text.text.lowercased().contains("nan"))
    let csv = try await KringProcess.run("metrics", "rixa.yaml", "--format", "csv", in: folder)
    #expect(csv.text.contains("rixa.yaml,,home,home,Rixa,size,0\r\n"))
    #expect(csv.text.contains("rixa.yaml,,home,home,Rixa,density,\r\n"))
  }

  @Test func `a file with faults does not keep others from their figures`() async throws {
    folder.write(SampleNetwork.small, to: "rixa.yaml")
    folder.write(SampleNetwork.faulty, to: "varo.yaml")
    let outcome = try await KringProcess.run(
      "metrics", "varo.yaml", "rixa.yaml", "--format", "csv", in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.error.hasPrefix("varo.yaml:3:1: "))
    #expect(outcome.text.contains("rixa.yaml,2026-05-12,home,home,Rixa,size,3\r\n"))
  }

  //  kim ── pro ── lux, all around Jo; and ann around the household.
  @Test func `who joins others is named, and once is once`() async throws {
    let ties = """
        pro: Pro, professional
        kim: Kim, friend
      organisations:
        lux: Lux, school
      ties:
        - ann -> home: P
        - kim -> jo: G
        - pro -> jo: A
        - lux -> jo: A
        - kim -- pro: contact
        - pro -- lux: contact

      """
    let start = "kring: 1\ntitle: Rixa\nhousehold: {id: home, name: Rixa, members: {jo: Jo}}\n"
    folder.write(start + "people:\n  ann: Ann, neighbour\n" + ties, to: "rixa.yaml")
    let dutch = try await KringProcess.run("metrics", "rixa.yaml", in: folder)
    #expect(dutch.text.contains("Pro verbindt groepen die anders los staan (ligt 1 keer op de"))
    #expect(dutch.text.contains("Rond Jo zelf"))
    let english = try await KringProcess.run(
      "metrics", "rixa.yaml", "--language", "en", in: folder)
    #expect(english.text.contains("Pro joins groups that would be apart otherwise (lies 1 time on"))
    // Without ann's tie all ties are Jo's, and nothing is said twice.
    let alone = ties.replacing("  - ann -> home: P\n", with: "")
    folder.write(start + "people:\n  ann: Ann, neighbour\n" + alone, to: "jo.yaml")
    let once = try await KringProcess.run("metrics", "jo.yaml", in: folder)
    #expect(once.status == 0)
    #expect(!once.text.contains("Rond Jo zelf"))
  }

  //  Lux ──20──▶ Pro, of whom 17 were accepted: the 3 others are not told, word back nobody counted.
  @Test func `of referrals it shows apart what is not told and what nobody knows`() async throws {
    folder.write(
      """
      kring: 1
      title: Rixa
      organisations: {lux: "Lux, school", pro: "Pro, welfare"}
      ties: [{from: lux, to: pro, kind: referral, made: 20, accepted: 17, completed: 10}]

      """, to: "rixa.yaml")
    let csv = try await KringProcess.run(
      "metrics", "rixa.yaml", "--referral", "--format", "csv", in: folder)
    for row in ["made,20,told", "completion,0.5,told", "acceptance,,not-told"] {
      #expect(csv.text.contains("link,lux,Lux,pro,Pro,,\(row)\r\n"), "\(csv.text)")
    }
    #expect(csv.text.contains("link,lux,Lux,pro,Pro,,report_back,,unknown\r\n"))
    #expect(csv.text.contains("network,,,,,,care-density,,not-told\r\n"))
    let json = try await KringProcess.run(
      "metrics", "rixa.yaml", "--referral", "--format", "json", in: folder)
    #expect(json.text.replacing(" ", with: "").contains("\"notTold\":[\n\"acceptance\"\n]"))
    let text = try await KringProcess.run("metrics", "rixa.yaml", "--referral", in: folder)
    #expect(text.text.contains("Leeg: niet opgeschreven. –: "))
  }
}
