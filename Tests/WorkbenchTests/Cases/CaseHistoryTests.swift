import Testing
import Workbench

struct CaseHistoryTests {
  /// Versions by one letter for each: `c` changed, `u` undid, `r` redid what comes next.
  private static func history(_ deeds: String) -> CaseHistory {
    var versions: [CaseVersion] = []
    for (index, letter) in deeds.enumerated() {
      let before = CaseHistory(versions)
      let deed: CaseVersion.Deed =
        switch letter {
        case "u": .undid(of: before.undo?.change ?? 0)
        case "r": .redid(of: before.redo ?? 0)
        default: .changed(code: "person-added", subject: "")
        }
      versions.append(
        CaseVersion(
          number: index + 1, made: Moment(milliseconds: Int64(index) * 1000), author: "",
          deed: deed, title: ""))
    }
    return CaseHistory(versions)
  }

  // The version numbers are the places in the text, counted from 1.
  @Test(
    arguments: [
      ("c", nil, nil, nil),
      ("cc", 2, 1, nil),
      ("ccc", 3, 2, nil),
      ("cccu", 2, 1, 3),
      ("cccuu", nil, nil, 2),
      ("cccuur", 2, 1, 3),
      ("cccuurr", 3, 2, nil),
      // A change after undoing ends what could be redone: 1 2 (3 undone) 5.
      ("cccuc", 5, 2, nil),
      ("cccucu", 2, 1, 5),
    ] as [(String, Int?, Int?, Int?)])
  func `undoing and redoing walk over the changes`(
    deeds: String, change: Int?, restored: Int?, redo: Int?
  ) {
    let history = Self.history(deeds)
    #expect(history.undo?.change == change)
    #expect(history.undo?.restored == restored)
    #expect(history.redo == redo)
  }

  @Test func `the version at a moment is the last that was made by then`() {
    let history = Self.history("ccc")
    #expect(history.version(at: Moment(milliseconds: -1)) == nil)
    #expect(history.version(at: Moment(milliseconds: 0))?.number == 1)
    #expect(history.version(at: Moment(milliseconds: 1999))?.number == 2)
    #expect(history.version(at: Moment(milliseconds: 9999))?.number == 3)
  }
}
