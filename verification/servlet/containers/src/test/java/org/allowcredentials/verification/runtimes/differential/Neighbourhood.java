package org.allowcredentials.verification.runtimes.differential;

import jakarta.annotation.Priority;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.allowcredentials.verification.runtimes.Extras;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.servlet.containers.Plain;
import org.allowcredentials.verification.servlet.containers.ServletServer;
import org.allowcredentials.verification.servlet.containers.ServletServer.Running;
import org.allowcredentials.verification.servlet.containers.Site;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Applications, each at a path of its own, and servlets between them.
 *
 * @param apps the applications, by their paths
 * @param servlets the patterns of the servlets
 * @param asFilter whether Jersey is a servlet filter instead of a servlet, where there is one
 *     application
 */
record Neighbourhood(Map<String, App> apps, Set<String> servlets, boolean asFilter) {

  /** A header by which a filter behind ours answers in place of everything, with this status. */
  static final String REFUSE = "X-Refuse";

  /** The same for a filter of Jakarta REST. */
  static final String REFUSE_WITHIN = "X-Refuse-Within";

  private static final List<String> BASES = List.of("", "/api", "/r", "/api/v1", "/admin", "/a/b");
  private static final int MENDINGS = 8;

  Neighbourhood {
    apps = new LinkedHashMap<>(apps);
    servlets = new TreeSet<>(servlets);
  }

  /** Makes one from a seed; the first application has this style. */
  static Neighbourhood of(Style style, long seed) {
    Random random = new Random(seed * 31 + List.of(Style.values()).indexOf(style));
    Map<String, App> apps = new LinkedHashMap<>();
    apps.put(pick(random, BASES), Generator.app(style, seed));
    if (style != Style.K && random.nextInt(100) < 40) {
      String other = pick(random, BASES);
      apps.putIfAbsent(other, Generator.app(Style.A, seed + 7));
    }
    for (Map.Entry<String, App> each : apps.entrySet()) {
      each.setValue(mended(each.getValue()));
    }
    Set<String> servlets = new TreeSet<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      servlets.add(pattern(random, pick(random, List.copyOf(apps.keySet())), apps));
    }
    apps.keySet().forEach(base -> servlets.remove(base + "/*"));
    servlets.removeIf(pattern -> pattern.contains("//") || pattern.equals("/*"));
    boolean asFilter = apps.size() == 1 && random.nextInt(100) < 15;
    return new Neighbourhood(apps, servlets, asFilter);
  }

  /** Returns a pattern in the way of an application, or beside it. */
  private static String pattern(Random random, String base, Map<String, App> apps) {
    App app = Optional.ofNullable(apps.get(base)).orElseThrow();
    Requests requests = new Requests(app, random.nextInt());
    String path = requests.isEmpty() ? "/x" : requests.next().path();
    String plain = path.matches("[\\w./-]*") && !path.contains("..") ? path : "/x/y";
    return switch (random.nextInt(6)) {
      case 0 -> "*.json";
      case 1 -> "/beside/*";
      case 2 -> base + plain;
      case 3 -> base + plain + "/*";
      default -> base + "/" + plain.split("/", -1)[1] + "/*";
    };
  }

  static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Follows the advice of the compiler, if it has any. */
  private static App mended(App app) {
    Mending mending = new Mending();
    App current = app;
    for (int i = 0; i < MENDINGS; i++) {
      try (Compiled compiled =
          Compiled.of(new JavaSource(current, true, EmbeddedHost.NOTES).steps())) {
        if (compiled.errors().isEmpty()) {
          return current;
        }
        current = mending.mend(current, compiled.errors());
      }
    }
    return Generator.app(Style.A, app.seed());
  }

  /**
   * Returns it with the advice followed that the start gave; of several applications the first, as
   * a message does not say which of them it means.
   */
  Neighbourhood mended(String message) {
    Map.Entry<String, App> first = apps.entrySet().iterator().next();
    App app =
        apps.size() > 1 ? first.getValue() : new Mending().mend(first.getValue(), List.of(message));
    return new Neighbourhood(Map.of(first.getKey(), app), servlets, asFilter);
  }

  /** Returns what it is made of, for messages. */
  String described() {
    return "["
        + apps.keySet()
        + " "
        + servlets
        + (asFilter ? " Jersey is a filter " : " ")
        + apps.values().stream().map(app -> app.style() + "-" + app.seed()).toList()
        + "]";
  }

  /** What is sent to both. */
  interface Use {
    void with(Side plain, Side filtered) throws IOException;
  }

  /**
   * One of the two servers.
   *
   * @param running it
   * @param ran where the methods note what ran, by the path of the application
   */
  record Side(Running running, Map<String, Map<String, String>> ran) {

    /** Returns what ran under the number of a request. */
    Optional<String> ran(String number) {
      return ran.entrySet().stream()
          .flatMap(each ->
              Optional.ofNullable(each.getValue().remove(number)).stream()
                  .map(name -> each.getKey() + " " + name))
          .findFirst();
    }
  }

  /** Compiles it: what is compiled must be closed. */
  List<Compiled> compile() {
    return apps.values().stream()
        .map(app -> Compiled.of(new JavaSource(app, true, EmbeddedHost.NOTES).steps()))
        .toList();
  }

  /**
   * Serves it twice: without the servlet filter, and with it.
   *
   * @param compiled its applications
   * @return why it does not start; empty if it does
   */
  Optional<String> serve(ServletServer server, List<Compiled> compiled, Use use)
      throws IOException {
    List<URLClassLoader> loaders = new ArrayList<>();
    List<Side> sides = new ArrayList<>();
    try {
      for (boolean filtered : new boolean[] {false, true}) {
        List<URLClassLoader> own = compiled.stream().map(Compiled::loader).toList();
        loaders.addAll(own);
        Map<String, Map<String, String>> ran = new HashMap<>();
        Site site = site(own, ran);
        sides.add(new Side(server.start(filtered ? site.filtered() : site), ran));
      }
      use.with(sides.get(0), sides.get(1));
      return Optional.empty();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      return Optional.of(sides.size() + " started; " + String.join("\n", Trial.messages(e)));
    } finally {
      sides.forEach(side -> side.running().close());
      for (URLClassLoader loader : loaders) {
        loader.close();
      }
    }
  }

  private Site site(List<URLClassLoader> loaders, Map<String, Map<String, String>> ran) {
    Set<Class<?>> types = new HashSet<>();
    List<Consumer<ServletContext>> registrations = new ArrayList<>();
    int next = 0;
    for (Map.Entry<String, App> each : apps.entrySet()) {
      ClassLoader loader = loaders.get(next++);
      Application application = EmbeddedHost.application(each.getValue(), loader);
      types.addAll(application.getClasses());
      if (each.getValue().setup().application().isPresent()) {
        types.add(application.getClass());
      }
      ran.put(each.getKey(), EmbeddedHost.notes(loader));
      ResourceConfig config = config(application, EmbeddedHost.extras(each.getValue(), loader));
      registrations.add(asFilter ? filter(config, each.getKey()) : servlet(config, each.getKey()));
    }
    Site site = Site.of(loaders.get(0), types).deployingNothing().with(Neighbourhood::refusing);
    for (Consumer<ServletContext> registration : registrations) {
      site = site.with(registration);
    }
    for (String pattern : servlets) {
      site = site.with("plain " + pattern, new Plain("plain " + pattern), pattern);
    }
    return site;
  }

  private static Consumer<ServletContext> servlet(ResourceConfig config, String base) {
    return context -> {
      ServletRegistration.Dynamic jersey =
          context.addServlet("jersey " + base, new ServletContainer(config));
      jersey.setAsyncSupported(true);
      jersey.setLoadOnStartup(1);
      jersey.addMapping(base + "/*");
    };
  }

  private static Consumer<ServletContext> filter(ResourceConfig config, String base) {
    return context -> {
      FilterRegistration.Dynamic jersey =
          context.addFilter("jersey " + base, new ServletContainer(config));
      jersey.setAsyncSupported(true);
      jersey.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, base + "/*");
    };
  }

  /** Stands behind our filter and before the applications, whether Jersey is a filter or not. */
  private static void refusing(ServletContext context) {
    FilterRegistration.Dynamic refusing =
        context.addFilter(
            "refusing",
            (request, response, chain) -> {
              String status = ((HttpServletRequest) request).getHeader(REFUSE);
              if (status == null) {
                chain.doFilter(request, response);
              } else {
                ((HttpServletResponse) response).sendError(Integer.parseInt(status));
              }
            });
    refusing.setAsyncSupported(true);
    refusing.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
  }

  /** Answers where the other does, but within Jakarta REST: before a method is chosen. */
  @PreMatching
  @Priority(1)
  public static final class RefusingWithin implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      String status = request.getHeaderString(REFUSE_WITHIN);
      if (status != null) {
        request.abortWith(Response.status(Integer.parseInt(status)).build());
      }
    }
  }

  private static ResourceConfig config(Application application, Extras extras) {
    ResourceConfig config = ResourceConfig.forApplication(application);
    config.register(new RefusingWithin());
    extras.added().forEach(each -> config.registerResources(resource(each)));
    extras
        .elsewhere()
        .forEach(
            (type, path) -> config.registerResources(Resource.builder(type).path(path).build()));
    if (!extras.mediaTypes().isEmpty()) {
      config.property(
          ServerProperties.MEDIA_TYPE_MAPPINGS, "json : application/json, xml : application/xml");
      config.property(ServerProperties.LANGUAGE_MAPPINGS, "en : en, de : de");
    }
    return config;
  }

  private static Resource resource(Extras.Added added) {
    Resource.Builder resource = Resource.builder(added.path());
    ResourceMethod.Builder method = resource.addMethod(added.verb());
    method.handledBy(added.type(), added.method());
    return resource.build();
  }
}
