import Foundation
import Testing

@testable import WebApp

struct UploadFormTests {
  private static func form(_ parts: [String], end: String = "--x--\r\n") throws -> UploadForm {
    try UploadForm(
      Data((parts.map { "--x\r\n\($0)\r\n" }.joined() + end).utf8), boundary: "x")
  }

  private static let head = "Content-Disposition: form-data; name="

  @Test func `fields and files are as they were sent`() throws {
    let form = try Self.form([
      Self.head + "\"passphrase\"\r\n\r\n  zeeën -- van\r\ntijd ",
      Self.head + "\"backup\"; filename=\"a.kring\"\r\nContent-Type: text/plain\r\n\r\n"
        + "\r\n--y\r\n\r\n",
    ])
    #expect(form.fields.whole("passphrase") == "  zeeën -- van\r\ntijd ")
    #expect(try form.file("backup") == Data("\r\n--y\r\n\r\n".utf8))
  }

  @Test func `a file that was not chosen is missed`() throws {
    let form = try Self.form([Self.head + "\"backup\"; filename=\"\"\r\n\r\n"])
    #expect(throws: Refusal.self) { _ = try form.file("backup") }
    #expect(throws: Refusal.self) { _ = try form.file("other") }
  }

  @Test(arguments: [
    "", "--x", "--y\r\n", "--x\r\n", "--x\r\nA: b\r\n\r\nc", "--x\r\n\r\n\r\n--x--",
  ])
  func `what is no form, or only its beginning, is refused`(body: String) {
    #expect(throws: Refusal.self) { _ = try UploadForm(Data(body.utf8), boundary: "x") }
  }

  @Test func `a form that ends without its end is refused`() {
    #expect(throws: Refusal.self) {
      _ = try Self.form([Self.head + "\"a\"\r\n\r\nb"], end: "")
    }
  }
}
