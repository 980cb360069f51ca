package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;

/** Counts, by style of application. Not thread-safe. */
final class Tally {

  private static final int SHOWN = 40;

  /** What is counted beside judgements. */
  enum Count {
    APPLICATIONS("applications"),
    REFUSED_BY_COMPILER("refused by the compiler (CORS305)"),
    REFUSED_AT_START("refused at start-up (CORS505)"),
    CONFUSED_HERE("... of these really confused on this server"),
    REFUSED_OTHERWISE("refused by the compiler for another reason"),
    REFUSED_BY_SERVER("refused by the server itself"),
    NOT_MENDED("refused, and not fixed"),
    DEPLOYED("deployed and asked"),
    REQUESTS("requests (path and verb)"),
    MESSAGES("HTTP messages"),
    ACTUAL_CHECKED("actual responses with Origin"),
    ACTUAL_WRONG("... with other headers than the policy's"),
    ACTUAL_LEAKS("... of these permitting more"),
    CROSS_SITE("unsafe requests of another origin"),
    CROSS_SITE_RAN("... that ran"),
    RAN_ALTHOUGH_REFUSED("... of these although the policy refuses them"),
    REFUSED_TO_RUN("... that did not run although the policy permits them");

    private final String words;

    Count(String words) {
      this.words = words;
    }
  }

  private final Map<Style, Map<Count, Long>> counts = new EnumMap<>(Style.class);
  private final Map<Style, Map<Judgement, Long>> judgements = new EnumMap<>(Style.class);
  private final Map<String, Long> refusals = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  void add(Style style, Count what, long many) {
    counts.computeIfAbsent(style, each -> new EnumMap<>(Count.class)).merge(what, many, Long::sum);
  }

  void add(Style style, Judgement judgement) {
    judgements
        .computeIfAbsent(style, each -> new EnumMap<>(Judgement.class))
        .merge(judgement, 1L, Long::sum);
  }

  /** Notes something that must never happen. */
  void wrong(String what) {
    wrong.add(what);
  }

  /** Notes a preflight that was refused although its policy would allow it. */
  void refused(Style style, String form, String what) {
    refusals.merge(style + " " + form, 1L, Long::sum);
    remarks.add(what);
  }

  /** Notes something for whoever reads examples; it begins with the style. */
  void remark(String what) {
    remarks.add(what);
  }

  void addAll(Tally other) {
    other.counts.forEach((style, each) -> each.forEach((what, many) -> add(style, what, many)));
    other.judgements.forEach((style, each) ->
        each.forEach((what, many) ->
            judgements
                .computeIfAbsent(style, s -> new EnumMap<>(Judgement.class))
                .merge(what, many, Long::sum)));
    other.refusals.forEach((key, many) -> refusals.merge(key, many, Long::sum));
    wrong.addAll(other.wrong);
    remarks.addAll(other.remarks);
  }

  long total(Count what) {
    return counts.values().stream().mapToLong(each -> each.getOrDefault(what, 0L)).sum();
  }

  long total(Judgement what) {
    return judgements.values().stream().mapToLong(each -> each.getOrDefault(what, 0L)).sum();
  }

  /** Returns what must never happen and did. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Returns the share of requests to realistic applications that were refused without need. */
  double refusedOfRealistic() {
    long refused = 0;
    long requests = 0;
    for (Style style : Style.values()) {
      if (style.isRealistic()) {
        refused += judgements.getOrDefault(style, Map.of()).getOrDefault(Judgement.REFUSED, 0L);
        requests += counts.getOrDefault(style, Map.of()).getOrDefault(Count.REQUESTS, 0L);
      }
    }
    return requests == 0 ? 0 : (double) refused / requests;
  }

  /** Returns a table in Markdown. */
  String table(String server) {
    StringBuilder out = new StringBuilder("### " + server + "\n\n| |");
    for (Style style : counts.keySet()) {
      out.append(' ').append(style).append(" |");
    }
    out.append(" all |\n|---|").append("--:|".repeat(counts.size() + 1)).append('\n');
    for (Count what : Count.values()) {
      row(out, what.words, style -> counts.getOrDefault(style, Map.of()).getOrDefault(what, 0L));
    }
    for (Judgement what : Judgement.values()) {
      String words = what.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      row(out, words, style -> judgements.getOrDefault(style, Map.of()).getOrDefault(what, 0L));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%nRefused without need, of the requests to realistic applications: %.4f %%%n",
            100 * refusedOfRealistic()));
    refusals.forEach(
        (key, many) -> out.append("- ").append(key).append(": ").append(many).append('\n'));
    return out.toString();
  }

  private void row(StringBuilder out, String name, java.util.function.ToLongFunction<Style> count) {
    out.append("| ").append(name).append(" |");
    long sum = 0;
    for (Style style : counts.keySet()) {
      long many = count.applyAsLong(style);
      sum += many;
      out.append(' ').append(String.format(Locale.ROOT, "%,d", many)).append(" |");
    }
    out.append(' ').append(String.format(Locale.ROOT, "%,d", sum)).append(" |\n");
  }

  /** Returns some of what went wrong or was refused without need, one line each. */
  String examples() {
    StringBuilder out = new StringBuilder();
    wrong.stream().limit(SHOWN).forEach(each -> out.append("WRONG ").append(each).append('\n'));
    for (Style style : Style.values()) {
      remarks.stream()
          .filter(each -> each.startsWith(style + " "))
          .limit(SHOWN)
          .forEach(each -> out.append("refused ").append(each).append('\n'));
    }
    return out.toString();
  }
}
