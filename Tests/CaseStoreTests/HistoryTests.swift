import CaseStore
import Testing
import Workbench

struct HistoryTests {
  let folder: ArchiveFolder
  let archive: GRDBCaseArchive
  let sample: SampleCases

  init() async throws {
    folder = try ArchiveFolder()
    archive = try await folder.create()
    sample = try await SampleCases(in: archive)
  }

  @Test func `a new archive has no cases`() async throws {
    let empty = try await folder.create("leeg")
    #expect(try await empty.cases().isEmpty)
  }

  @Test func `cases come by title with their latest version`() async throws {
    let cases = try await archive.cases()
    #expect(cases.map(\.id) == [sample.aarts, sample.zonneveld])
    #expect(cases.map(\.latest.number) == [3, 1])
    #expect(cases.map(\.latest.title) == ["Familie Aarts", "Familie Zonneveld"])
  }

  @Test func `cases with the same title come by identifier`() async throws {
    for _ in 0..<5 {
      _ = try await archive.begin(
        SampleCases.version(1, title: "Familie Zonneveld"), document: [])
    }
    let namesakes = try await archive.cases().map(\.id).dropFirst()
    #expect(namesakes.count == 6)
    #expect(Array(namesakes) == namesakes.sorted())
  }

  @Test func `all versions are there when the archive is opened again`() async throws {
    let before = try await ArchiveContents(of: archive)
    await archive.close()
    let after = try await folder.contents()
    #expect(after == before)
    #expect(
      after.cases[0].versions == [
        SampleCases.version(1, title: "Familie Aarts"),
        SampleCases.version(
          2, title: "Familie Aarts", deed: .changed(code: "person-added", subject: "Oma Bep")),
        SampleCases.version(3, title: "Familie Aarts", deed: .undid(of: 2)),
      ])
    #expect(
      after.cases[0].documents == [
        SampleCases.document("Aarts", 1), SampleCases.document("Aarts", 2),
        SampleCases.document("Aarts", 1),
      ])
  }

  @Test(arguments: [0, 1, 1023, 1024, 1025, 300_000])
  func `a document of any size comes back as it was`(size: Int) async throws {
    // Zeros and 0x80, which the filling is made of.
    let document = (0..<size).map { $0 % 3 == 0 ? UInt8(0x80) : 0 }
    let id = try await archive.begin(SampleCases.version(1, title: ""), document: document)
    #expect(try await archive.document(of: id, version: 1) == document)
  }

  @Test func `a version that does not follow on the latest is a conflict`() async throws {
    for number in [0, 1, 3, 5] {
      await #expect(throws: CaseArchiveFailure.conflict(latest: 3)) {
        try await archive.add(
          SampleCases.version(number, title: ""), document: [], to: sample.aarts)
      }
    }
    await #expect(throws: CaseArchiveFailure.conflict(latest: 0)) {
      _ = try await archive.begin(SampleCases.version(2, title: ""), document: [])
    }
    #expect(try await archive.cases().map(\.latest.number) == [3, 1])
  }

  @Test func `of two who change the same version one is told`() async throws {
    let outcomes = await withTaskGroup(of: CaseArchiveFailure?.self) { group in
      for author in ["Sanne", "Joost"] {
        group.addTask {
          do throws(CaseArchiveFailure) {
            try await archive.add(
              SampleCases.version(4, title: "", author: author), document: [], to: sample.aarts)
            return nil
          } catch { return error }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(Set(outcomes) == [nil, .conflict(latest: 4)])
  }

  @Test func `a change is kept when whoever asked for it has gone`() async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await archive.add(
        SampleCases.version(4, title: "Familie Aarts"), document: [], to: sample.aarts)
    }
    try await task.value
    #expect(try await archive.versions(of: sample.aarts).count == 4)
  }

  @Test(arguments: [-1, 0, 4]) func `a version that is not there is unknown`(number: Int) async {
    await #expect(throws: CaseArchiveFailure.unknownVersion(number)) {
      _ = try await archive.document(of: sample.aarts, version: number)
    }
  }

  @Test func `a case that was deleted is unknown and the others stay`() async throws {
    try await archive.delete(sample.aarts)
    await archive.close()
    let again = try await folder.open()
    #expect(try await again.cases().map(\.id) == [sample.zonneveld])
    await #expect(throws: CaseArchiveFailure.unknownCase) {
      _ = try await again.versions(of: sample.aarts)
    }
    await #expect(throws: CaseArchiveFailure.unknownCase) {
      _ = try await again.document(of: sample.aarts, version: 1)
    }
    await #expect(throws: CaseArchiveFailure.unknownCase) {
      try await again.add(SampleCases.version(4, title: ""), document: [], to: sample.aarts)
    }
    await #expect(throws: CaseArchiveFailure.unknownCase) { try await again.delete(sample.aarts) }
  }

  @Test func `a closed archive says so`() async throws {
    await archive.close()
    await archive.close()
    await #expect(throws: CaseArchiveFailure.inaccessible(reason: "closed")) {
      _ = try await archive.cases()
    }
  }
}
