import DotLanguage
import Foundation
import NetworkQueries
import SupportNetwork
import Testing

@testable import kring

/// What cannot easily be brought about with real files, said in both languages.
struct MessagesTests {
  private static let reasons: [SystemReason] = [
    .notThere, .notAllowed, .isFolder, .isNoFolder, .nameTooLong, .diskFull, .readOnly, .other(5),
  ]

  private static let renderingFailures: [DotRenderingFailure] =
    [
      .graphviz(messages: ["Warning: x\n<b>Rixa</b>"]), .graphviz(messages: []),
      .formatUnavailable(.pdf), .forbiddenAttribute(name: "image"), .unusablePosition(of: "a"),
      .unusableValue(attribute: "pos"), .unexpectedOutput("no root\nRixa"), .cancelled,
      .workerStopped, .tookTooLong(seconds: 1), .tookTooLong(seconds: 10),
    ]
    + [
      DotRenderingFailure.Measure.nodes, .edges, .bytesOfText, .pointsOfSheet, .pixels,
      .textsToMeasure,
    ].map { .tooLarge($0, count: 9, limit: 8) }

  private static let day = CalendarDate(iso: "2026-05-12")!

  private static let failures: [CommandFailure] =
    reasons.flatMap {
      [.unreadable(file: "x.yaml", $0), .unwritable(path: "x.svg", $0)] as [CommandFailure]
    }
    + renderingFailures.map { .drawing(file: "x.yaml", $0) }
    + [
      .standardInputTwice, .standardOutputTakesOne, .pictureAsFolder(path: "x.svg"),
      .sameName(path: "x.svg", file: "a", other: "b"), .overNetwork(path: "x"),
      .noHousehold(file: "x.yaml"), .manyPictures(file: "x.yaml", count: 2),
      .alreadyThere(path: "x.yaml"), .unknownFormat(file: "x.json"),
      .unknownDirectory(path: "x"), .noOutputFolder(path: "x"), .overSource(path: "x"),
      .severalMaps(file: "x.json", dates: []), .noMapOn(day, file: "x.json", dates: [day]),
      .noWay(file: "x.yaml", from: "Ann", to: "Bo"), .oneDay(file: "x.yaml"),
      .noEarlierDay(file: "x.yaml"),
      .nothingToCompare(file: "x.yaml"), .nobody(file: "x.yaml", name: "Anm", nearest: []),
      .notJoined(.tooManyLifeDomains(count: 35, network: 0), files: ["x.yaml"]),
      .notTogether([]), .noSuchArea(file: "x.yaml", name: "Nord", known: ["Noord"]),
      .noDirectory(folder: "x"),
      .notInDirectory(folder: "x", id: ActorID("y")!, nearest: nil),
    ]

  @Test func `every failure is one line, and another one in the other language`() {
    for failure in Self.failures {
      let dutch = failure.lines(Messages(.dutch))
      let english = failure.lines(Messages(.english))
      #expect(dutch.count == 1)
      #expect(english.count == 1)
      #expect(dutch != english)
      for line in dutch + english {
        #expect(!line.contains("\n"))
        #expect(!line.contains("  "))
        #expect(!line.contains("Rixa"), "words of the picture stay out of messages")
        #expect(".”".contains(line.last!) || line.hasSuffix("x.svg"))
      }
      #expect(failure.status != .fine)
    }
  }

  @Test func `Dutch has no English words and English no Dutch ones`() {
    for failure in Self.failures {
      let words = { (language: Language) in
        Set(failure.lines(Messages(language))[0].split { !$0.isLetter }.map { $0.lowercased() })
      }
      #expect(words(.dutch).isDisjoint(with: ["the", "this", "not", "and", "cannot", "there"]))
      #expect(words(.english).isDisjoint(with: ["de", "het", "een", "niet", "dit", "deze"]))
    }
  }

  @Test(arguments: [
    (ENOENT, SystemReason.notThere), (EACCES, .notAllowed), (EPERM, .notAllowed),
    (EISDIR, .isFolder), (ENOTDIR, .isNoFolder), (ENAMETOOLONG, .nameTooLong),
    (ENOSPC, .diskFull), (EROFS, .readOnly), (EPIPE, .readerGone), (EIO, .other(5)),
  ])
  func `the system's numbers become reasons`(number: Int32, reason: SystemReason) {
    let posix = NSError(domain: NSPOSIXErrorDomain, code: Int(number))
    #expect(SystemReason(posix) == reason)
    let wrapped = NSError(
      domain: NSCocoaErrorDomain, code: 512, userInfo: [NSUnderlyingErrorKey: posix])
    #expect(SystemReason(wrapped) == reason)
  }

  @Test(arguments: [
    ("Gezin Jansen", "gezin-jansen"), ("  Été – déjà  ", "ete-deja"), ("ß", "ss"),
    ("Семья Иванов", "sema-ivanov"), ("\0\n", "leeg"), (String(repeating: "a b", count: 40), nil),
  ])
  func `a name of a household becomes a name of a file`(name: String, slug: String?) {
    let made = FileName.slug(of: name, empty: "leeg")
    if let slug { #expect(made == slug) }
    #expect(made.count <= 60)
    #expect(made.contains(/^[a-z0-9]+(-[a-z0-9]+)*$/))
  }

  @Test(arguments: [
    ("a-b/c.yaml", "a-b/c.yaml"), ("a b", "'a b'"), ("it's", "'it'\\''s'"), ("$(x)", "'$(x)'"),
    ("", "''"), ("é.yaml", "é.yaml"), ("a;b", "'a;b'"),
  ])
  func `a word of a shell is quoted where it must be`(text: String, word: String) {
    #expect(text.asShellWord == word)
  }
}
