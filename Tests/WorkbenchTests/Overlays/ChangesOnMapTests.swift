import Ecomaps
import NetworkQueries
import SupportNetwork
import Testing
import Workbench

/// What of a comparison a map shows.
struct ChangesOnMapTests {
  private func mark(before: String, after: String) throws -> ComparisonMark {
    let earlier = try MadeNetwork.compiled(before, date: "2025-05-13")
    let later = try MadeNetwork.compiled(after)
    let changes = try #require(later.changes(around: .made("home"), since: earlier))
    return ComparisonMark(changes, before: earlier, after: later)
  }

  //  before: Ada ── home              after: Ada ══ home ◀── Bob
  //          Cas ──▶ home
  private let before = """
    people:
      ada: Ada, neighbour
      cas: Cas, friend
    ties:
      - ada -> home: P
      - cas -> home: E

    """
  private let after = """
    people:
      ada: Ada, neighbour
      bob: Bob, friend
    ties:
      - bob -> home: E
      - ada -> home: strong, P

    """

  @Test func `ties that came and changed are told by their place in the later network`() throws {
    let mark = try mark(before: before, after: after)
    #expect(mark.earlier == CalendarDate(iso: "2025-05-13"))
    #expect(mark.came == [0])
    #expect(mark.changed.map(\.tie) == [1])
    #expect(mark.changed.map(\.before.strength) == [.normal])
    #expect(mark.went.map(\.from) == [.made("cas")])
  }

  @Test func `who came and who went are marked, also who is in one of the two files only`() throws {
    let mark = try mark(before: before, after: after)
    #expect(mark.cameActors == [.made("bob")])
    #expect(mark.wentActors.map(\.name) == ["Cas"])
  }

  //  Cas could be asked before, and helps now: the tie came, Cas did not.
  @Test func `who could already be asked did not come`() throws {
    let asked = before.replacing("cas -> home: E", with: "cas -> home: latent, E")
    let mark = try mark(before: asked, after: before)
    #expect(mark.came == [1])
    #expect(mark.cameActors.isEmpty)
  }

  //  Cas helped before; the contact is lost, or could be asked for again.
  @Test(arguments: [("lost", ["Cas"]), ("latent", [])])
  func `who is still in the network went when the contact is lost`(
    presence: String, went: [String]
  ) throws {
    let later = before.replacing("cas -> home: E", with: "cas -> home: \(presence), E")
    let mark = try mark(before: before, after: later)
    #expect(mark.went.map(\.from) == [.made("cas")])
    #expect(mark.wentActors.map(\.name) == went)
  }

  @Test func `a change that no line shows is not on the map`() throws {
    let later = before.replacing("ada -> home: P", with: "ada -> home: P, weekly")
    let mark = try mark(before: before, after: later)
    #expect(mark.changed.isEmpty)
  }

  //  Two ties of Ada alike in all: each has its own place.
  @Test func `ties that are alike come each at their own place`() throws {
    let twice = after.replacing(
      "  - bob -> home: E\n", with: "  - bob -> home: E\n  - bob -> home: E\n")
    let mark = try mark(before: before, after: twice)
    #expect(mark.came.sorted() == [0, 1])
  }
}
