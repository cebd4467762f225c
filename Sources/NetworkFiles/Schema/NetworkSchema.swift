/// The JSON Schema of network files, for editors that complete and check as one types.
///
/// It is made from the field tables by which files are read, so that the two cannot differ. It
/// says less than the reader: which identifiers exist, what short forms may hold and which dates
/// fit is only checked in reading.
public enum NetworkSchema {
  /// The schema as text, JSON Schema draft 2020-12.
  public static var text: String {
    FileSchema.text(
      of: NetworkFields.table, title: "Kring network file, version \(NetworkFile.version)")
  }
}
