import DotLanguage
import Foundation
import GraphvizBridge
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import SupportNetwork
import Synchronization
import Testing
import Workbench

@testable import WebApp

/// Somebody with a browser: asks the app, and keeps its cookies.
final class Visitor {
  let app: WebApp
  let door = Door()
  let vault = MemoryVault()
  let clock = TestClock()
  private let responder: any HTTPResponder<WebContext>
  private let logger: Logger
  let calendar = TestCalendar()
  var cookies: [String: String] = [:]
  var formToken = ""
  var authority = "127.0.0.1:4717"
  var origin: String? = "http://127.0.0.1:4717"

  static let passphrase = "paard accu nietje batterij"

  /// - Parameter store: where cases are kept, when not in memory.
  init(
    renderer: any DotRenderer = GraphvizRenderer(), logger: Logger = Logger(label: "test"),
    store: (any ArchiveVault)? = nil
  ) throws {
    app = WebApp(
      vault: store ?? vault, renderer: renderer, door: door, port: 4717, now: clock.next,
      today: calendar.today,
      day: { moment in
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        // In universal time, in which the clock begins at eight in the morning of 10 May 2026.
        return CalendarDate(iso: date.formatted(.iso8601.year().month().day()))!
      })
    responder = app.router().buildResponder()
    self.logger = logger
  }

  struct Answer {
    let status: HTTPResponse.Status
    let headers: HTTPFields
    let text: String

    var location: String? { headers[.location] }

    /// The fields of an answer to a script.
    func live() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
  }

  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ fields: [String: String]? = nil,
    live: Bool = false
  ) async throws -> Answer {
    let form = (fields ?? [:]).map { "\($0.key)=\(Self.escaped($0.value))" }
    return try await ask(
      method, path, live ? [.accept: "application/json"] : [:],
      ByteBuffer(string: form.joined(separator: "&")))
  }

  /// Asks with headers and a body, beside what a browser always sends.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, _ own: HTTPFields, _ body: ByteBuffer
  ) async throws -> Answer {
    var headers = own
    headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
    if method == .post { headers[.origin] = origin }
    let request = Request(
      head: HTTPRequest(
        method: method, scheme: "http", authority: authority, path: path, headerFields: headers),
      body: RequestBody(buffer: body))
    let context = WebContext(
      source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
    let response: Response
    do {
      response = try await responder.respond(to: request, context: context)
    } catch let error as any HTTPResponseError {
      response = Response(status: error.status)
    }
    for header in response.headers[values: .setCookie] {
      let pair = header.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = String(pair[1])
    }
    let writer = CollectingWriter()
    try await response.body.write(writer)
    return Answer(
      status: response.status, headers: response.headers, text: String(buffer: writer.collected))
  }

  func get(_ path: String, live: Bool = false) async throws -> Answer {
    try await ask(.get, path, live: live)
  }

  /// Sends a form of the app.
  func post(
    _ path: String, _ fields: [String: String] = [:], live: Bool = false
  ) async throws -> Answer {
    try await ask(
      .post, path, fields.merging(["form-token": formToken]) { own, _ in own }, live: live)
  }

  /// Sends a form of the app with a file.
  func upload(_ path: String, _ fields: [String: String], backup: Data) async throws -> Answer {
    var body = ByteBuffer()
    let form = fields.merging(["form-token": formToken]) { own, _ in own }
    for (name, value) in form {
      body.writeString(
        "--kring\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    body.writeString(
      """
      --kring\r\nContent-Disposition: form-data; name="backup"; filename="kopie.kring"\r\n\
      Content-Type: application/octet-stream\r\n\r\n
      """)
    body.writeBytes(backup)
    body.writeString("\r\n--kring--\r\n")
    return try await ask(
      .post, path, [.contentType: "multipart/form-data; boundary=kring"], body)
  }

  /// Comes in by a link, and learns the token of this session's forms.
  func enter() async throws {
    let answer = try await get("/enter?ticket=\(await door.newTicket())")
    try #require(answer.status == .ok)
    let page = try await get("/").text
    let mark = "name=\"form-token\" value=\""
    let start = try #require(page.range(of: mark)).upperBound
    formToken = String(page[start...].prefix { $0 != "\"" })
  }

  /// Comes in, chooses a passphrase, and begins a case.
  ///
  /// - Returns: the address of the case.
  func beginCase(_ name: String = "Gezin Blom") async throws -> String {
    try await enter()
    let created = try await post(
      "/create", ["passphrase": Self.passphrase, "again": Self.passphrase, "author": "Anna"])
    try #require(created.location == "/cases")
    return try #require(try await post("/cases", ["name": name]).location)
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

/// Keeps what a response writes.
final class CollectingWriter: ResponseBodyWriter {
  private(set) var collected = ByteBuffer()

  func write(_ buffer: ByteBuffer) async throws { collected.writeImmutableBuffer(buffer) }
  func finish(_ headers: HTTPFields?) async throws {}
}

/// A calendar that stays on a day until somebody turns the page; it begins on 10 May 2026.
final class TestCalendar: Sendable {
  private let day = Mutex(CalendarDate(year: 2026, month: 5, day: 10)!)

  var today: @Sendable () -> CalendarDate { { [self] in day.withLock { $0 } } }

  func turn(to day: CalendarDate) { self.day.withLock { $0 = day } }
}

/// A clock that goes on by a minute each time somebody looks.
final class TestClock: Sendable {
  private let minutes = Mutex<Int64>(0)

  /// Time goes by in which nobody looks.
  func pass(minutes: Int64) { self.minutes.withLock { $0 += minutes } }

  var next: @Sendable () -> Moment {
    { [self] in
      minutes.withLock { minutes in
        minutes += 1
        return Moment(milliseconds: 1_778_400_000_000 + 60_000 * minutes)
      }
    }
  }
}
