import Foundation
import HTTPTypes
import Testing

@testable import WebApp

struct LearningTests {
  @Test func `a learning question is taken up by somebody, answered and let go`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let page = try #require(try await visitor.post("/cases/sample").location)
    func panel() async throws -> String { try await visitor.get(page + "?panel=learning").text }
    let mark = "name=\"question\" value=\""
    let before = try await panel()
    let start = try #require(before.range(of: mark)).upperBound
    let question = String(before[start...].prefix { $0 != "\"" })
    #expect(before.contains("name=\"who\" value=\"Anna\""), "who is at work comes first")
    _ = try await visitor.post(
      page + "/edit", ["do": "adopt", "question": question, "who": "Bram"])
    #expect(try await panel().contains("Opgepakt door Bram op 10 mei 2026"))
    _ = try await visitor.post(
      page + "/edit", ["do": "adopt", "question": question, "answer": "Eerst luisteren"])
    let after = try await panel()
    #expect(after.contains("Eerst luisteren") && after.contains("Opgepakt door Bram"))
    _ = try await visitor.post(page + "/edit", ["do": "drop", "question": question])
    #expect(try await !panel().contains("Opgepakt door"))
  }
}
