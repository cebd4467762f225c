extension ApprovedHelp {
  static let share = ApprovedHelp(
    arguments: ["share", "--help"],
    text: #"""
      OVERVIEW: Make a network to give away: without names, by consent, or for a
      person.

      EXAMPLES
        kring share gezin.yaml --pseudonymised
            the same network without names, own words and notes, to learn from with
            others
        kring share gezin.yaml --pseudonymised --key geheim.key
            the same names and dates each time; the key is made when it is not there
        kring share gezin.yaml --with "De Linde"
            only what De Linde may see today
        kring share gezin.yaml --copy-for oma
            what is recorded about somebody, with the others unnamed
        kring share gezin.yaml --pseudonymised --output - | kring draw -
            draws it straight away

      WITHOUT NAMES
      Everybody is what they are with a number, as in Buur 2. Ages are approximate,
      and all dates go back by the same number of days. What is missing, the ways
      and the figures stay the same. Who knows a household well may still recognise
      it by who is around it.

      BY CONSENT
      Only ties go of which the consent says so (consent: {share: yes}), and those
      of the other one itself. Needs, own words, notes, ages and what was noticed
      never go, nor do secret places. Nothing goes to those who must be kept away
      from the household, or to a party of which they are.

      What goes and what stays is told before you give it away. A file that is
      there already is never overwritten, and the network stays as it is.

      EXIT CODES
        0   it is written
        1   nothing may go to them

      USAGE: kring share [<options>] <file>

      ARGUMENTS:
        <file>                  A network file; - reads standard input.

      OPTIONS:
        --pseudonymised         All of it, without what somebody can be recognised by.
        --with <name>           What somebody outside the household may see.
        --copy-for <name>       What is recorded about somebody, for themselves.
        --on <yyyy-mm-dd>       The day on which it is shared; else today.
        --key <file>            A file with the secret that names and dates come from.
        -o, --output <file>     The file to write; - prints it.
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
