/// A help text as it was read and found good.
struct ApprovedHelp: Sendable {
  let arguments: [String]
  let text: String

  static let all = [kring, draw, check, new, schema]

  static let kring = ApprovedHelp(
    arguments: ["--help"],
    text: #"""
      OVERVIEW: Draws the social network of a household as an ecomap.

      A network file (YAML) names the household, the people and organisations
      around it, and the ties between them. Begin with a starter file, change it,
      and draw it:

        kring new "Gezin Jansen"
        kring draw gezin-jansen.yaml

      Everything happens on this computer; nothing is sent anywhere.

      LANGUAGE
      Messages are in Dutch or English: what --language says, else the environment
      (LC_ALL, LC_MESSAGES, LANG), else Dutch. A picture has the language that its
      file names, unless --language says another.

      COMPLETION
      kring --generate-completion-script prints a script for bash, zsh or fish:

        kring --generate-completion-script bash > ~/.kring-completion
        echo '. ~/.kring-completion' >> ~/.bashrc

      EXIT CODES
        0   fine
        1   findings about a good network, from commands that look for them
        64  wrong use of the command
        65  a file that is not a good network file
        66  a file that cannot be read
        69  a format that the Graphviz of this computer cannot make
        70  a mistake in Kring or its drawing library
        73  a file that cannot be written
      With several files, the code is that of the first that went wrong.

      USAGE: kring <subcommand>

      OPTIONS:
        --version               Show the version.
        -h, --help              Show help information.

      SUBCOMMANDS:
        draw                    Draw the ecomap of every household in network files.
        check                   Check network files, and say all that is wrong with
                                each.
        new                     Write a commented starter network to change into your
                                own.
        schema                  Print the JSON Schema of network files, for editors.

        See 'kring help <subcommand>' for detailed help.

      """#)

  static let draw = ApprovedHelp(
    arguments: ["draw", "--help"],
    text: #"""
      OVERVIEW: Draw the ecomap of every household in network files.

      EXAMPLES
        kring draw gezin.yaml
            draws gezin.svg in the folder you are in
        kring draw *.yaml --output maps --format svg,pdf
            draws many files in two formats into the folder maps
        kring draw gezin.yaml --page a3-landscape --notation hartman
            draws for A3, with the lines of Hartman
        kring draw - < gezin.yaml > gezin.svg
            draws as part of a pipe

      NAMES
      A picture is named after its file. A file with several households or several
      dates gives a picture of each: gezin-2026-05-12.svg. A picture that is there
      already is drawn anew. Nothing else is ever overwritten.

      PAPER
      A picture is made for A4, and for larger paper only when there are too many
      names. A note then says how small the type gets when you print it on A4.

      FAULTS
      A file with faults is not drawn; each fault is told as file:line:column, and
      the other files are drawn all the same.

      USAGE: kring draw [<options>] <files> ...

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        -o, --output <folder>   The folder for the pictures; - writes the one picture
                                to standard output.
        -f, --format <formats>  Formats, separated by commas. (values: svg, pdf, png,
                                dot; default: svg)
        --notation <notation>   How ties are drawn. (values: kring, hartman,
                                nl-ecogram; default: kring)
        --sectors <sectors>     What the sectors are: relation to the household, or
                                life domain. (values: relation, domain; default:
                                relation)
        --page <page>           The paper. (values: auto, a4-landscape, a4-portrait,
                                a3-landscape, a3-portrait; default: auto)
        --date <yyyy-mm-dd>     Draw only the network of this day, such as 2026-05-10.
        --genogram/--no-genogram
                                Members in the household's circle. (default:
                                --genogram)
        --legend/--no-legend    The legend. (default: --legend)
        --needs/--no-needs      What the household says it is about. (default:
                                --needs)
        -q, --quiet             Leave out notes and the progress bar; faults are
                                still told.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)

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
      Nothing is printed about a good file. Nothing is changed.

      USAGE: kring check <files> ... [--language <language>]

      ARGUMENTS:
        <files>                 Network files; - reads standard input.

      OPTIONS:
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)

  static let new = ApprovedHelp(
    arguments: ["new", "--help"],
    text: #"""
      OVERVIEW: Write a commented starter network to change into your own.

      EXAMPLES
        kring new "Gezin Jansen"
            writes gezin-jansen.yaml
        kring new Jansen --language en --output cases/jansen.yaml
            writes a file of that name, with comments in English
        kring new Jansen --output -
            prints it

      A file that is there already is never overwritten.

      USAGE: kring new <name> [--output <file>] [--language <language>]

      ARGUMENTS:
        <name>                  What the household is called.

      OPTIONS:
        -o, --output <file>     The file to write; - prints it.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)

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
