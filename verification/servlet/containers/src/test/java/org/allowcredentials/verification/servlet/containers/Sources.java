package org.allowcredentials.verification.servlet.containers;

import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.differential.Compiled;

/**
 * Small classes, compiled with the processor. {@code @A} in a source is the policy that allows A.
 *
 * @param compiled them
 * @param loader their loader
 * @param names their names
 */
record Sources(Compiled compiled, URLClassLoader loader, List<String> names)
    implements AutoCloseable {

  static final String A = "https://a.example";
  static final String EVIL = "https://evil.example";

  /** Has every verb that these tests use, for whatever there is below two segments. */
  static final String ANYTHING =
      """
      @Path("{t}/{id}") @A public class Anything {
        @GET public String get() { return "anything"; }
        @PUT public String put() { return "anything"; }
        @DELETE public String delete() { return "anything"; }
        @POST public String post() { return "anything"; }
      }
      """;

  private static final String HEAD =
      """
      package app;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import java.util.Set;
      import org.allowcredentials.*;
      """;

  private static final Pattern NAME = Pattern.compile("\\bclass (\\w+)");

  static Sources of(String... sources) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String source : sources) {
      Matcher matcher = NAME.matcher(source);
      if (!matcher.find()) {
        throw new IllegalArgumentException(source);
      }
      String policies = source.replaceAll("@A\\b", "@AllowCredentials(origins = \"" + A + "\")");
      named.put(matcher.group(1), HEAD + policies);
    }
    Compiled compiled = Compiled.of(List.of(new Compiled.Step(named, true)));
    if (!compiled.errors().isEmpty()) {
      throw new IllegalArgumentException(compiled.errors().toString());
    }
    return new Sources(compiled, compiled.loader(), new ArrayList<>(named.keySet()));
  }

  /** Returns the source of an application that serves these classes. */
  static String application(String name, String path, String... classes) {
    List<String> literals = new ArrayList<>();
    for (String each : classes) {
      literals.add(each + ".class");
    }
    return """
    @ApplicationPath("%s") public class %s extends Application {
      @Override public Set<Class<?>> getClasses() { return Set.of(%s); }
    }
    """
        .formatted(path, name, String.join(", ", literals));
  }

  /** Returns a web application with all of them. */
  Site site() throws ClassNotFoundException {
    Set<Class<?>> types = new HashSet<>();
    for (String name : names) {
      types.add(type(name));
    }
    return Site.of(loader, types);
  }

  Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName("app." + name, false, loader);
  }

  @Override
  public void close() throws IOException {
    loader.close();
    compiled.close();
  }
}
