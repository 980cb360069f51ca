package org.allowcredentials.samples.demo;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes every exchange into a {@link WireLog}, without the values of cookies. */
final class WireFilter extends Filter {

  private static final Pattern RUN = Pattern.compile("(?:^|&)run=([A-Za-z0-9-]{1,40})(?:&|$)");
  private static final Pattern WORD = Pattern.compile("(?:^|-)[a-z]");
  private static final Pattern COOKIE = Pattern.compile("([^=;\\s]*)=[^;]*");
  private static final Pattern SET_COOKIE = Pattern.compile("^([^=;]*)=[^;]*");
  private static final int LONGEST_VALUE = 400;

  private final WireLog log;

  WireFilter(WireLog log) {
    this.log = log;
  }

  @Override
  public String description() {
    return "records what goes over the wire";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    URI uri = exchange.getRequestURI();
    List<Exchange.Line> request = lines(exchange.getRequestHeaders());
    CompletableFuture<Exchange> entry = log.begin(run(uri.getRawQuery()));
    try {
      chain.doFilter(exchange);
    } finally {
      entry.complete(
          new Exchange(
              exchange.getRequestMethod(),
              uri.toString(),
              request,
              exchange.getResponseCode(),
              lines(exchange.getResponseHeaders())));
    }
  }

  /** Returns the run that a query names, or an empty text if it names none. */
  static String run(@Nullable String query) {
    return query == null
        ? ""
        : RUN.matcher(query).results().map(run -> run.group(1)).findFirst().orElse("");
  }

  /** Returns header lines as they may be shown: ordered, usually spelt, and without secrets. */
  static List<Exchange.Line> lines(Headers headers) {
    return headers.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> line(entry.getKey(), value)))
        .sorted(Comparator.comparing(Exchange.Line::name))
        .toList();
  }

  private static Exchange.Line line(String name, String value) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    String spelling =
        WORD.matcher(lowerCase).replaceAll(word -> word.group().toUpperCase(Locale.ROOT));
    return new Exchange.Line(spelling, shortened(withoutSecrets(lowerCase, value)));
  }

  private static String withoutSecrets(String name, String value) {
    return switch (name) {
      case "cookie" ->
          COOKIE
              .matcher(value)
              .results()
              .map(cookie -> cookie.group(1) + "=…")
              .collect(Collectors.joining("; "));
      case "set-cookie" -> SET_COOKIE.matcher(value).replaceFirst("$1=…");
      case "authorization" -> value.split(" ", 2)[0] + " …";
      default -> value;
    };
  }

  private static String shortened(String value) {
    return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
  }
}
