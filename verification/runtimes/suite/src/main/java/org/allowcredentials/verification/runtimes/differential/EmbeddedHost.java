package org.allowcredentials.verification.runtimes.differential;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.EmbeddedContainer;
import org.allowcredentials.verification.runtimes.Extras;
import org.allowcredentials.verification.runtimes.differential.App.Rewriting;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/**
 * The server of this class path. Each application has a class loader of its own.
 *
 * @param container the server
 */
record EmbeddedHost(EmbeddedContainer container) implements Host {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("json", "application/json", "xml", "application/xml");
  private static final Map<String, String> LANGUAGES = Map.of("en", "en", "de", "de");

  private static final String MAP = "RAN";

  private static final String NUMBERING = "Numbering";

  static final Map<String, String> NOTES =
      Map.of(
          JavaSource.NOTES,
          """
          import java.util.Map;
          import java.util.concurrent.ConcurrentHashMap;

          public abstract class Notes {
            public static final Map<String, String> RAN = new ConcurrentHashMap<>();
            static final ThreadLocal<String> NUMBER = ThreadLocal.withInitial(() -> "");

            static void note(String way) {
              RAN.put(NUMBER.get(), way);
            }
          }
          """,
          // Servers run it on the thread on which they run the method.
          NUMBERING,
          """
          import jakarta.ws.rs.container.*;

          @PreMatching
          public class Numbering implements ContainerRequestFilter {
            @Override public void filter(ContainerRequestContext request) {
              String number = request.getHeaderString("X-Number");
              Notes.NUMBER.set(number == null ? "" : number);
            }
          }
          """);

  /**
   * An application in this process.
   *
   * @param deployed where
   * @param notes what ran, by the number of the request
   * @param loader of its classes
   */
  private record Served(Deployed deployed, Map<String, String> notes, URLClassLoader loader)
      implements Site {

    @Override
    public URI uri() {
      return deployed.uri();
    }

    @Override
    public Optional<String> ran(KeptWire wire, String number) {
      return Optional.ofNullable(notes.remove(number));
    }

    @Override
    public void close() {
      deployed.close();
      try {
        loader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the server of this class path. */
  static EmbeddedHost find() {
    return new EmbeddedHost(EmbeddedContainer.find());
  }

  @Override
  public String name() {
    return container.name();
  }

  @Override
  public boolean isQuick() {
    return true;
  }

  @Override
  public Map<String, String> notes() {
    return NOTES;
  }

  @Override
  public Site serve(App app, Compiled compiled) throws Exception {
    URLClassLoader loader = compiled.loader();
    try {
      Application application = application(app, loader);
      Extras extras = extras(app, loader);
      Deployed deployed = Compiled.start(loader, () -> container.deploy(application, extras));
      return new Served(deployed, notes(loader), loader);
    } catch (Exception e) {
      loader.close();
      throw e;
    }
  }

  /** Returns the application as it is deployed, of its own class if it has one. */
  static Application application(App app, ClassLoader loader) {
    Set<Class<?>> classes = new HashSet<>(Set.of(load(loader, NUMBERING)));
    app.roots().forEach(root -> classes.add(load(loader, root.name())));
    if (app.setup().rewriting() != Rewriting.NONE) {
      classes.add(load(loader, JavaSource.REWRITING));
    }
    if (app.setup().application().isEmpty()) {
      return new Application() {
        @Override
        public Set<Class<?>> getClasses() {
          return classes;
        }
      };
    }
    try {
      Class<?> type = load(loader, JavaSource.APPLICATION);
      return (Application) type.getConstructor(Set.class).newInstance(classes);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Extras extras(App app, ClassLoader loader) {
    List<Extras.Added> added = new ArrayList<>();
    for (App.Added each : app.setup().added()) {
      Class<?> type = load(loader, each.type());
      try {
        Method method = type.getMethod(each.method());
        added.add(new Extras.Added(each.path(), each.verb(), type, method, each.object()));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
    Map<Class<?>, String> elsewhere = new HashMap<>();
    app.setup().elsewhere().forEach((name, path) -> elsewhere.put(load(loader, name), path));
    return app.setup().suffixes()
        ? new Extras(added, elsewhere, MEDIA_TYPES, LANGUAGES)
        : new Extras(added, elsewhere, Map.of(), Map.of());
  }

  /** Returns where the methods of an application note that they ran. */
  @SuppressWarnings("unchecked") // So it is declared.
  static Map<String, String> notes(ClassLoader loader) {
    try {
      return (Map<String, String>) load(loader, JavaSource.NOTES).getField(MAP).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(JavaSource.PACKAGE + "." + name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
