extension ApprovedHelp {
  static let referrals = ApprovedHelp(
    arguments: ["referrals", "--help"],
    text: #"""
      OVERVIEW: Take into a service directory who refers to whom.

      EXAMPLES
        kring referrals partners.csv --directory kaart
            takes the lines of a table into the folder kaart; it has the columns
            from and to, and may have warmth, waiting, feedback, made, accepted,
            completed, reported, domains, knowledge, confirmed and source
        kring referrals log.csv --log --directory kaart
            counts a log with a row for each referral: date, from, to, and if you
            have them domain, outcome, answered, started, reported and completed
        kring referrals --directory kaart --decide "Maatjes=maatjes-noord"
            says once what a name means that Kring is not sure of
        kring referrals partners.csv --directory kaart --check
            only says what would change

      Headings may be Dutch: van, naar, warmte, wachttijd, leefgebied and so on.

      A name finds its organisation by its number (from-kvk, to-agb ...), or when
      only one has the name. What is only like a name is never taken for it: it is
      listed, and waits until you decide with --decide NAME=WHAT. WHAT is the short
      name of an organisation, class:school for all schools, new for one that is not
      in the directory, or leave-out.

      All logs that you name together are one log, over the days from its first
      referral to its last. A log over other days adds up with earlier ones; one over
      all days of an earlier one takes its place. If it shares some days only, Kring
      cannot tell what was counted already, and asks. Rows of two files about one day
      and one line count once: those of the file with most of them. What was counted
      is kept in counted.csv of the folder, also when there are few.

      A log holds nothing about people. One with their names, numbers or birth dates,
      or with free text, is refused, and so is a name that looks like a person's.

      EXIT CODES
        0   every name was found
        1   some names wait for you to decide
        65  there are faults: nothing was written, or with --keep-going only what
            is good

      USAGE: kring referrals [<options>] [<files> ...] --directory <folder>

      ARGUMENTS:
        <files>                 Tables (CSV, plain or gzip) to take in.

      OPTIONS:
        --directory <folder>    The folder with the service directory.
        --log                   The tables are logs, with a row for each referral.
        --decide <name=what>    What a written name means; may be given more than
                                once.
        --decider <name>        Who decides, to be kept with it.
        --recount               Drop earlier counts that share some days with this
                                log, and count it.
        --keep-going            Leave out rows with faults, and take in the others.
        --check                 Only say what would change; write nothing.
        -f, --format <format>   The form of the answer. (values: text, json; default:
                                text)
        --language <language>   The language of pictures, starter files and messages.
                                (values: nl, en)
        --version               Show the version.
        -h, --help              Show help information.


      """#)
}
