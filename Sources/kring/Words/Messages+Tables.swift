import Tables

extension Messages {
  /// A fault in the form in which tools print it, and editors jump to it.
  func line(of fault: TableFault) -> String {
    let field = fault.field.map { "`\($0)`: " } ?? ""
    return "\(fault.file):\(fault.line):\(fault.column): \(field)\(sentence(fault.fact))"
  }
}
