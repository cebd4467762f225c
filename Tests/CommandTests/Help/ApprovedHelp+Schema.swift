extension ApprovedHelp {
  static let schema = ApprovedHelp(
    arguments: ["help", "schema"],
    text: #"""
      OVERVIEW: Print the JSON Schema of network files, for editors.

      With the schema, an editor that knows YAML completes fields and marks faults
      while you type. Put it beside your networks:

        kring schema > kring.schema.json

      and let the first line of each network name it:

        # yaml-language-server: $schema=./kring.schema.json

      USAGE: kring schema [--language <language>]

      OPTIONS:
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
