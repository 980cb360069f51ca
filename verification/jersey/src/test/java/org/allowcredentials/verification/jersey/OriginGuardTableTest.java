package org.allowcredentials.verification.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allowcredentials.verification.jersey.Wire.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The guard's verdicts over the wire, beside those of Go's {@code http.CrossOriginProtection} (Go
 * 1.25), with {@code https://app.example.com} as its trusted origin. Where the two differ, the row
 * says why.
 */
class OriginGuardTableTest extends WireTest {

  private Till.@Nullable Ledger ledger;

  private Till.Ledger till() {
    if (ledger == null) {
      ledger = new Till.Ledger();
    }
    return ledger;
  }

  @Override
  protected Application configure() {
    anyPort();
    return Till.application(till());
  }

  private Answer send(String method, String headers) {
    List<String> lines = new ArrayList<>(List.of("Content-Type: text/plain"));
    Stream.of(headers.split("\\|", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    boolean body = !List.of("GET", "HEAD", "OPTIONS", "DELETE").contains(method);
    return wire().send(method, "/till", lines, body ? "x" : "");
  }

  /** Columns: method, Sec-Fetch-Site, Origin, Host, verdict of Go, ours, why they differ. */
  @ParameterizedTest(name = "{0} site={1} origin={2} host={3}")
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      value = {
        // The browser says where the request comes from.
        "POST    | same-origin | -                            | - | pass   | pass   | -",
        "POST    | none        | -                            | - | pass   | pass   | -",
        "POST    | same-origin | https://evil.example         | - | pass   | pass   | -",
        "POST    | none        | https://evil.example         | - | pass   | pass   | -",
        "POST    | same-origin | https://api.example.com      | - | pass   | pass   | -",
        "POST    | cross-site  | -                            | - | refuse | refuse | -",
        "POST    | same-site   | -                            | - | refuse | refuse | -",
        "POST    | other       | -                            | - | refuse | refuse | -",
        "POST    | SAME-ORIGIN | -                            | - | refuse | refuse | -",
        "POST    | cross-site  | https://evil.example         | - | refuse | refuse | -",
        "POST    | same-site   | https://evil.example.com     | - | refuse | refuse | -",
        "POST    | cross-site  | https://api.example.com      | - | refuse | refuse | -",
        "POST    | cross-site  | null                         | - | refuse | refuse | -",
        "POST    | cross-site  | https://app.example.com      | - | pass   | pass   | -",
        "POST    | same-site   | https://app.example.com      | - | pass   | pass   | -",
        "POST    | SAME-ORIGIN | https://app.example.com      | - | pass   | pass   | -",
        // It does not say so: an old one, or plain http.
        "POST    | -           | -                            | - | pass   | pass   | -",
        "POST    | -           | https://app.example.com      | - | pass   | pass   | -",
        "POST    | -           | https://api.example.com      | - | pass   | pass   | -",
        "POST    | -           | http://api.example.com       | - | pass   | pass   | -",
        "POST    | -           | https://evil.example         | - | refuse | refuse | -",
        "POST    | -           | http://app.example.com       | - | refuse | refuse | -",
        "POST    | -           | https://app.example.com:8443 | - | refuse | refuse | -",
        "POST    | -           | https://api.example.com:8443 | - | refuse | refuse | -",
        "POST    | -           | null                         | - | refuse | refuse | -",
        "POST    | -           | garbage                      | - | refuse | refuse | -",
        "POST    | -           | https://                     | - | refuse | refuse | -",
        "POST    | -           | https://api.example.com.evil.example | - | refuse | refuse | -",
        // Host.
        "POST | - | https://api.example.com      | api.example.com:8443 | refuse | refuse | -",
        "POST | - | https://api.example.com:8443 | api.example.com:8443 | pass   | pass   | -",
        "POST | - | https://api.example.com | api.example.com:443 | refuse | pass | default port",
        "POST | - | http://api.example.com  | api.example.com:80  | refuse | pass | default port",
        "POST | - | http://api.example.com  | api.example.com:443 | refuse | refuse | -",
        "POST | - | https://api.example.com | API.EXAMPLE.COM     | refuse | pass | names ignore case",
        "POST | - | https://[::1]:8443      | [::1]:8443          | pass   | pass | -",
        "POST | - | https://api.example.com | evil.example        | refuse | refuse | -",
        // What no browser sends, and Go lets pass.
        "POST | - | https://evil@api.example.com   | - | pass | refuse | not a serialised origin",
        "POST | - | https://evil:x@api.example.com | - | pass | refuse | not a serialised origin",
        "POST | - | https://api.example.com/       | - | pass | refuse | not a serialised origin",
        "POST | - | https://api.example.com/path   | - | pass | refuse | not a serialised origin",
        "POST | - | ftp://api.example.com          | - | pass | refuse | not a serialised origin",
        // Methods.
        "GET     | cross-site  | -                            | - | pass   | pass   | -",
        "HEAD    | cross-site  | -                            | - | pass   | pass   | -",
        "OPTIONS | cross-site  | -                            | - | pass   | pass   | -",
        "GET     | -           | https://evil.example         | - | pass   | pass   | -",
        "HEAD    | -           | null                         | - | pass   | pass   | -",
        "PUT     | cross-site  | -                            | - | refuse | refuse | -",
        "PATCH   | cross-site  | -                            | - | refuse | refuse | -",
        "DELETE  | cross-site  | -                            | - | refuse | refuse | -",
        "QUERY   | cross-site  | -                            | - | refuse | refuse | -",
        "PUT     | -           | https://evil.example         | - | refuse | refuse | -",
        "DELETE  | -           | https://app.example.com      | - | pass   | pass   | -",
        "QUERY   | same-origin | -                            | - | pass   | pass   | -",
      })
  void besideGo(
      String method,
      @Nullable String site,
      @Nullable String origin,
      @Nullable String host,
      String go,
      String ours,
      @Nullable String why) {
    String headers =
        (site == null ? "" : "Sec-Fetch-Site: " + site)
            + (origin == null ? "" : "|Origin: " + origin)
            + (host == null ? "" : "|Host: " + host);
    assertThat(go.equals(ours)).as("a reason, exactly where they differ").isEqualTo(why == null);
    assertVerdict(method, headers, ours);
  }

  private void assertVerdict(String method, String headers, String verdict) {
    Answer answer = send(method, headers);
    boolean options = method.equals("OPTIONS"); // answered by Jersey itself
    if (verdict.equals("pass")) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(till().methods()).hasValue(options ? 0 : 1);
    } else {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.corsNames()).isEmpty();
      assertThat(till().methods()).hasValue(0);
    }
    assertThat(answer.vary().contains("Origin")).isEqualTo(!options);
  }

  /**
   * Methods have a case. The guard would refuse it; Jersey knows no such method and does before.
   */
  @Test
  void lowerCaseGetIsNotGet() {
    assertThat(send("get", "Sec-Fetch-Site: cross-site").status()).isIn(403, 405);
    assertThat(till().methods()).hasValue(0);
  }

  /** What one line of {@code Origin} and a server without TLS cannot show. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Origin: https://app.example.com | Origin: https://app.example.com ; refuse",
        "Origin: https://app.example.com | Origin: https://evil.example ; refuse",
        "Origin: https://api.example.com | Origin: https://evil.example ; refuse",
        "Sec-Fetch-Site: same-origin | Origin: https://a.example | Origin: https://b.example ; refuse",
        "Sec-Fetch-Site: same-origin | Sec-Fetch-Site: cross-site ; refuse",
        "Sec-Fetch-Site: cross-site | Sec-Fetch-Site: same-origin ; refuse",
        "Sec-Fetch-Site: | Origin: https://evil.example ; refuse",
        "Sec-Fetch-Site: | Origin: https://api.example.com ; pass",
        "Origin: ; refuse",
        "X-Test-Secure: yes | Origin: https://api.example.com ; pass",
        "X-Test-Secure: yes | Origin: http://api.example.com ; refuse",
        "X-Test-Secure: yes | Origin: http://api.example.com:443 | Host: api.example.com:443 ; refuse",
      })
  void whatOneLineCannotShow(String headers, String verdict) {
    assertVerdict("POST", headers, verdict);
  }

  /** Go passes it. Jersey answers with an error of its own, before the guard is asked. */
  @Test
  void anEmptyHostCausesNothing() {
    assertThat(send("POST", "Host: | Origin: null").status()).isGreaterThanOrEqualTo(400);
    assertThat(till().methods()).hasValue(0);
  }

  /** A web view of a telephone has an origin of its own kind; a sandboxed frame has none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Origin: capacitor://localhost ; pass",
        "Origin: capacitor://localhost | Sec-Fetch-Site: cross-site ; pass",
        "Origin: ionic://localhost ; refuse",
        "Origin: ionic://localhost | Host: localhost ; refuse",
        "Origin: null ; refuse",
        "Origin: null | Sec-Fetch-Site: cross-site ; refuse",
        "User-Agent: curl/8.5.0 | Accept: */* ; pass",
        "Referer: https://evil.example/ ; pass",
        "Cookie: session=ada ; pass",
      })
  void otherClients(String headers, String verdict) {
    Answer answer = send("POST", headers);
    assertThat(answer.status()).isEqualTo(verdict.equals("pass") ? 200 : 403);
    assertThat(till().methods()).hasValue(verdict.equals("pass") ? 1 : 0);
  }

  /**
   * The limit that the user guide states: to find the method, Jersey makes the resource and runs
   * the locators on the way; filters, the guard's too, come after that.
   */
  @Test
  void constructorsAndLocatorsRunBeforeTheGuard() {
    Answer answer =
        wire()
            .send(
                "POST",
                "/till/drawer",
                List.of("Sec-Fetch-Site: cross-site", "Content-Type: text/plain"),
                "x");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.vary()).contains("Origin");
    assertThat(till().methods()).hasValue(0);
    assertThat(till().locators()).hasValue(1);
    assertThat(till().constructors()).hasValue(1);
    assertThat(send("POST", "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    assertThat(till().methods()).hasValue(0);
    assertThat(till().constructors()).hasValue(2);
  }
}
