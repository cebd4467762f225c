public import NetworkQueries

/// Catalogues of learning questions and activities.
public enum CatalogueFile {
  /// The newest version of the format.
  public static let version = 1

  /// Reads a catalogue.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name, for messages.
  ///   - base: the catalogue that it adds to: its activities may help with questions of that one.
  ///
  /// Complexity: O(n) in the length of the file.
  public static func read(
    bytes: some Collection<UInt8>, name: String, addingTo base: LearningCatalogue
  ) -> DocumentResult<LearningCatalogue> {
    let known = base.questions.map(\.id)
    return DocumentResult(
      bytes: bytes, name: name, opening: "\(CatalogueFields.version.name): \(version)"
    ) { node, reading in
      reading.catalogue(node, knownQuestions: known)
    }
  }

  /// The catalogue that comes with Kring.
  public static let standard: LearningCatalogue = {
    let result = read(
      bytes: standardText.utf8, name: "catalogue.yaml", addingTo: LearningCatalogue())
    guard let catalogue = result.document else {
      preconditionFailure("the catalogue that comes with Kring has no faults")
    }
    return catalogue
  }()

  /// The text of the catalogue that comes with Kring.
  public static var standardText: String { StandardCatalogue.text }

  /// The JSON Schema of catalogues, draft 2020-12.
  public static var schema: String {
    FileSchema.text(
      of: CatalogueFields.table, title: "Kring learning catalogue, version \(version)")
  }
}
