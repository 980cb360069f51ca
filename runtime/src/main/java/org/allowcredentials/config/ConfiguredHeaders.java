package org.allowcredentials.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/** Request headers that a setting adds to every policy: those of tracing, which no code reads. */
public final class ConfiguredHeaders {

  private static final int MAX_ITEMS = 20;

  private static final String AUTHORIZATION = "Authorization";

  private ConfiguredHeaders() {}

  /**
   * Reads the setting.
   *
   * @param settings gives the value of a key
   * @param problems takes what is wrong with it
   * @return names, each of them once; none if there is no setting, or if it is wrong
   */
  public static List<String> read(Function<String, Setting> settings, Problems problems) {
    Optional<Setting.Value> found = Settings.value(SettingKey.ALLOWED_HEADERS, settings, problems);
    if (found.isEmpty()) {
      return List.of();
    }
    Setting.Value value = found.get();
    if (value.items().size() > MAX_ITEMS) {
      problems.add(tooMany(value));
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < value.items().size(); i++) {
      String name = value.items().get(i);
      Place place = new Place.Setting(SettingKey.ALLOWED_HEADERS.key(), i + 1, value.source());
      findings.addAll(check(new PolicyDraft.Value(name, place)));
      if (seen.add(name)) {
        names.add(name);
      }
    }
    findings.forEach(finding -> problems.add(finding, "every policy"));
    return findings.isEmpty() ? List.copyOf(names) : List.of();
  }

  private static List<Finding> check(PolicyDraft.Value name) {
    if (name.value().equals("*")) {
      return List.of(
          refused(
              name,
              Rule.CORS002,
              "a setting cannot allow every header",
              "It adds to every policy, and with credentials browsers do not treat \"*\" as a"
                  + " wildcard.",
              "List the names, such as traceparent."));
    }
    if (name.value().equalsIgnoreCase(AUTHORIZATION)) {
      return List.of(
          refused(
              name,
              Rule.CORS904,
              "a setting cannot allow Authorization",
              "It adds to every policy, and which endpoints take a token of the script is for"
                  + " reviewers to see.",
              "Remove it, and say it in the code: allowedHeaders = \"Authorization\"."));
    }
    return PolicyRules.verifyAllowedHeader(name);
  }

  private static Finding refused(
      PolicyDraft.Value name, Rule rule, String summary, String why, String remedy) {
    return new Finding(
        rule,
        name.place(),
        summary,
        Optional.of(new Quote(name.value(), 0, name.value().length())),
        why,
        remedy,
        List.of());
  }

  private static Finding tooMany(Setting.Value value) {
    return Settings.unusable(
        Rule.CORS904,
        SettingKey.ALLOWED_HEADERS,
        "(" + value.source() + ") has more than " + MAX_ITEMS + " items",
        "It is for the few headers that tracing adds to every request.",
        "Name other headers in the allowedHeaders of the policies that need them.");
  }
}
