package org.allowcredentials.verification.runtimes.differential;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Kind;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Method;

/**
 * Writes an application as a user would. Each resource method answers with its own name, and with
 * those of the locators that led to it.
 *
 * @param app the application
 * @param policies whether the policies are written too
 */
record JavaSource(App app, boolean policies) {

  /** The package of all types. */
  static final String PACKAGE = "app";

  /** The response header that names what ran. */
  static final String SERVED = "X-Served";

  private static final Set<String> STANDARD_VERBS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private static final String BASE =
      """
      package app;

      import jakarta.ws.rs.core.Response;

      public abstract class Served {
        protected String way = "";

        protected Response served(String method) {
          return Response.noContent()
              .header("X-Served", way + getClass().getSimpleName() + "#" + method)
              .build();
        }

        protected <T extends Served> T below(String locator, T resource) {
          resource.way = way + getClass().getSimpleName() + "#" + locator + "/";
          return resource;
        }
      }
      """;

  /** Returns the sources by class name, of the one module or of the other. */
  Map<String, String> of(boolean thirdParty) {
    Map<String, String> sources = new TreeMap<>();
    if (thirdParty) {
      sources.put("Served", BASE);
    }
    app.sorted().stream()
        .filter(type -> type.thirdParty() == thirdParty)
        .forEach(type -> {
          sources.put(type.name(), source(type));
          type.methods().stream()
              .map(Method::verb)
              .filter(verb -> !verb.isEmpty() && !STANDARD_VERBS.contains(verb))
              .forEach(verb -> sources.put(verb, designator(verb)));
        });
    return sources;
  }

  private static String designator(String verb) {
    return """
    package app;

    import java.lang.annotation.*;

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @jakarta.ws.rs.HttpMethod("%s")
    public @interface %s {}
    """
        .formatted(verb, verb);
  }

  private String source(App.ResourceType type) {
    StringBuilder out = new StringBuilder("package app;\n\nimport jakarta.ws.rs.*;\n\n");
    type.path().ifPresent(path -> out.append(path(path)));
    out.append(media(type.media())).append(policy(type.policy()));
    out.append(
        switch (type.kind()) {
          case CLASS -> "public class ";
          case ABSTRACT_CLASS -> "public abstract class ";
          case INTERFACE -> "public interface ";
        });
    out.append(type.name());
    if (type.kind() != Kind.INTERFACE) {
      out.append(" extends ").append(type.superclass().orElse("Served"));
      if (!type.interfaces().isEmpty()) {
        out.append(" implements ").append(String.join(", ", type.interfaces()));
      }
    }
    out.append(" {\n");
    type.methods().forEach(method -> out.append(method(type, method)));
    return out.append("}\n").toString();
  }

  private String method(App.ResourceType type, Method method) {
    StringBuilder out = new StringBuilder();
    if (!method.verb().isEmpty()) {
      out.append("  @").append(method.verb()).append('\n');
    }
    if (method.isAnnotated() && !method.path().isEmpty()) {
      out.append("  ").append(path(method.path()));
    }
    out.append(media(method.media())).append(policy(method.policy()));
    String returns = method.isLocator() ? method.returns() : "jakarta.ws.rs.core.Response";
    out.append("  public ").append(returns).append(' ').append(method.name()).append("()");
    if (type.kind() == Kind.INTERFACE) {
      return out.append(";\n").toString();
    }
    String body =
        method.isLocator()
            ? "below(\"" + method.name() + "\", new " + method.creates() + "())"
            : "served(\"" + method.name() + "\")";
    return out.append(" { return ").append(body).append("; }\n").toString();
  }

  private static String path(String path) {
    return "@Path(\"" + path.replace("\\", "\\\\") + "\")\n";
  }

  private static String media(Media media) {
    return (media.consumes().isEmpty() ? "" : "@Consumes(\"" + media.consumes() + "\")\n")
        + (media.produces().isEmpty() ? "" : "@Produces(\"" + media.produces() + "\")\n");
  }

  private String policy(Optional<Policy> policy) {
    return policies ? policy.map(each -> each.annotation() + "\n").orElse("") : "";
  }
}
