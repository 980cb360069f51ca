package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What filters say of the request headers that they read. */
class ReadsHeadersTest {

  private static final String HEADER =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.*;
      import jakarta.ws.rs.ext.*;
      import java.lang.annotation.*;
      import org.allowcredentials.*;
      """;

  private static final String ORDERS =
      HEADER
          + """
          @Path("/orders") @AllowCredentials(origins = "https://app.example.com")
          public class Orders {
            @GET public String list(@HeaderParam("x-tenant") String tenant) { return ""; }
            @DELETE @Checked public void clear() {}
            @PUT @SameOriginOnly public void internal() {}
          }
          """;

  private static final String CHECKED =
      HEADER + "@NameBinding @Retention(RetentionPolicy.RUNTIME) public @interface Checked {}";

  @TempDir private Path folder;

  private static String filter(String annotations, String name) {
    return HEADER
        + annotations
        + " public class "
        + name
        + " implements ContainerRequestFilter {\n"
        + "  @Override public void filter(ContainerRequestContext request) {}\n"
        + "}\n";
  }

  private Result compile(Map<String, String> filters, String... options) {
    Map<String, String> sources =
        new TreeMap<>(Map.of("com/acme/Orders.java", ORDERS, "com/acme/Checked.java", CHECKED));
    sources.putAll(filters);
    return Compiler.JAVAC.into(folder).with(options).compile(sources);
  }

  private Result compileAll() {
    return compile(
        Map.of(
            "com/acme/Tokens.java",
            filter("@ReadsHeaders({\"Authorization\", \"X-Tenant\"})", "Tokens"),
            "com/acme/Bound.java",
            filter("@Checked @ReadsHeaders(\"X-Bound\")", "Bound"),
            "com/acme/Early.java",
            filter("@Checked @PreMatching @ReadsHeaders(\"X-Early\")", "Early")),
        "-Acors.verbose=true");
  }

  @Test
  void theNoteShowsThemWhereTheyApply() {
    assertThat(compileAll().messages())
        .filteredOn(message -> message.code().equals("CORS222"))
        .extracting(Message::line, message -> message.text().lines().findFirst().orElse(""))
        .containsExactly(
            tuple(10L, "[CORS222] scripts may send Authorization, X-Early, x-tenant to list()"),
            tuple(
                11L,
                "[CORS222] scripts may send Authorization, X-Bound, X-Early, X-Tenant to clear()"));
  }

  /** What is registered counts, and only the server knows that. */
  @Test
  void theTableShowsThemAndDoesNotHaveThem() {
    Result result = compileAll();
    assertThat(result.table())
        .contains("X-Bound because Bound reads it", "Authorization because Tokens reads it");
    assertThat(result.resources())
        .flatExtracting(resource -> resource.endpoints())
        .flatExtracting(endpoint -> endpoint.headers())
        .containsExactly("x-tenant");
  }

  @Test
  void wrongNamesAreRefusedWhereTheyAreWritten() {
    Result result =
        compile(
            Map.of(
                "com/acme/Wrong.java",
                filter(
                    "@ReadsHeaders({\"X-Fine\", \"Cookie\",\n\"X Y\", \"*\", \"Set-Cookie\"})",
                    "Wrong")));
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .filteredOn(message -> !message.code().isEmpty())
        .extracting(Message::code, Message::file, Message::line)
        .containsExactly(
            tuple("CORS206", "com/acme/Wrong.java", 8L),
            tuple("CORS205", "com/acme/Wrong.java", 9L),
            tuple("CORS002", "com/acme/Wrong.java", 9L),
            tuple("CORS207", "com/acme/Wrong.java", 9L));
  }

  @Test
  void onAClassThatNoServerAsksItHasNoEffect() {
    Result result =
        compile(
            Map.of(
                "com/acme/Plain.java",
                HEADER + "@ReadsHeaders(\"X-A\") public class Plain extends Object {}"));
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .extracting(Message::text)
        .filteredOn(text -> text.startsWith("[CORS301]"))
        .singleElement()
        .asString()
        .contains("this is not a filter, interceptor or reader", "In com.acme.Plain");
  }

  /** A class may inherit from one that does. */
  @Test
  void interceptorsAndReadersMaySayIt() {
    Result result =
        compile(
            Map.of(
                "com/acme/Sealed.java",
                HEADER
                    + """
                    @ReadsHeaders("X-A") public abstract class Sealed implements ReaderInterceptor {
                      @ReadsHeaders("X-B") abstract static class Inner extends Sealed {}
                      @ReadsHeaders("X-C") abstract static class Body implements MessageBodyReader<String> {}
                    }
                    """));
    assertThat(result.messages()).isEmpty();
    assertThat(List.of("X-A", "X-B", "X-C")).allMatch(result.table()::contains);
  }
}
