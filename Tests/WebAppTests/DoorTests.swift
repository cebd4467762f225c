import HTTPTypes
import Testing

@testable import WebApp

struct DoorTests {
  @Test(arguments: ["/", "/cases", "/cases/00000000000000000000000000000001", "/nowhere"])
  func `without the link nothing is shown`(path: String) async throws {
    let visitor = try Visitor()
    let answer = try await visitor.get(path)
    #expect([.unauthorized, .notFound].contains(answer.status))
    #expect(!answer.text.contains("form-token"))
  }

  @Test func `a link works once`() async throws {
    let visitor = try Visitor()
    let ticket = await visitor.door.newTicket()
    #expect(try await visitor.get("/enter?ticket=\(ticket)").status == .ok)
    #expect(try await visitor.get("/").status == .ok)
    visitor.cookies = [:]
    #expect(try await visitor.get("/enter?ticket=\(ticket)").status == .unauthorized)
    #expect(try await visitor.get("/").status == .unauthorized)
  }

  @Test func `a new link takes the place of one that nobody used`() async throws {
    let visitor = try Visitor()
    let first = await visitor.door.newTicket()
    let second = await visitor.door.newTicket()
    #expect(first != second)
    #expect(try await visitor.get("/enter?ticket=\(first)").status == .unauthorized)
    #expect(try await visitor.get("/enter?ticket=\(second)").status == .ok)
  }

  @Test func `the cookie is out of reach of scripts and of other pages`() async throws {
    let visitor = try Visitor()
    let answer = try await visitor.get("/enter?ticket=\(await visitor.door.newTicket())")
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.contains("HttpOnly"))
    #expect(cookie.contains("SameSite=Strict"))
  }

  @Test(arguments: ["kring.example:4717", "127.0.0.1:80", "127.0.0.1", "evil.test"])
  func `another name for this machine gets nothing`(authority: String) async throws {
    let visitor = try Visitor()
    try await visitor.enter()
    visitor.authority = authority
    #expect(try await visitor.get("/").status == .misdirectedRequest)
    #expect(try await visitor.get("/look.css").status == .misdirectedRequest)
  }

  @Test(arguments: [
    nil, "null", "http://evil.test", "http://127.0.0.1:4718", "https://127.0.0.1:4717",
  ])
  func `another page can change nothing`(origin: String?) async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    visitor.origin = origin
    let answer = try await visitor.post(page + "/edit", ["do": "names", "names": "Kees"])
    #expect(answer.status == .forbidden)
    visitor.origin = "http://127.0.0.1:4717"
    #expect(!(try await visitor.get(page).text.contains("Kees")))
  }

  @Test func `a form that was not given to this session is refused`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    let answer = try await visitor.post(
      page + "/edit", ["do": "names", "names": "Kees", "form-token": "0"])
    #expect(answer.status == .badRequest)
  }

  @Test func `what was locked opens with the passphrase alone`() async throws {
    let visitor = try Visitor()
    let page = try await visitor.beginCase()
    #expect(try await visitor.post("/lock").location == "/")
    #expect(try await visitor.get(page).text.contains("action=\"/open\""))
    let wrong = try await visitor.post("/open", ["passphrase": "paard accu nietje batterijen"])
    #expect(wrong.status == .unprocessableContent)
    #expect(wrong.text.contains("Deze wachtzin past niet"))
    #expect(
      try await visitor.post("/open", ["passphrase": Visitor.passphrase]).location == "/cases")
    #expect(try await visitor.get(page).status == .ok)
  }

  @Test func `two passphrases that differ, and one that is short, are refused with words`()
    async throws
  {
    let visitor = try Visitor()
    try await visitor.enter()
    let differing = try await visitor.post(
      "/create", ["passphrase": Visitor.passphrase, "again": "iets anders"])
    #expect(differing.status == .unprocessableContent)
    #expect(differing.text.contains("niet gelijk"))
    let short = try await visitor.post("/create", ["passphrase": "kort", "again": "kort"])
    #expect(short.status == .unprocessableContent)
    #expect(short.text.contains("Minstens 12 tekens"))
  }

  @Test func `the passphrase is changed by who knows it`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let fresh = "lamp tuin soep fietsbel"
    let wrong = try await visitor.post(
      "/passphrase", ["old": "iets anders", "passphrase": fresh, "again": fresh])
    #expect(wrong.status == .unprocessableContent)
    let differing = try await visitor.post(
      "/passphrase", ["old": Visitor.passphrase, "passphrase": fresh, "again": "lamp"])
    #expect(differing.text.contains("niet gelijk"))
    #expect(await visitor.vault.archive.changed == nil)
    let right = try await visitor.post(
      "/passphrase", ["old": Visitor.passphrase, "passphrase": fresh, "again": fresh])
    #expect(right.location == "/cases")
    #expect(await visitor.vault.archive.changed == fresh)
  }

  @Test func `a backup is a file to save, of open cases only`() async throws {
    let visitor = try Visitor()
    _ = try await visitor.beginCase()
    let backup = try await visitor.post("/backup")
    #expect(backup.text == "sealed")
    #expect(backup.headers[.contentDisposition]?.contains("kring-2026-05-10.kring") == true)
    _ = try await visitor.post("/lock")
    #expect(try await visitor.post("/backup").location == "/")
  }

  @Test(arguments: ["/look.css", "/nowhere", "/", "/enter?ticket=1"])
  func `every answer keeps out what is not ours`(path: String) async throws {
    let visitor = try Visitor()
    let answer = try await visitor.get(path)
    let policy = try #require(answer.headers[.contentSecurityPolicy])
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    #expect(answer.headers[.cacheControl] != nil)
  }

  @Test(arguments: ["/look.css/../cases", "/..%2f..%2fetc/passwd", "/cases/../../etc/passwd"])
  func `no path leads out of the app`(path: String) async throws {
    let visitor = try Visitor()
    let answer = try await visitor.get(path)
    #expect(answer.status.code >= 400)
    #expect(!answer.text.contains("root:"))
  }
}
