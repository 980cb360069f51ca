package org.allowcredentials.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.table.Place;
import org.allowcredentials.text.Quote;

/**
 * What a rule has to say: what is wrong, where, why it matters, what to write instead. The only
 * class that knows what a message looks like, for the compiler, for the start and for the log.
 *
 * @param rule the rule
 * @param place where the value stands; {@link Place#whole()} if it is about no single value
 * @param summary the first line, without a full stop
 * @param quote the value with the wrong part marked, if there is one to show
 * @param why one or two sentences: the danger, or why it can never work; may have several lines
 * @param remedy what to do; empty if {@code replacements} say it; may have several lines
 * @param replacements values to write instead, each of which passes the rules; often one, more
 *     where one string must be split, none where nobody can know what was meant
 */
public record Finding(
    Rule rule,
    Place place,
    String summary,
    Optional<Quote> quote,
    String why,
    String remedy,
    List<String> replacements) {

  /** How many places of one cause a message names: what is fixed there is fixed in the others. */
  private static final int MOST_PLACES = 100;

  /** Takes a copy of the list. */
  public Finding {
    replacements = List.copyOf(replacements);
  }

  /**
   * Returns a finding that is about no single value.
   *
   * @param rule the rule
   * @param summary the first line, without a full stop
   * @param why the danger, or why it can never work
   * @param remedy what to do
   * @return the finding
   */
  public static Finding of(Rule rule, String summary, String why, String remedy) {
    return new Finding(rule, Place.whole(), summary, Optional.empty(), why, remedy, List.of());
  }

  /**
   * Returns a finding that says in its first line what its rule says.
   *
   * @param rule the rule
   * @param why the danger, or why it can never work
   * @param remedy what to do
   * @return the finding
   */
  public static Finding of(Rule rule, String why, String remedy) {
    return of(rule, rule.headline(), why, remedy);
  }

  /**
   * Returns what stands for those that are not shown.
   *
   * @param rule the rule of the first of them
   * @param count how many
   * @param where what they are in, in words
   * @return the finding
   */
  public static Finding more(Rule rule, int count, String where) {
    return of(
        rule,
        "and " + count + " more like these in " + where,
        "They are shown after those above are fixed.",
        "");
  }

  /**
   * Returns the message of a finding that is about no element of the code.
   *
   * @return lines joined with {@code \n}, without a trailing one
   */
  public String message() {
    return message(List.of());
  }

  /**
   * Returns the whole message. Its first line stands alone: javac prints the source line right
   * after it. What is refused in a setting bears the code of the rule, as in the code, and names
   * the page about settings too.
   *
   * @param where the element in words, such as {@code com.acme.Orders#list()}
   * @return lines joined with {@code \n}, without a trailing one
   */
  public String message(String where) {
    return message(List.of(where));
  }

  /**
   * Returns one message for all elements that have the same cause.
   *
   * @param wheres the elements in words
   * @return lines joined with {@code \n}, without a trailing one
   */
  public String message(Collection<String> wheres) {
    List<String> lines = new ArrayList<>();
    lines.add(firstLine());
    quote.ifPresent(q -> lines.addAll(List.of(q.lines())));
    lines.add(why);
    lines.add(advice());
    lines.add(where(wheres) + pages());
    return lines.stream()
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"))
        .replace("\n", "\n  ");
  }

  /**
   * Returns code and summary.
   *
   * @return such as {@code [CORS102] an origin has no path: remove "/"}
   */
  public String firstLine() {
    return "[" + rule.name() + "] " + summary;
  }

  /** Returns the remedy, ready to paste where a value is known. */
  public String advice() {
    List<String> sentences = new ArrayList<>();
    if (!replacements.isEmpty()) {
      sentences.add("Write " + values() + ".");
    }
    if (!remedy.isEmpty()) {
      sentences.add(remedy);
    }
    if (isConfigured() && rule.ruleClass() == RuleClass.GUARDED) {
      sentences.add("It must be in the code, not in a setting: remove the origin from this one.");
    }
    return String.join(" ", sentences);
  }

  /** Returns what all findings of the same cause have in common. */
  Finding cause() {
    return isConfigured()
        ? this
        : new Finding(rule, Place.whole(), summary, quote, why, remedy, replacements);
  }

  private String values() {
    if (isConfigured()) {
      return Quote.literal(String.join(",", replacements));
    }
    return replacements.size() == 1
        ? Quote.literal(replacements.get(0))
        : replacements.stream().map(Quote::literal).collect(Collectors.joining(", ", "{", "}"));
  }

  private String where(Collection<String> wheres) {
    if (wheres.size() > 1) {
      return "In " + (isConfigured() ? place.inWords() + ", used in " : "") + listed(wheres);
    }
    String all = place.equals(Place.whole()) ? "" : "In " + place.inWords() + ". ";
    return wheres.stream().map(where -> "In " + in(where) + ". ").findFirst().orElse(all);
  }

  private static String listed(Collection<String> wheres) {
    int more = wheres.size() - MOST_PLACES;
    return wheres.stream()
        .limit(MOST_PLACES)
        .map(where -> "  " + where + "\n")
        .collect(
            Collectors.joining(
                "", wheres.size() + " places:\n", more > 0 ? "  and " + more + " more\n" : ""));
  }

  /** Returns where the value stands, in words. */
  String in(String where) {
    return place.equals(Place.whole()) ? where : where + ", " + place.inWords();
  }

  private String pages() {
    return isConfigured() && rule.ruleClass().isError()
        ? rule.page() + ", " + Rule.CORS403.page()
        : rule.page();
  }

  /** Returns whether the value is in a setting, which many elements may use. */
  boolean isConfigured() {
    return place instanceof Place.Setting;
  }
}
