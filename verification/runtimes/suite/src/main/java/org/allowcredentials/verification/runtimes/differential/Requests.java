package org.allowcredentials.verification.runtimes.differential;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Rewriting;
import org.allowcredentials.verification.runtimes.differential.App.Style;

/** Makes requests for an application: from its own templates, near misses and odd forms. */
final class Requests {

  /** How a path was written. */
  enum Form {
    PLAIN,
    NEAR_MISS,
    TRAILING_SLASH,
    DOUBLED_SLASH,
    MATRIX,
    ENCODED_LETTER,
    ENCODED_SLASH,
    DOT_SEGMENT,
    UPPER_CASE
  }

  /** The header by which a filter of the application changes the verb. */
  private static final String OVERRIDE = "X-HTTP-Method-Override: ";

  /**
   * What is asked for. A preflight names no media type, so the request is sent in several.
   *
   * @param path encoded, with its first slash
   * @param verb the request method
   * @param form how the path was written
   * @param headers whole lines that the request has, and its preflight has not
   * @param media what is sent and accepted, one after the other
   */
  record Probe(String path, String verb, Form form, List<String> headers, List<Media> media) {

    /**
     * Returns the verb by which it is run: another than that which is sent, if a header says so.
     */
    String runs() {
      return headers.stream()
          .filter(line -> line.startsWith(OVERRIDE))
          .findFirst()
          .map(line -> line.substring(OVERRIDE.length()))
          .orElse(verb);
    }

    /** Returns whether it may change something: by the verb as it is sent, or as it is run. */
    boolean isUnsafe() {
      return Oracle.isUnsafe(verb) || Oracle.isUnsafe(runs());
    }
  }

  private static final int DEPTH = 4;

  private static final Media ANY = new Media("", "*/*");
  private static final Media JSON = new Media("application/json", "application/json");
  private static final List<Media> VARIED =
      List.of(
          ANY,
          JSON,
          new Media("application/xml", "*/*"),
          new Media("text/plain", "text/plain"),
          new Media("application/json", "*/*"),
          new Media("application/xml", "application/xml"),
          new Media("", "text/csv, application/json;q=0.5"));

  private static final List<String> WORDS =
      List.of("1", "42", "a", "b", "ab", "abc", "a-b", "x.y", "new", "12", "1234", "c", "me", "v1");

  private static final Map<String, List<String>> MATCHES =
      Map.ofEntries(
          Map.entry("[0-9]+", List.of("1", "42", "12")),
          Map.entry("\\d{2,4}", List.of("12", "123", "1234")),
          Map.entry("v[0-9]+", List.of("v1", "v2", "v7")),
          Map.entry("[a-z]+", List.of("a", "b", "ab", "abc")),
          Map.entry(".*", List.of("", "a", "a/b", "ab/c", "12", "a-b")),
          Map.entry(".+", List.of("a", "b/c", "a/b/c", "12", "a.b", "a-b/c")),
          Map.entry("[^/]+", List.of("a", "b", "a-b", "12")),
          Map.entry("(a|b)", List.of("a", "b")),
          Map.entry("(a|b)/?", List.of("a", "b", "a/")),
          Map.entry("a b", List.of("a b", "ab")),
          Map.entry("[äö]+", List.of("ä", "ö", "öä")));

  /** What the old parts of a path may be, and is sent as it is. */
  private static final Pattern PLAIN = Pattern.compile("[\\w.~:@!$&'()*+,;=/%-]");

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private static final List<String> SUFFIXES =
      List.of(".json", ".json", ".xml", ".en", ".de", ".en.json", ".json.de", ".csv", ".JSON");

  private static final List<String> VERBS =
      List.of("GET", "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "REPORT");

  private record Target(String template, String verb) {}

  private final App app;
  private final Random random;
  private final List<Target> targets = new ArrayList<>();

  Requests(App app, long seed) {
    this.app = app;
    this.random = new Random(seed * 1_000_003 + app.seed());
    app.roots().forEach(root -> collect(root, app.pathOf(root).orElse(""), 0));
    app.setup().added().forEach(each -> targets.add(new Target(each.path(), each.verb())));
    new TreeMap<>(app.setup().elsewhere()).forEach(this::collectElsewhere);
  }

  /** Some servers put the path before that of the class, others in its place. */
  private void collectElsewhere(String name, String path) {
    ResourceType type = app.type(name).orElseThrow();
    collect(type, path, 0);
    collect(type, path + "/" + app.pathOf(type).orElse(""), 0);
  }

  private void collect(ResourceType type, String path, int depth) {
    for (Method method : app.served(type)) {
      String template = path + "/" + method.path();
      if (!method.isLocator()) {
        targets.add(new Target(template, method.verb()));
      } else if (depth < DEPTH) {
        app.type(method.creates()).ifPresent(next -> collect(next, template, depth + 1));
      }
    }
  }

  /** Returns whether there is anything to ask for. */
  boolean isEmpty() {
    return targets.isEmpty();
  }

  Probe next() {
    Target target = pick(targets);
    String path = sample(target.template());
    Form form = Form.PLAIN;
    if (chance(15)) {
      form = Form.NEAR_MISS;
      path = nearMiss(path);
    } else if (chance(25)) {
      form = pick(List.of(Form.values()).subList(2, Form.values().length));
      path = odd(path, form);
    }
    if (app.style().isOfFirstProof()) {
      return new Probe(path, verb(target), form, List.of(), media());
    }
    String verb = verb(target);
    if (app.setup().suffixes() && chance(60)) {
      path += pick(SUFFIXES);
    }
    if (app.setup().rewriting() == Rewriting.PREFIX && chance(60)) {
      path = "/v1" + path;
    }
    if (app.setup().rewriting() == Rewriting.VERB && chance(60)) {
      String sent = pick(List.of("POST", "POST", "GET", "PUT"));
      return new Probe(encoded(path), sent, form, List.of(OVERRIDE + verb), media());
    }
    return new Probe(encoded(path), verb, form, List.of(), media());
  }

  /** Returns a probe of one path and verb, in all media types. */
  static Probe everyMedia(String path, String verb) {
    return new Probe(path, verb, Form.PLAIN, List.of(), VARIED);
  }

  private String verb(Target target) {
    if (app.style() == Style.J && chance(25)) {
      return chance(50)
          ? target.verb().toUpperCase(Locale.ROOT)
          : target.verb().toLowerCase(Locale.ROOT);
    }
    if (chance(70)) {
      return target.verb();
    }
    return target.verb().equals("GET") && chance(50) ? "HEAD" : pick(VERBS);
  }

  private List<Media> media() {
    if (app.style() == Style.E) {
      return List.of(pick(VARIED), pick(VARIED), JSON, ANY);
    }
    return chance(15) ? List.of(JSON, ANY, pick(VARIED)) : List.of(JSON, ANY);
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Returns a path that a template matches. */
  private String sample(String template) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      char c = template.charAt(i);
      if (c != '{') {
        out.append(c);
        i++;
        continue;
      }
      int close = closing(template, i);
      String parameter = template.substring(i + 1, close);
      int colon = parameter.indexOf(':');
      out.append(colon < 0 ? pick(words()) : pick(matches(parameter.substring(colon + 1).strip())));
      i = close + 1;
    }
    return ("/" + out).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  /** Returns a path as it is sent: what must be escaped is, nearly always, in either case. */
  private String encoded(String path) {
    StringBuilder out = new StringBuilder();
    path.codePoints()
        .mapToObj(Character::toString)
        .forEach(each -> {
          boolean may = each.charAt(0) < 128 && !each.equals(" ");
          boolean raw = PLAIN.matcher(each).matches() || (may && chance(5));
          out.append(raw ? each : escaped(each));
        });
    return ESCAPE
        .matcher(out)
        .replaceAll(
            escape -> chance(50) ? escape.group().toLowerCase(Locale.ROOT) : escape.group());
  }

  private static String escaped(String character) {
    StringBuilder out = new StringBuilder();
    for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", each));
    }
    return out.toString();
  }

  private static List<String> matches(String expression) {
    return Optional.ofNullable(MATCHES.get(expression)).orElseThrow();
  }

  /** Values of parameters, some of which are literals of a sibling. */
  private List<String> words() {
    if (chance(70)) {
      return WORDS;
    }
    String[] segments = pick(targets).template().split("/", -1);
    String segment = segments[segments.length - 1];
    return segment.isEmpty() || segment.contains("{") || segment.contains("}")
        ? WORDS
        : List.of(segment);
  }

  private static int closing(String template, int open) {
    int depth = 0;
    for (int i = open; i < template.length(); i++) {
      depth += template.charAt(i) == '{' ? 1 : template.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(template);
  }

  private String nearMiss(String path) {
    List<String> segments = new ArrayList<>(List.of(path.substring(1).split("/", -1)));
    int at = random.nextInt(segments.size());
    switch (random.nextInt(5)) {
      case 0 -> segments.remove(at);
      case 1 -> segments.add(at, pick(WORDS));
      case 2 -> segments.set(at, pick(words()));
      case 3 -> segments.set(at, segments.get(at) + pick(List.of("s", "x", "-1", ".json")));
      default -> segments.add(pick(words()));
    }
    return "/" + String.join("/", segments);
  }

  private String odd(String path, Form form) {
    int slash = slash(path);
    return switch (form) {
      case TRAILING_SLASH -> path + "/";
      case DOUBLED_SLASH ->
          chance(30) ? path + "//" : path.substring(0, slash) + "/" + path.substring(slash);
      case MATRIX -> {
        int next = path.indexOf('/', slash + 1);
        int end = next < 0 ? path.length() : next;
        yield path.substring(0, end)
            + pick(List.of(";v=1", ";", ";a=b;c", ";x=1,2"))
            + path.substring(end);
      }
      case ENCODED_LETTER -> {
        int at = 1 + random.nextInt(Math.max(1, path.length() - 1));
        yield at >= path.length() || path.charAt(at) == '/'
            ? path
            : path.substring(0, at)
                + String.format("%%%02X", (int) path.charAt(at))
                + path.substring(at + 1);
      }
      case ENCODED_SLASH -> path + "%2F" + pick(WORDS);
      case DOT_SEGMENT ->
          path.substring(0, slash)
              + pick(List.of("/.", "/x/..", "/..", "/%2e", "/%2E%2e"))
              + path.substring(slash);
      case UPPER_CASE -> path.toUpperCase(Locale.ROOT);
      case PLAIN, NEAR_MISS -> path;
    };
  }

  /** Returns where one of the slashes is. */
  private int slash(String path) {
    List<Integer> slashes = new ArrayList<>();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        slashes.add(i);
      }
    }
    return pick(slashes);
  }
}
