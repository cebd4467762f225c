/// Where somebody goes on after the passphrase was asked for in between.
struct WayBack {
  /// A path of a page with cases, with its fields.
  let path: String
  /// The fields of the form that was on its way there.
  let form: Fields?

  /// The fields by which the door remembers it. No form of a case has fields of these names.
  static let pathField = "way-back"
  static let formField = "way-back-form"
  private static let doorFields = [pathField, formField, "form-token", "passphrase", "author"]

  /// - Returns: nothing for a path that leads elsewhere, or to a file instead of a page.
  init?(to path: String, sending form: Fields?) {
    let isPlain = path.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    guard path.hasPrefix("/cases"), isPlain, !path.contains("/files/") else { return nil }
    self.path = path
    self.form = form
  }

  /// Reads what the door remembered.
  init?(_ fields: Fields) {
    guard let path = fields[Self.pathField] else { return nil }
    self.init(to: path, sending: fields.isOn(Self.formField) ? fields : nil)
  }

  /// The fields of the form that are not the door's own.
  var kept: [(name: String, value: String)] {
    (form?.all ?? []).filter { !Self.doorFields.contains($0.name) }
  }
}
