import CaseStore
import Testing
import Workbench

struct HistoryTests {
  @Test func `an archive begins empty`() async throws {
    let desk = try await ArchiveFolder.withArchive()
    #expect(try await desk.archive.cases().isEmpty)
  }
}
