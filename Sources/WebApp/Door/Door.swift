import Workbench

/// Who may come in: whoever holds the link that the program printed, once; after that the browser
/// that came in with it.
///
/// Both the ticket in the link and what the browser keeps are 256 random bits.
public actor Door {
  private var ticket: String?
  private var sessions: [String: Session] = [:]

  public init() {}

  /// Makes a ticket; one made before that nobody used is worth nothing any more.
  public func newTicket() -> String {
    let made = Self.secret()
    ticket = made
    return made
  }

  /// Lets somebody in.
  ///
  /// - Returns: nothing for a ticket that was not made here, or was used.
  func enter(with ticket: String) -> Session? {
    guard let expected = self.ticket, ticket == expected else { return nil }
    self.ticket = nil
    let session = Session(id: Self.secret(), formToken: Self.secret())
    sessions[session.id] = session
    return session
  }

  func session(_ id: String) -> Session? { sessions[id] }

  /// Remembers how somebody wants to be called in the history of cases.
  func name(_ author: String, of id: String) { sessions[id]?.author = author }

  /// 64 hexadecimal digits from the system's source of randomness.
  private static func secret() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(random.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// A browser that came in.
struct Session: Sendable {
  let id: String
  /// What every form carries, so that no other page can send one.
  let formToken: String
  /// What the person is called in the history; may be empty.
  var author = ""
}
