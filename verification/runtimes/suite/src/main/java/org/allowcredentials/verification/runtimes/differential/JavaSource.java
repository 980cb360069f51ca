package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Kind;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.Module;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.Compiled.Step;

/**
 * Writes an application as a user would. Each resource method notes its own name, and those of the
 * locators that led to it, under the number of the request: what is refused has run all the same if
 * it is noted.
 *
 * @param app the application
 * @param policies whether the policies are written too
 * @param notes the sources of {@link #NOTES}, and of what it needs
 */
record JavaSource(App app, boolean policies, Map<String, String> notes) {

  /** The package of all types. */
  static final String PACKAGE = "app";

  /** The class that notes what runs: {@code static void note(String way)}. */
  static final String NOTES = "Notes";

  /** The request header with the number of the request. */
  static final String NUMBER = "X-Number";

  /** The filter of the application that changes path or verb. */
  static final String REWRITING = "Rewriting";

  /** The class that carries the policy of the application, and one that is not deployed. */
  static final String APPLICATION = "Api";

  private static final String SERVED = "Served";

  private static final String OTHER_APPLICATION = "OtherApi";

  private static final Set<String> STANDARD_VERBS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private static final String BASE =
      """
      import jakarta.ws.rs.core.Response;

      public abstract class Served {
        protected String way = "";

        protected static Response note(String way) {
          Notes.note(way);
          return Response.noContent().build();
        }

        protected Response served(String method) {
          return note(way + getClass().getSimpleName() + "#" + method);
        }

        protected <T extends Served> T below(String locator, T resource) {
          resource.way = way + getClass().getSimpleName() + "#" + locator + "/";
          return resource;
        }
      }
      """;

  private static final String PREFIX_FILTER =
      """
      import jakarta.ws.rs.container.*;
      import jakarta.ws.rs.core.UriInfo;
      import java.net.URI;

      @PreMatching
      @jakarta.ws.rs.ext.Provider
      public class Rewriting implements ContainerRequestFilter {
        @Override public void filter(ContainerRequestContext request) {
          UriInfo uri = request.getUriInfo();
          String path = uri.getRequestUri().getRawPath();
          if (path.startsWith("/v1/")) {
            URI base = uri.getBaseUri();
            request.setRequestUri(base, base.resolve(path.substring(3)));
          }
        }
      }
      """;

  private static final String VERB_FILTER =
      """
      import jakarta.ws.rs.container.*;

      @PreMatching
      @jakarta.ws.rs.ext.Provider
      public class Rewriting implements ContainerRequestFilter {
        @Override public void filter(ContainerRequestContext request) {
          String verb = request.getHeaderString("X-HTTP-Method-Override");
          if (verb != null) {
            request.setMethod(verb);
          }
        }
      }
      """;

  /** Returns how it is compiled: module after module, as far as there are any. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (Module module : Module.values()) {
      Map<String, String> sources = of(module);
      if (!sources.isEmpty()) {
        steps.add(new Step(sources, module.isProcessed() && policies));
      }
    }
    return steps;
  }

  /** Returns the sources of a module by class name. */
  private Map<String, String> of(Module module) {
    Map<String, String> sources = new TreeMap<>();
    if (module == Module.LIBRARY) {
      sources.putAll(common());
    }
    app.sorted().stream()
        .filter(type -> type.module() == module)
        .forEach(type -> sources.put(type.name(), source(type)));
    if (module == Module.MAIN) {
      app.setup()
          .application()
          .ifPresent(policy -> sources.put(APPLICATION, application(APPLICATION, policy)));
      app.setup()
          .other()
          .ifPresent(
              policy -> sources.put(OTHER_APPLICATION, application(OTHER_APPLICATION, policy)));
    }
    sources.replaceAll((name, source) -> "package " + PACKAGE + ";\n\n" + source);
    return sources;
  }

  private Map<String, String> common() {
    Map<String, String> sources = new TreeMap<>();
    sources.putAll(notes);
    sources.put(SERVED, BASE);
    switch (app.setup().rewriting()) {
      case NONE -> {}
      case PREFIX -> sources.put(REWRITING, PREFIX_FILTER);
      case VERB -> sources.put(REWRITING, VERB_FILTER);
    }
    app.types().values().stream()
        .flatMap(type -> type.methods().stream())
        .map(Method::verb)
        .filter(verb -> !verb.isEmpty() && !STANDARD_VERBS.contains(verb))
        .forEach(verb -> sources.put(verb, designator(verb)));
    return sources;
  }

  private String application(String name, Policy policy) {
    return """
    import java.util.Set;

    %spublic class %s extends jakarta.ws.rs.core.Application {
      private final Set<Class<?>> classes;

      public %s(Set<Class<?>> classes) { this.classes = classes; }

      @Override public Set<Class<?>> getClasses() { return classes; }
    }
    """
        .formatted(policy(Optional.of(policy)), name, name);
  }

  private static String designator(String verb) {
    return """
    import java.lang.annotation.*;

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @jakarta.ws.rs.HttpMethod("%s")
    public @interface %s {}
    """
        .formatted(verb, verb);
  }

  private String source(ResourceType type) {
    StringBuilder out = new StringBuilder("import jakarta.ws.rs.*;\n\n");
    type.path().ifPresent(path -> out.append(path(path)));
    out.append(media(type.media())).append(policy(type.policy()));
    out.append(
        switch (type.kind()) {
          case CLASS -> "public class ";
          case ABSTRACT_CLASS -> "public abstract class ";
          case INTERFACE -> "public interface ";
        });
    out.append(type.name()).append(type.generics().parameter() ? "<T>" : "");
    if (type.kind() != Kind.INTERFACE) {
      out.append(" extends ").append(supertype(type, type.superclass().orElse(SERVED)));
      if (!type.interfaces().isEmpty()) {
        List<String> names = type.interfaces().stream().map(each -> supertype(type, each)).toList();
        out.append(" implements ").append(String.join(", ", names));
      }
    }
    out.append(" {\n");
    type.methods().forEach(method -> out.append(method(type, method)));
    return out.append("}\n").toString();
  }

  private String supertype(ResourceType heir, String name) {
    boolean generic = app.type(name).filter(type -> type.generics().parameter()).isPresent();
    return generic ? name + "<" + heir.generics().argument() + ">" : name;
  }

  private String method(ResourceType type, Method method) {
    StringBuilder out = new StringBuilder();
    if (!method.verb().isEmpty()) {
      out.append("  @").append(method.verb()).append('\n');
    }
    if (method.isAnnotated() && !method.path().isEmpty()) {
      out.append("  ").append(path(method.path()));
    }
    out.append(media(method.media())).append(policy(method.policy()));
    boolean isStatic = method.shape().isStatic();
    String returns = method.isLocator() ? method.returns() : "jakarta.ws.rs.core.Response";
    out.append("  public ").append(isStatic ? "static " : "").append(returns).append(' ');
    out.append(method.shape().javaName()).append('(').append(parameter(method)).append(')');
    if (type.kind() == Kind.INTERFACE) {
      return out.append(";\n").toString();
    }
    return out.append(" { return ").append(body(type, method)).append("; }\n").toString();
  }

  private static String parameter(Method method) {
    String type = method.shape().parameter();
    String annotation = method.isAnnotated() ? "@QueryParam(\"q\") " : "";
    return type.isEmpty() ? "" : annotation + type + " q";
  }

  private static String body(ResourceType type, Method method) {
    if (method.isLocator()) {
      return "below(\"" + method.name() + "\", new " + method.creates() + "())";
    }
    return method.shape().isStatic()
        ? "note(\"" + type.name() + "#" + method.name() + "\")"
        : "served(\"" + method.name() + "\")";
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
