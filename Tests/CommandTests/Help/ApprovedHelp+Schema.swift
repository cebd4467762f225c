extension ApprovedHelp {
  static let schema = ApprovedHelp(
    arguments: ["schema", "--help"],
    text: #"""
      OVERVIEW: Print the JSON Schema of a sort of file, for editors.

      With the schema, an editor that knows YAML completes fields and marks faults
      while you type. Put it beside your networks:

        kring schema > kring.schema.json

      and let the first line of each network name it:

        # yaml-language-server: $schema=./kring.schema.json

      kring schema --of settings prints that of a team's settings, --of catalogue
      that of learning questions, --of terms that of the terms of a directory.

      USAGE: kring schema [--of <of>] [--language <language>]

      OPTIONS:
        --of <of>               The sort of file. (values: network, settings,
                                catalogue, terms; default: network)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
