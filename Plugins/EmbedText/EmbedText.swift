import PackagePlugin

/// Makes Swift of the texts of a target (templates, styles, scripts), so that a program needs no
/// files beside it: bundles are not found on Linux when a program is moved.
@main
struct EmbedText: BuildToolPlugin {
  private static let extensions: Set<String> = ["mustache", "css", "js", "svg"]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SwiftSourceModuleTarget else { return [] }
    let inputs = target.sourceFiles.map(\.url)
      .filter { Self.extensions.contains($0.pathExtension) }
      .sorted { $0.path() < $1.path() }
    let output = context.pluginWorkDirectoryURL.appending(component: "EmbeddedText.swift")
    return [
      .buildCommand(
        displayName: "Embedding the texts of \(target.name)",
        executable: try context.tool(named: "embed-text").url,
        arguments: [output.path()] + inputs.map { $0.path() },
        inputFiles: inputs, outputFiles: [output])
    ]
  }
}
