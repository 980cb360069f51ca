package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.OriginGrammar.Everyone;
import org.allowcredentials.origin.OriginGrammar.Origins;
import org.allowcredentials.origin.OriginGrammar.Placeholder;
import org.allowcredentials.origin.OriginGrammar.Wrong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with a string in {@code origins}, where, and what to write instead. In the tables
 * «» stand around the part that a message marks, "-" for no replacement, and a blank between
 * several replacements; the last column is a phrase of the message.
 */
class OriginGrammarTest {

  private static void check(String marked, String code, String replacements, String phrase) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    OriginFlaw flaw = flaw(marked.replaceAll("[«»]", ""));
    assertThat(flaw.rule()).as(marked).isEqualTo(Rule.valueOf(code));
    assertThat(List.of(flaw.start(), flaw.end())).as(marked).isEqualTo(List.of(start, end));
    assertThat(instead(flaw)).as(marked).isEqualTo(replacements);
    assertThat(flaw.summary() + "; " + flaw.why() + " " + flaw.remedy())
        .as(marked)
        .contains(phrase);
    assertThat(List.of(flaw.summary(), flaw.why(), flaw.remedy()))
        .as(marked)
        .doesNotContain("")
        .noneMatch(line -> line.contains("\n"));
    assertThat(flaw.why()).as(marked).endsWith(".");
    assertThat(flaw.remedy()).as(marked).endsWith(".");
  }

  private static OriginFlaw flaw(String text) {
    assertThat(OriginGrammar.read(text)).as(text).isInstanceOf(Wrong.class);
    return OriginDiagnosis.of(text).orElseThrow();
  }

  private static String instead(OriginFlaw flaw) {
    List<String> replacements = OriginRepair.replacements(flaw);
    assertThat(replacements).allMatch(text -> !(OriginGrammar.read(text) instanceof Wrong));
    return replacements.isEmpty() ? "-" : String.join(" ", replacements);
  }

  /** Returns a name of so many characters, in labels of at most 63. */
  private static String name(int length) {
    String labels = ("a".repeat(62) + ".").repeat(4) + "a".repeat(62);
    String name = labels.substring(0, length);
    return name.endsWith(".") ? name.substring(0, length - 2) + "aa" : name;
  }

  @Nested
  class Right {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://app.example.com",
          "https://app.example.com.",
          "https://a_b.example-1.com",
          "https://app.example.com:1",
          "https://app.example.com:65535",
          "https://app.example.com:80",
          "http://app.example.com:443",
          "https://xn--mller-kva.example",
          "http://10.0.0.255:8080",
          "http://[::1]",
          "http://[fe80::1]:3000",
          "https://*.example.com",
          "https://*.example.com:*",
          "http://localhost:*",
          "capacitor://localhost",
          "chrome-extension://ABCdef",
          "a+b-c.1://host:80"
        })
    void isReadAndWrittenAlike(String text) {
      assertThat(OriginGrammar.read(text)).isInstanceOf(Origins.class);
      assertThat(OriginGrammar.pattern(text)).isPresent();
    }

    @Test
    void everyoneAndPlaceholders() {
      assertThat(OriginGrammar.read("*")).isEqualTo(new Everyone());
      assertThat(OriginGrammar.read("${a.B-c_9}")).isEqualTo(new Placeholder("a.B-c_9"));
      assertThat(OriginGrammar.pattern("*")).isEmpty();
    }
  }

  @Nested
  class Whole {

    @Test
    void empty() {
      check("«»", "CORS113", "-", "the origin is empty");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            «null» | CORS006 | - | the origin null must not be allowed
            «Null» | CORS006 | - | sandboxed frame
            'https://a.example«,» https://b.example' | CORS111 | https://a.example https://b.example | several origins
            'https://a.example«;»https://b.example' | CORS111 | https://a.example https://b.example | several origins
            'https://a.example«|»https://b.example' | CORS111 | https://a.example https://b.example | compared with the whole string
            'https://a.example« »https://b.example' | CORS111 | https://a.example https://b.example | several origins
            ',https://a.example«,»https://b.example/x' | CORS111 | https://a.example https://b.example | several origins
            # Either each part can be repaired, or none is offered
            'https://a.example«,»https://${b}' | CORS111 | - | several origins
            'https://a.example«,»://b.example' | CORS111 | - | several origins
            # A part without a scheme makes it no list; neither does one part alone
            'https://a.example«,»b.example,https://c.example' | CORS108 | - | a host cannot contain ","
            https://a.example«:»//b.example | CORS106 | https://a.example | the port is missing
            https://«${app.host}»:8443 | CORS116 | ${app.host} | must be the entire string
            «${app}»/ | CORS116 | ${app} | must be the entire string
            x«${app}» | CORS116 | ${app} | cannot be mixed with other text
            «${a}»${b} | CORS116 | ${a} | must be the entire string
            «${}» | CORS116 | - | a placeholder must have the form ${key}
            '«${a b}»' | CORS116 | - | a placeholder must have the form ${key}
            «${app.host» | CORS116 | - | a placeholder must have the form ${key}
            https://«${app» | CORS116 | - | a placeholder must have the form ${key}
            # Placeholders of other tools: with the key that was written
            «#{app.origins}» | CORS116 | ${app.origins} | other forms are not replaced
            '«#{ app.origins }»' | CORS116 | ${app.origins} | other forms are not replaced
            «%{app.origins}» | CORS116 | ${app.origins} | other forms are not replaced
            «@{app.origins}» | CORS116 | ${app.origins} | other forms are not replaced
            «{{app.origins}}» | CORS116 | ${app.origins} | other forms are not replaced
            '«{{ app.origins }}»' | CORS116 | ${app.origins} | other forms are not replaced
            «@app.origins@» | CORS116 | ${app.origins} | other forms are not replaced
            «$APP_ORIGINS» | CORS116 | ${APP_ORIGINS} | other forms are not replaced
            «$(APP_ORIGINS)» | CORS116 | ${APP_ORIGINS} | other forms are not replaced
            «%APP_ORIGINS%» | CORS116 | ${APP_ORIGINS} | other forms are not replaced
            https://«$APP_HOST» | CORS116 | - | Write only "${APP_HOST}"
            https://«{{app}}».example.com | CORS116 | - | Write only "${app}"
            https://«@app.host@»:8443 | CORS116 | - | Write only "${app.host}"
            «#{}» | CORS116 | - | Write only "${key}"
            «{{}}» | CORS116 | - | Write only "${key}"
            «#{@bean.origins}» | CORS116 | - | Write only "${key}"
            # None of these is a placeholder
            https://«user@»host.example | CORS103 | https://host.example | no user or password
            https://«a@b@»host.example | CORS103 | https://host.example | no user or password
            https://app.example.com«/%41» | CORS102 | https://app.example.com | no path
            https://«app.example.com$» | CORS117 | - | a regular expression
            # Between slashes, as Quarkus writes a regular expression
            «/https:\\/\\/.*\\.example\\.com/» | CORS117 | - | a regular expression
            «/https://app.example.com/» | CORS117 | - | a regular expression
            «/x/» | CORS117 | - | a regular expression
            «/»/app.example.com/ | CORS101 | https://app.example.com | begin with a scheme
            # Extensions have no domain
            moz-extension://«*» | CORS117 | - | it cannot be listed either
            safari-web-extension://«*» | CORS117 | - | needs no CORS if its background script calls
            chrome-extension://«*» | CORS117 | - | such as "chrome-extension://ID"
            """)
    void flaws(String marked, String code, String replacements, String phrase) {
      check(marked, code, replacements, phrase);
    }

    @Test
    void aListIsRecognisedUpTo10000Characters() {
      int commas = 10_000 - 2 * "https://a.example".length();
      check(
          "https://a.example«,»" + ",".repeat(commas - 1) + "https://b.example",
          "CORS111",
          "https://a.example https://b.example",
          "several origins");
      check(
          "https://a.example«,»" + ",".repeat(commas) + "https://b.example",
          "CORS108",
          "-",
          "a host cannot contain \",\"");
    }

    @Test
    void aKeyHasAtMost200Characters() {
      String key = "k".repeat(200);
      assertThat(OriginGrammar.read("${" + key + "}")).isEqualTo(new Placeholder(key));
      check("«${" + key + "k}»", "CORS116", "-", "a placeholder must have the form ${key}");
      check("«${" + key + "}»/", "CORS116", "${" + key + "}", "must be the entire string");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            'https://app.example.com« »' | https://app.example.com | an origin has no spaces;
            '« »https://app.example.com' | https://app.example.com | an origin has no spaces;
            'https://app.« »example.com' | - | an origin has no spaces;
            'https://app.example.com«  »' | https://app.example.com | no spaces and no control characters
            '«  »https://App.example.com/' | https://app.example.com | no spaces and no control characters
            'https://app.example.com«\t»' | https://app.example.com | no spaces and no control characters
            'https://app.example.com«\u0000»' | - | no spaces and no control characters
            'https://app.example.com«\u001f»' | https://app.example.com | no spaces and no control characters
            'https://app«\u007f».example.com' | - | no spaces and no control characters
            'https://app«\u0080».example.com' | - | no spaces and no control characters
            'https://app«\u00a0».example.com' | - | no spaces and no control characters
            'https://app.example.com«\u2003»' | https://app.example.com | no spaces and no control characters
            """)
    void blanks(String marked, String replacements, String phrase) {
      check(marked, "CORS112", replacements, phrase);
    }
  }

  @Nested
  class Scheme {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            «:»//app.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «:»// | CORS101 | - | an origin must begin with a scheme
            «HTTPS»://app.example.com | CORS104 | https://app.example.com | a scheme must be in lower case
            «Capacitor»://localhost | CORS104 | capacitor://localhost | a scheme must be in lower case
            «\u212Aiosk»://app.example.com | CORS101 | - | this is not a scheme
            «ht_tp»://app.example.com | CORS101 | - | this is not a scheme
            «1http»://app.example.com | CORS101 | - | A scheme is a letter followed by
            «*»://app.example.com | CORS110 | https://app.example.com | only replace the first label
            http«*»://app.example.com | CORS110 | - | A wildcard for the scheme
            «https?»://app.example.com | CORS117 | - | a regular expression or another framework's pattern
            «http(s)»://app.example.com | CORS117 | - | a regular expression or another framework's pattern
            «^https»://app.example.com | CORS117 | - | a regular expression or another framework's pattern
            «https+$»://app.example.com | CORS117 | - | a regular expression or another framework's pattern
            # No scheme
            «a»pp.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «a» | CORS101 | https://a | an origin must begin with a scheme
            «*».example.com | CORS101 | https://*.example.com | an origin must begin with a scheme
            «a»*.example.com | CORS101 | https://a*.example.com | an origin must begin with a scheme
            «/»/app.example.com | CORS101 | https://app.example.com | scheme://host
            «/» | CORS101 | - | an origin must begin with a scheme
            «\\»\\app.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «h»ttps:app.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «h»ttps:/app.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «h»ttps:\\\\app.example.com | CORS101 | https://app.example.com | an origin must begin with a scheme
            «H»TTP:/app.example.com | CORS101 | http://app.example.com | an origin must begin with a scheme
            «h»ttps:localhost | CORS101 | https://localhost | an origin must begin with a scheme
            «h»ttps: | CORS101 | - | an origin must begin with a scheme
            «h»ttp:/ | CORS101 | - | an origin must begin with a scheme
            «:»8080 | CORS101 | - | an origin must begin with a scheme
            # Pages of the machine itself are most often plain http
            «l»ocalhost | CORS101 | http://localhost | an origin must begin with a scheme
            «[»::1]:3000 | CORS101 | http://[::1]:3000 | an origin must begin with a scheme
            «WS»://chat.example.com:80 | CORS009 | https://chat.example.com | no web page has an origin
            «L»OCALHOST:3000 | CORS101 | http://localhost:3000 | an origin must begin with a scheme
            «l»ocalhost/app | CORS101 | http://localhost | an origin must begin with a scheme
            «a»pp.localhost:3000 | CORS101 | http://app.localhost:3000 | an origin must begin with a scheme
            «1»27.0.0.1:8080 | CORS101 | http://127.0.0.1:8080 | an origin must begin with a scheme
            «1»0.0.0.1:8080 | CORS101 | https://10.0.0.1:8080 | an origin must begin with a scheme
            «l»ocalhost.example.com | CORS101 | https://localhost.example.com | an origin must begin with a scheme
            «n»otlocalhost | CORS101 | https://notlocalhost | an origin must begin with a scheme
            # Stars, and other tools
            «**» | CORS110 | - | Only "*" alone means every origin
            «***» | CORS110 | - | only replace the first label of a name
            «.*» | CORS117 | - | a regular expression or another framework's pattern
            «^app.example.com» | CORS117 | - | a regular expression or another framework's pattern
            «app.example.com$» | CORS117 | - | a regular expression or another framework's pattern
            «(app)» | CORS117 | - | a regular expression or another framework's pattern
            """)
    void flaws(String marked, String code, String replacements, String phrase) {
      check(marked, code, replacements, phrase);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            «wss»://chat.example.com | https://chat.example.com | pages are not loaded with this scheme
            «WSS»://chat.example.com:8443 | https://chat.example.com:8443 | pages are not loaded with this scheme
            «wss»://chat.example.com:443 | https://chat.example.com | pages are not loaded with this scheme
            «wss»://chat.example.com:80 | https://chat.example.com:80 | pages are not loaded with this scheme
            «ws»://chat.example.com:80 | https://chat.example.com | pages are not loaded with this scheme
            «ws»://chat.example.com:80/socket | https://chat.example.com | pages are not loaded with this scheme
            «ws»://chat.example.com:8080 | https://chat.example.com:8080 | pages are not loaded with this scheme
            «ws»://chat.example.com:21 | https://chat.example.com:21 | pages are not loaded with this scheme
            «ftp»://files.example.com:21 | https://files.example.com | pages are not loaded with this scheme
            «ftp»://files.example.com:80 | https://files.example.com:80 | pages are not loaded with this scheme
            «ftp»://files.example.com:21/a | https://files.example.com | pages are not loaded with this scheme
            «ftp»:files.example.com | - | pages are not loaded with this scheme
            «file»:///home/me/index.html | - | The origin of such a document is null
            «FILE»://host | - | The origin of such a document is null
            '«data»:text/html,x' | - | The origin of such a document is null
            «about»:blank | - | The origin of such a document is null
            «javascript»:alert(1) | - | The origin of such a document is null
            """)
    void withoutPages(String marked, String replacements, String phrase) {
      check(marked, "CORS009", replacements, phrase);
    }
  }

  @Nested
  class Patterns {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://«*»",
          "https://«*:8443»",
          "https://«*/»",
          "http://localhost:«[*]»",
          "http://localhost:«[8080,8081]»",
          "https://«app\\.example.com»",
          "https://«app\\d.example.com»",
          "https://«app\\w.example.com»",
          "https://«app.*example.com»",
          "https://«.*.example.com»",
          "https://«app..*.com»",
          "https://«app.*-x.com»",
          "https://«.+example.com»",
          "https://«[a-z].example.com»",
          "https://«[A-Z].example.com»",
          "https://«[0-9].example.com»",
          "https://«[^.].example.com»",
          "https://«[xy]+.example.com»",
          "https://«[xy]*.example.com»",
          "https://«app(.example.com»",
          "https://«app).example.com»",
          "https://«{app}.example.com»",
          "https://«^app.example.com»",
          "https://«app.example.com$»"
        })
    void ofOtherTools(String marked) {
      check(marked, "CORS117", "-", "Regular expressions are not supported");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            https://«*»a | - | only replace the first label
            https://«*»app-*.example.com | - | names that other people own
            https://app-«*»-*.example.com | - | names that other people own
            https://app.x«*».example.com | - | names that other people own
            https://app-«*».10.0.0.1 | - | names that other people own
            https://app-«*». | - | only replace the first label
            app://app-«*».example | - | names that other people own
            https://app«*» | - | only replace the first label
            https://app.«*».com | - | names that other people own
            https://app.«*» | - | only replace the first label
            https://app.«*»:8443 | - | only replace the first label
            https://app.«*»/ | - | only replace the first label
            https://«*»*.example.com | - | only replace the first label
            https://*.app-«*».example.com | - | only replace the first label
            https://«*».10.0.0.1 | - | An IP address has no subdomains
            https://«*».1 | - | "*" cannot precede an IP address
            http://[«*»::1] | - | an IP address cannot contain "*"
            http://[fe80::«*»]:80 | - | An IP address has no subdomains
            http://localhost:80«*» | - | "*" can only replace the whole port
            http://localhost:«*»* | - | Part of a port cannot be a wildcard
            """)
    void misplacedStars(String marked, String replacements, String phrase) {
      check(marked, "CORS110", replacements, phrase);
    }
  }

  @Nested
  class Host {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            https://«user@»app.example.com | https://app.example.com
            https://«@»app.example.com | https://app.example.com
            https://«deploy:secret@»app.example.com:8443 | https://app.example.com:8443
            https://«a@b@»App.example.com:443/x?y#z | https://app.example.com
            https://«user@»app.example.com: | https://app.example.com
            http://«user@»app.example.com:80 | http://app.example.com
            http://«user@»127.1:8080 | http://127.0.0.1:8080
            http://«user@»[0:0:0:0:0:0:0:1]:8080 | http://[::1]:8080
            http://«user@»[0:0:0:0:0:0:0:1]/x | http://[::1]
            http://«user@»[::1 | -
            http://«user@»::1] | -
            https://«user@»10.0.0.256 | -
            https://«user@»app..example.com | -
            https://«user@»app!.example.com | -
            https://«user@» | -
            https://«user@»:8080 | -
            https://«user@»müller.example | https://xn--mller-kva.example
            https://«user@»*.müller.example:8443 | https://*.xn--mller-kva.example:8443
            capacitor://«user@»Host:443 | capacitor://Host:443
            """)
    void user(String marked, String replacements) {
      check(marked, "CORS103", replacements, "an origin has no user or password");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            «https://» | CORS108 | - | the host is missing
            «https://»/app | CORS108 | - | the host is missing
            «https://»:8080 | CORS108 | - | the host is missing
            https://«App.Example.com»:8443 | CORS104 | https://app.example.com:8443 | a host must be in lower case
            https://«*.Example.com» | CORS104 | https://*.example.com | a host must be in lower case
            https://«müller.example»/x | CORS107 | https://xn--mller-kva.example | a host must be in ASCII
            https://«MÜLLER.example»:443 | CORS107 | https://xn--mller-kva.example | xn-- form
            https://app«!».example.com | CORS108 | - | a host cannot contain "!"
            https://app«~».example.com | CORS108 | - | a host cannot contain "~"
            https://app«%»2eexample.com | CORS108 | - | a host cannot contain "%"
            https://app.example.com«,» | CORS108 | - | a host cannot contain ","
            https://*«.» | CORS108 | - | a label of the host is empty
            https://app«..»example.com | CORS108 | https://app.example.com | a label of the host is empty
            https://app.example.com«..» | CORS108 | https://app.example.com. | a label of the host is empty
            https://app.example.com«..»:8443 | CORS108 | https://app.example.com.:8443 | a label of the host is empty
            https://«.»app.example.com | CORS108 | https://app.example.com | a label of the host is empty
            https://*«..»example.com | CORS108 | https://*.example.com | a label of the host is empty
            https://«.» | CORS108 | - | a label of the host is empty
            https://«.». | CORS108 | - | DNS does not allow an empty label
            capacitor://a«..»b | CORS108 | capacitor://a.b | a label of the host is empty
            capacitor://a«!» | CORS108 | - | a host cannot contain "!"
            """)
    void flaws(String marked, String code, String replacements, String phrase) {
      check(marked, code, replacements, phrase);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            http://«127.1»:8080 | http://127.0.0.1:8080 | browsers write this IP address in another form
            http://«0x7f.1» | http://127.0.0.1 | browsers write this IP address in another form
            http://«127.0.0.1.» | http://127.0.0.1 | as four decimal numbers
            http://«127.1»/x | http://127.0.0.1 | browsers write this IP address in another form
            https://«10.0.0.256» | - | this is not an IPv4 address
            https://«example.1» | - | this is not an IPv4 address
            http://«[0:0:0:0:0:0:0:1]»:8080 | http://[::1]:8080 | browsers write this IP address in another form
            http://«[0:0:0:0:0:0:0:1]» | http://[::1] | browsers write this IP address in another form
            http://«[FE80::1]»/x | http://[fe80::1] | compressed and in lower case
            http://«[127.0.0.1]»:8080 | http://127.0.0.1:8080 | this is not an IPv6 address
            http://«[127.1]» | - | this is not an IPv6 address
            http://«[127.0.0.1» | - | this is not an IPv6 address
            http://«[127.0.0.1]x» | - | this is not an IPv6 address
            http://«[::1» | - | this is not an IPv6 address
            http://«[::1»/] | - | this is not an IPv6 address
            http://«[::1]x»/y | - | this is not an IPv6 address
            http://«[::1]8080» | - | this is not an IPv6 address
            http://«[]» | - | this is not an IPv6 address
            http://«[fe80::1%eth0]» | - | without a zone
            http://«fe80::1» | http://[fe80::1] | an IPv6 address must be in brackets
            http://«a::» | http://[a::] | an IPv6 address must be in brackets
            http://«2001:DB8::10»/x | http://[2001:db8::10] | an IPv6 address must be in brackets
            http://«64::127.0.0.1» | http://[64::7f00:1] | an IPv6 address must be in brackets
            http://«::1» | http://[::1] | an IPv6 address must be in brackets
            http://«1:2:3:4:5:6:7:8» | http://[1:2:3:4:5:6:7:8] | an IPv6 address must be in brackets
            http://«::» | http://[::] | an IPv6 address must be in brackets
            http://«fe80::1::2» | - | an IPv6 address must be in brackets
            http://«fe80::1]» | - | an IPv6 address must be in brackets
            """)
    void addresses(String marked, String replacements, String phrase) {
      check(marked, "CORS109", replacements, phrase);
    }

    @Test
    void aLabelHasAtMost63Characters() {
      String label = "a".repeat(63);
      String phrase = "a label of a host has at most 63 characters";
      assertThat(OriginGrammar.pattern("https://" + label)).isPresent();
      assertThat(OriginGrammar.pattern("https://" + label + ".example.com")).isPresent();
      assertThat(OriginGrammar.pattern("https://app." + label + ".")).isPresent();
      check("https://«a" + label + "»", "CORS108", "-", phrase);
      check("https://«a" + label + "».example.com", "CORS108", "-", phrase);
      check("https://app.«a" + label + "».:8443", "CORS108", "-", phrase);
      check("https://*.«a" + label + "»", "CORS108", "-", phrase);
    }

    @Test
    void aNameHasAtMost253Characters() {
      String phrase = "a host name has at most 253 characters";
      assertThat(OriginGrammar.pattern("https://" + name(253))).isPresent();
      assertThat(OriginGrammar.pattern("https://" + name(253) + ".")).isPresent();
      assertThat(OriginGrammar.pattern("https://*." + name(251))).isPresent();
      check("https://«" + name(254) + "»", "CORS108", "-", phrase);
      check("https://«" + name(254) + ".»:8443", "CORS108", "-", phrase);
      // The shortest name below one of 252 characters has 254.
      check("https://«*." + name(252) + "»", "CORS108", "-", phrase);
    }

    @Test
    void aNameThatDoesNotDecode() {
      check("https://«xn--a-.example.com»", "CORS108", "-", "this xn-- name is not valid");
      check("https://«*.xn--a-.example.com»:*", "CORS108", "-", "this xn-- name is not valid");
    }
  }

  @Nested
  class PortAndRest {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            https://app.example.com«:» | CORS106 | https://app.example.com | the port is missing after the colon
            https://app.example.com«:»/x | CORS106 | https://app.example.com | the port is missing after the colon
            http://[::1]«:» | CORS106 | http://[::1] | the port is missing after the colon
            https://app.example.com:«0» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«000» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«01» | CORS106 | https://app.example.com:1 | without leading zeros
            https://app.example.com:«08443»/x | CORS106 | https://app.example.com:8443 | without leading zeros
            https://app.example.com:«0000065535» | CORS106 | https://app.example.com:65535 | without leading zeros
            https://app.example.com:«0443» | CORS106 | https://app.example.com | without leading zeros
            https://app.example.com:«065536» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«65536» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«123456» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«8o80» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com:«-1» | CORS106 | - | a port must be a number from 1 to 65535
            http://g:«:1» | CORS106 | - | a port must be a number from 1 to 65535
            http://a:«b:c» | CORS106 | - | a port must be a number from 1 to 65535
            https://app.example.com«:443» | CORS105 | https://app.example.com | remove ":443"
            https://app.example.com«:443»/x | CORS105 | https://app.example.com | remove ":443"
            http://app.example.com«:80» | CORS105 | http://app.example.com | remove ":80"
            http://[::1]«:80» | CORS105 | http://[::1] | remove ":80"
            https://app.example.com«/» | CORS102 | https://app.example.com | an origin has no path: remove "/"
            https://app.example.com:8443«/a?b#c» | CORS102 | https://app.example.com:8443 | no path: remove "/a?b#c"
            https://app.example.com«?a» | CORS102 | https://app.example.com | an origin has no query: remove "?a"
            https://app.example.com«#a» | CORS102 | https://app.example.com | an origin has no fragment: remove "#a"
            https://app.example.com«\\» | CORS102 | https://app.example.com | an origin has no path
            https://app.example.com«/@user» | CORS102 | https://app.example.com | remove "/@user"
            https://app.example.com«?x@y:8» | CORS102 | https://app.example.com | remove "?x@y:8"
            https://*.example.com:*«/» | CORS102 | https://*.example.com:* | an origin has no path
            http://[::1]«/]» | CORS102 | http://[::1] | an origin has no path
            capacitor://localhost:443«/» | CORS102 | capacitor://localhost:443 | an origin has no path
            """)
    void flaws(String marked, String code, String replacements, String phrase) {
      check(marked, code, replacements, phrase);
    }

    @Test
    void aPathOf40CharactersIsNamed() {
      String path = "/" + "p".repeat(39);
      assertThat(flaw("https://app.example.com" + path).summary())
          .isEqualTo("an origin has no path: remove \"" + path + "\"");
      assertThat(flaw("https://app.example.com" + path + "p").summary())
          .isEqualTo("an origin has no path");
    }

    @Test
    void whatHasMoreThan1000CharactersIsNotRepaired() {
      String origin = "https://app.example.com";
      String path = "/" + "p".repeat(999 - origin.length());
      assertThat(instead(flaw(origin + path))).isEqualTo(origin);
      assertThat(instead(flaw(origin + path + "p"))).isEqualTo("-");
    }
  }
}
