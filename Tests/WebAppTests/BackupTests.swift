import Foundation
import HTTPTypes
import NIOCore
import Testing

@testable import WebApp

struct BackupTests {
  /// Somebody with an archive on the disk and one case in it.
  let visitor: Visitor
  let vault: StoredVault
  let page: String

  init() async throws {
    vault = try StoredVault()
    visitor = try Visitor(store: vault)
    page = try await visitor.beginCase("Gezin Blom")
  }

  private func restore(
    _ backup: Data, _ passphrase: String = Visitor.passphrase
  ) async throws -> Visitor.Answer {
    try await visitor.upload("/restore", ["passphrase": passphrase], backup: backup)
  }

  /// The backup as bytes: it is no text.
  private func backup() async throws -> Data { Data(try await visitor.app.parts.cabinet.backup()) }

  private func add(_ name: String) async throws {
    let kept = try await visitor.post(page + "/edit", ["do": "person", "name": name], live: true)
    try #require(kept.status == .ok)
  }

  @Test func `a deleted case comes back, and others are told to be the same`() async throws {
    _ = try await visitor.post("/cases", ["name": "Gezin Roos"])
    let backup = try await backup()
    _ = try await visitor.post(page + "/delete", ["title": "Ecogram van Gezin Blom"])
    let answer = try await restore(backup)
    #expect(answer.status == .ok)
    // First what came in, then what was here.
    let order = ["Erbij gekomen", "Gezin Blom", "Was hier al", "Gezin Roos"].map {
      answer.text.range(of: $0)?.lowerBound
    }
    #expect(!order.contains(nil) && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    #expect(try await visitor.get(page).text.contains("Gezin Blom"))
  }

  //  here    1 begun                       the case lies on the desk
  //  backup  1 begun ─ 2 Ans
  @Test func `a case that is open gets what the backup has more`() async throws {
    let first = try await backup()
    try await add("Ans")
    let later = try await backup()
    _ = try await visitor.post(page + "/delete", ["title": "Ecogram van Gezin Blom"])
    _ = try await restore(first)
    #expect(!(try await visitor.get(page).text.contains("actor-ans")))
    #expect(try await restore(later).text.contains("Aangevuld"))
    #expect(try await visitor.get(page).text.contains("actor-ans"))
  }

  //             ┌─ 2 Ans     backup
  //  1 begun ───┤
  //             └─ 2 Kees    here
  @Test func `a case that went on in two ways stands there twice`() async throws {
    let first = try await backup()
    try await add("Ans")
    let later = try await backup()
    _ = try await visitor.post(page + "/delete", ["title": "Ecogram van Gezin Blom"])
    _ = try await restore(first)
    try await add("Kees")
    let answer = try await restore(later)
    #expect(answer.text.contains("eigen dossier"))
    let copy = try #require(answer.text.firstMatch(of: #/\/cases\/[0-9a-f]{32}/#))
    #expect(String(copy.0) != page)
    #expect(try await visitor.get(String(copy.0)).text.contains("actor-ans"))
    #expect(try await visitor.get(page).text.contains("actor-kees"))
  }

  @Test func `at the door somebody begins from a backup`() async throws {
    try await add("Ans")
    let other = try Visitor(store: StoredVault())
    try await other.enter()
    #expect(try await other.get("/").text.contains("Ik heb een reservekopie"))
    let begun = try await other.upload(
      "/create-from-backup", ["passphrase": Visitor.passphrase, "author": "Bo"],
      backup: try await backup())
    #expect(begun.location == "/cases")
    #expect(try await other.get(page).text.contains("actor-ans"))
  }

  @Test func `nothing is begun from a backup with another passphrase`() async throws {
    let vault = try StoredVault()
    let other = try Visitor(store: vault)
    try await other.enter()
    let refused = try await other.upload(
      "/create-from-backup", ["passphrase": "lamp tuin soep fietsbel"], backup: try await backup())
    #expect(refused.status == .unprocessableContent)
    #expect(refused.text.contains("past niet op de reservekopie"))
    #expect(await !vault.exists())
  }

  @Test(arguments: [
    ("passphrase", "past niet op de reservekopie"), ("cut", "beschadigd"),
    ("flipped", "beschadigd"), ("yaml", "eindigt op .kring"), ("none", "Vul nog in"),
  ])
  func `a backup that cannot be put back changes nothing, and is told why`(
    fault: (kind: String, words: String)
  ) async throws {
    var backup = try await backup()
    try await add("Ans")
    var passphrase = Visitor.passphrase
    switch fault.kind {
    case "passphrase": passphrase = "lamp tuin soep fietsbel"
    case "cut": backup.removeLast(backup.count / 3)
    case "flipped":
      for index in stride(from: 5000, to: backup.count, by: 500) { backup[index] ^= 1 }
    case "yaml": backup = Data("kring: 1\ntitle: Kaart\n".utf8)
    default: backup = Data()
    }
    let answer = try await restore(backup, passphrase)
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains(fault.words), "\(answer.text)")
    #expect(try await visitor.get(page).text.contains("actor-ans"))
    let list = try await visitor.get("/cases").text
    #expect(list.matches(of: #/class="title"/#).count == 1)
  }

  @Test func `more than can be read is told, with what to do`() async throws {
    let answer = try await visitor.ask(
      .post, "/restore",
      [.contentType: "multipart/form-data; boundary=x", .contentLength: "\((256 << 20) + 1)"],
      ByteBuffer())
    #expect(answer.status == .contentTooLarge)
    #expect(answer.text.contains("te groot"))
    let file = try await visitor.post(
      "/cases/read", ["text": String(repeating: "x", count: 6 << 20)])
    #expect(file.status == .contentTooLarge)
    #expect(file.text.contains("te groot"))
  }

  @Test(arguments: ["/restore", "/create-from-backup"])
  func `another page can bring nothing in`(path: String) async throws {
    let backup = try await backup()
    let forged = try await visitor.upload(
      path, ["passphrase": Visitor.passphrase, "form-token": "0"], backup: backup)
    #expect(forged.status == .badRequest)
    visitor.origin = "http://evil.test"
    let foreign = try await visitor.upload(
      path, ["passphrase": Visitor.passphrase], backup: backup)
    #expect(foreign.status == .forbidden)
  }

  @Test func `no cases are begun over others`() async throws {
    let answer = try await visitor.upload(
      "/create-from-backup", ["passphrase": Visitor.passphrase], backup: try await backup())
    #expect(answer.status == .conflict)
    #expect(try await visitor.get(page).status == .ok)
  }

  @Test func `after damage somebody is told how to begin from a backup, and does`() async throws {
    let backup = try await backup()
    _ = try await visitor.post("/lock")
    try vault.damage()
    let told = try await visitor.post("/open", ["passphrase": Visitor.passphrase])
    #expect(told.text.contains("begin met je reservekopie"))
    try FileManager.default.removeItem(at: vault.file)
    let begun = try await visitor.upload(
      "/create-from-backup", ["passphrase": Visitor.passphrase], backup: backup)
    #expect(begun.location == "/cases")
    #expect(try await visitor.get(page).status == .ok)
  }

  @Test func `a backup that a killed program left behind is taken away`() async throws {
    let place = FileManager.default.temporaryDirectory
    let (left, fresh) = (
      place.appending(component: "kring-backup-\(UUID())"),
      place.appending(component: "kring-backup-\(UUID())")
    )
    for folder in [left, fresh] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: fresh) }
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -4000)], ofItemAtPath: left.path())
    _ = try await visitor.post("/lock")
    _ = try await visitor.post("/open", ["passphrase": Visitor.passphrase])
    #expect(!FileManager.default.fileExists(atPath: left.path()))
    #expect(FileManager.default.fileExists(atPath: fresh.path()))
  }
}
