import Foundation
import HTTPTypes
import SupportNetwork
import Testing
import Workbench

@testable import WebApp

/// Keeping cases safe, no longer than may be, and with the reason why.
struct KeepingTests {
  @Test(arguments: [
    // Today is 10 May 2026; fifteen years after the start.
    ("2011-05-09", "De bewaartijd is voorbij sinds 9 mei 2026."),
    ("2011-05-10", "Mag bewaard worden tot en met 10 mei 2026."),
    ("2011-07-09", "Mag bewaard worden tot en met 9 juli 2026."),
    ("2011-07-10", ""),
  ])
  func `the end of the time to keep a case is told in time`(start: String, told: String)
    async throws
  {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let fields = ["do": "record", "purpose": "Hulp", "rule": "wmo", "start": start]
    _ = try await visitor.post(page + "/edit", fields)
    for address in ["/cases", page] {
      let text = try await visitor.get(address).text
      #expect(told.isEmpty || text.contains(told))
      #expect(text.contains("Wat nu?") == !told.isEmpty)
    }
    let privacy = try await visitor.get(page + "?panel=privacy").text
    #expect(privacy.contains("Bewaren tot en met"))
    _ = try await visitor.post(page + "/edit", ["do": "record", "rule": ""])
    #expect(try await !visitor.get("/cases").text.contains("Wat nu?"))
  }

  @Test func `why a life domain was opened stands with the talk and with the case`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let reason = [
      "do": "domain-reason", "domain": "finances", "reason": "Ze begonnen er zelf over",
    ]
    _ = try await visitor.post(page + "/edit", reason)
    for address in ["/talk?domain=finances", "?panel=privacy"] {
      #expect(try await visitor.get(page + address).text.contains("Ze begonnen er zelf over"))
    }
    let file = try await visitor.get(page + "/files/network.yaml").text
    #expect(file.contains("finances: Ze begonnen er zelf over"))
    _ = try await visitor.post(page + "/edit", reason.merging(["reason": ""]) { _, new in new })
    #expect(try await !visitor.get(page + "/files/network.yaml").text.contains("Ze begonnen"))
  }

  @Test func `faults of a file are told where it was chosen, and the cases stay`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase("Gezin Blom")
    let answer = try await visitor.post(
      "/cases/read", ["text": "kring: 1\nhousehold: 3\n", "file-name": "fout.yaml"])
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("fout.yaml:2") && answer.text.contains("Gezin Blom"))
    #expect(answer.text.contains("data-drop"))
  }

  @Test func `deleting says that earlier backups still hold the case`() async throws {
    let visitor = try Visitor()
    let panel = try await visitor.get(try await visitor.beginCase() + "?panel=privacy").text
    #expect(panel.contains("In reservekopieën van eerder staat het nog"))
  }
}
