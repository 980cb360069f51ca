package org.allowcredentials.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.table.Place;
import org.allowcredentials.text.Quote;

/**
 * What a rule has to say about one value: what is wrong, why it matters, what to write instead.
 *
 * @param rule the rule
 * @param place where the value stands
 * @param summary the first line, without a full stop
 * @param quote the value with the wrong part marked, if there is one to show
 * @param why one or two sentences: the danger, or why it can never work
 * @param remedy what to do; empty if {@code replacements} say it
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

  /** Takes a copy of the list. */
  public Finding {
    replacements = List.copyOf(replacements);
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
    List<String> lines = new ArrayList<>();
    lines.add(firstLine());
    quote.ifPresent(q -> lines.addAll(List.of(q.lines())));
    lines.add(why);
    lines.add(advice());
    lines.add("In " + where + ", " + place.inWords() + ". " + pages());
    return String.join("\n  ", lines);
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

  private String values() {
    if (isConfigured()) {
      return Quote.literal(String.join(",", replacements));
    }
    return replacements.size() == 1
        ? Quote.literal(replacements.get(0))
        : replacements.stream().map(Quote::literal).collect(Collectors.joining(", ", "{", "}"));
  }

  private String pages() {
    return isConfigured() && rule.ruleClass().isError()
        ? rule.page() + ", " + Rule.CORS403.page()
        : rule.page();
  }

  private boolean isConfigured() {
    return place instanceof Place.Setting;
  }
}
