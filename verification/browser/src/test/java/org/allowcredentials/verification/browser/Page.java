package org.allowcredentials.verification.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allowcredentials.verification.browser.Seen.Answer;
import org.allowcredentials.verification.browser.Seen.Blocked;

/**
 * The document that a browser shows, and what its scripts and forms can do.
 *
 * @param sandboxed whether scripts run in a sandboxed frame of it, whose origin is {@code null}
 */
record Page(Browser browser, boolean sandboxed) {

  /** The script of the page: makes one {@link Call}, and tells the outcome without judging it. */
  private static final String PERFORM =
      """
      async function perform(call) {
        if (call.api === 'xhr') {
          return new Promise(resolve => {
            const xhr = new XMLHttpRequest();
            xhr.open(call.method, call.url);
            xhr.withCredentials = call.credentials === 'include';
            Object.entries(call.headers).forEach(([name, value]) =>
                xhr.setRequestHeader(name, value));
            xhr.onload = () => resolve({
              status: xhr.status,
              headers: xhr.getAllResponseHeaders().trim().split('\\r\\n')
                  .filter(line => line.includes(': '))
                  .map(line => [line.slice(0, line.indexOf(': ')),
                      line.slice(line.indexOf(': ') + 2)]),
              body: xhr.responseText});
            xhr.onerror = () => resolve({error: 'error event'});
            xhr.send(call.body);
          });
        }
        const init = {method: call.method, credentials: call.credentials, headers: call.headers};
        if (call.body !== null) {
          init.body = call.body;
        }
        try {
          const answer = await fetch(call.url, init);
          return {status: answer.status, headers: [...answer.headers], body: await answer.text()};
        } catch (error) {
          return {error: error.name};
        }
      }
      """;

  private static final String IN_PAGE =
      PERFORM
          + """
          const [call, done] = arguments;
          perform(call).then(done);
          """;

  private static final String IN_SANDBOXED_FRAME =
      """
      const [call, done] = arguments;
      const perform = %s;
      const frame = document.createElement('iframe');
      frame.sandbox = 'allow-scripts';
      frame.srcdoc = '<script>' + perform + '; perform('
          + JSON.stringify(call).replaceAll('<', '\\\\u003c')
          + ').then(seen => parent.postMessage({origin: self.origin, seen}, "*"))</' + 'script>';
      addEventListener('message', message => {
        if (message.source === frame.contentWindow) {
          done(message.data.origin === 'null' ? message.data.seen : {broken: 'not sandboxed'});
        }
      });
      document.body.append(frame);
      """
          .formatted(PERFORM.strip());

  private static final String SUBMIT =
      """
      const [url, enctype, name, value, target, sandboxed] = arguments;
      const form = document.createElement('form');
      form.method = 'post';
      form.action = url;
      form.enctype = enctype;
      const input = document.createElement('input');
      input.name = name;
      input.setAttribute('value', value);
      form.append(input);
      const frame = document.createElement('iframe');
      if (sandboxed) {
        frame.sandbox = 'allow-forms allow-scripts';
        frame.srcdoc = form.outerHTML + '<script>document.forms[0].submit()</' + 'script>';
        document.body.append(frame);
      } else {
        frame.name = 'answer';
        form.target = target;
        document.body.append(frame, form);
        form.submit();
      }
      """;

  /** The same page, but scripts run in a sandboxed frame: {@code Origin: null}. */
  Page inSandboxedFrame() {
    return new Page(browser, true);
  }

  /** Lets the script make a request, and waits until it saw the outcome. */
  Seen send(Call call) {
    browser.takeCorsErrors();
    JsonNode seen =
        browser.await(sandboxed ? IN_SANDBOXED_FRAME : IN_PAGE, call.toJson(browser.json()));
    if (seen.has("error")) {
      List<String> reasons = browser.takeCorsErrors();
      if (reasons.size() != 1) {
        throw new AssertionError("not exactly one CORS error: " + seen + " " + reasons);
      }
      return new Blocked(seen.path("error").asText(), reasons.get(0));
    }
    if (!seen.has("status")) {
      throw new AssertionError("neither an answer nor an error: " + seen);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode header : seen.path("headers")) {
      headers.put(header.path(0).asText(), header.path(1).asText());
    }
    return new Answer(seen.path("status").asInt(), headers, seen.path("body").asText());
  }

  /**
   * Submits an HTML form with one field by POST, which shows the answer in a frame. Returns at
   * once: what became of it is on the {@link Wire}.
   */
  void submitForm(String url, String enctype, String name, String value) {
    browser.run(SUBMIT, url, enctype, name, value, "answer", sandboxed);
  }

  /** The same, but the answer replaces the whole page. */
  void submitFormAndLeave(String url, String enctype, String name, String value) {
    browser.run(SUBMIT, url, enctype, name, value, "_top", false);
  }
}
