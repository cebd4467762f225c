/// The regular expressions that texts in a file follow, as far as a pattern can say it.
enum SchemaPattern {
  static let identifier = "^[A-Za-z][A-Za-z0-9_-]{0,63}$"
  static let date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
  private static let id = "[A-Za-z][A-Za-z0-9_-]{0,63}"
  static let tie = "^\\s*\(id)\\s+(->|<-|<->|--)\\s+\(id)\\s*$"
  static let couple = "^\\s*\(id)\\s*\\+\\s*\(id)\\s*$"
  static let parents = "^\\s*\(id)(\\s*\\+\\s*\(id))?\\s*>\\s*\(id)(\\s*,\\s*\(id))*\\s*$"
  static let siblings = "^(twins|identical-twins|siblings)$"
  static let coupleItems = "(married|living-together|separated|divorced)"
  static let parenthoodItems = "(birth|adopted|foster|step|since|until)"
  static let need = "^\\s*\(id)\\s*,\\s*\(id)(\\s*,[^,]*)*$"
  /// Two or more items between commas, the first of which is a name.
  static let nameAndMore = "^[^,]*[^,\\s][^,]*,"
  static let letters = "^[PEAG]*$"
  static let anything = "."
}
