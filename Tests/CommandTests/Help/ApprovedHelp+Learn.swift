extension ApprovedHelp {
  static let learn = ApprovedHelp(
    arguments: ["learn", "--help"],
    text: #"""
      OVERVIEW: Give learning questions for the worker and the team, with activities.

      EXAMPLES
        kring learn gezin.yaml
            questions for you and for the team, from one network
        kring learn *.yaml --for team
            what the team could learn from all its networks
        kring learn gezin.yaml --catalogue own.yaml
            with questions and activities of your own
        kring learn --show-catalogue > own.yaml
            the questions and activities that come with Kring, to begin with

      A question comes up because of what is missing in a network, by rules that the
      catalogue states.

      USAGE: kring learn [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --for <for>             Only questions for worker or team. (values: worker,
                                team)
        --catalogue <file>      A file with questions and activities of your own; may
                                be given again.
        --show-catalogue        Print the catalogue that comes with Kring, and look
                                at no file.
        --date <yyyy-mm-dd>     The day asked about; else the latest of the file.
        --settings <file>       A file with the team's own thresholds.
        -f, --format <format>   The form of the answer. (values: text, json, csv;
                                default: text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
