extension ApprovedHelp {
  static let check = ApprovedHelp(
    arguments: ["check", "--help"],
    text: #"""
      OVERVIEW: Check network files, and say all that is wrong with each.

      EXAMPLES
        kring check gezin.yaml
        kring check maps/*.yaml && echo all are fine
        kring check - < gezin.yaml

      Every fault is a line of the form file:line:column: what is wrong and what
      would be right, so that editors can jump to it. Faults go to standard output.
      Nothing is printed about a good file. Nothing is changed. Files of settings, of
      accepted gaps, of learning questions and of terms are checked too.

      USAGE: kring check <files> ... [--language <language>]

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
