package org.allowcredentials.verification.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allowcredentials.verification.servlet.app.AccountResource;
import org.allowcredentials.verification.servlet.app.SecuredResource;
import org.allowcredentials.verification.servlet.two.Accounts;
import org.allowcredentials.verification.servlet.two.EachByHand;
import org.allowcredentials.verification.servlet.two.InternalAccountResource;
import org.allowcredentials.verification.servlet.two.InternalResource;
import org.allowcredentials.verification.servlet.two.Internals;
import org.allowcredentials.verification.servlet.two.Nested;
import org.allowcredentials.verification.servlet.two.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several applications of Jakarta REST in one web application, with the servlet filter. */
class TwoApplicationsTest {

  private static final String APP = "https://app.example.com";
  private static final String EXPOSED = "Access-Control-Expose-Headers";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void eachHasItsOwnPathAndItsOwnPolicies() throws Exception {
    Running running =
        start(
            WebXml.usual(),
            Accounts.class,
            AccountResource.class,
            Secrets.class,
            SecuredResource.class);
    try {
      Answer account = send(running, "GET", "/accounts-api/accounts/unmapped");
      assertThat(account.status()).isEqualTo(500);
      ServletFilterSuite.assertGranted(account);
      assertThat(account.lines(EXPOSED)).containsExactly("X-Total-Count");
      Answer secret = send(running, "GET", "/secrets-api/secured");
      assertThat(secret.body()).isEqualTo("secured");
      ServletFilterSuite.assertGranted(secret);
      assertThat(secret.lines(EXPOSED)).isEmpty();
      for (String path : new String[] {"/accounts-api/accounts/7", "/secrets-api/secured"}) {
        Answer preflight = send(running, "OPTIONS", path);
        assertThat(preflight.status()).isEqualTo(204);
        ServletFilterSuite.assertGranted(preflight);
      }
    } finally {
      running.stop();
    }
  }

  /** The server says which class belongs to which. */
  @Test
  void aPreflightForAResourceOfTheOtherIsNotGranted() throws Exception {
    Running running =
        start(
            WebXml.usual(),
            Accounts.class,
            AccountResource.class,
            Secrets.class,
            SecuredResource.class);
    try {
      ServletFilterSuite.assertNotGranted(send(running, "OPTIONS", "/secrets-api/accounts/7"));
      assertThat(send(running, "PUT", "/secrets-api/accounts/7").status()).isEqualTo(404);
    } finally {
      running.stop();
    }
  }

  @Test
  void theSamePathMayHaveAnotherPolicy() throws Exception {
    Running running =
        start(
            WebXml.usual(),
            Accounts.class,
            AccountResource.class,
            Internals.class,
            InternalAccountResource.class);
    try {
      ServletFilterSuite.assertGranted(send(running, "OPTIONS", "/accounts-api/accounts/7"));
      ServletFilterSuite.assertGranted(send(running, "GET", "/accounts-api/accounts/unmapped"));
      ServletFilterSuite.assertNotGranted(send(running, "OPTIONS", "/internal/accounts/7"));
      Answer own = send(running, "PUT", "/internal/accounts/7");
      assertThat(own.body()).isEqualTo("internal");
      ServletFilterSuite.assertNotGranted(own);
    } finally {
      running.stop();
    }
  }

  @Test
  void registeredByHandForEachTheSamePathMayHaveAnotherPolicy() throws Exception {
    WebXml byHand =
        WebXml.usual()
            .withoutFilter()
            .with(
                "<listener><listener-class>"
                    + EachByHand.class.getName()
                    + "</listener-class></listener>");
    Running running =
        start(
            byHand,
            EachByHand.class,
            Accounts.class,
            AccountResource.class,
            Internals.class,
            InternalAccountResource.class,
            Nested.class,
            InternalResource.class);
    try {
      ServletFilterSuite.assertGranted(send(running, "OPTIONS", "/accounts-api/accounts/7"));
      ServletFilterSuite.assertGranted(send(running, "GET", "/accounts-api/accounts/unmapped"));
      for (String path :
          new String[] {
            "/internal/accounts",
            "/internal/accounts/7",
            "/internal/accounts/unmapped",
            "/accounts-api/accounts/shelf/7"
          }) {
        ServletFilterSuite.assertNotGranted(send(running, "OPTIONS", path));
        ServletFilterSuite.assertNotGranted(send(running, "GET", path));
        ServletFilterSuite.assertNotGranted(send(running, "PUT", path));
      }
      assertThat(send(running, "GET", "/accounts-api/accounts/shelf/7").body()).isEqualTo("nested");
    } finally {
      running.stop();
    }
  }

  private Running start(WebXml webXml, Class<?>... types) throws Exception {
    Path webapp = Files.createTempDirectory(folder, "webapp");
    Path work = Files.createTempDirectory(folder, "work");
    return TomcatTest.start(work, WebApplication.of(webapp, webXml, types), context -> {});
  }

  private Answer send(Running running, String method, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + "/shop" + path))
            .header("Origin", APP)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString("1"));
    if (method.equals("OPTIONS")) {
      request.header("Access-Control-Request-Method", "PUT");
    }
    return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
  }
}
