import SupportNetwork

/// A folder with a service directory, as the user named it.
struct DirectorySource {
  let path: String

  init(_ path: String) { self.path = path }

  /// Reads the organisations, services and referral links.
  ///
  /// - Throws: ``CommandFailure`` when a file cannot be read or has faults.
  func network() throws(CommandFailure) -> SupportNetwork { SupportNetwork(title: path) }
}
