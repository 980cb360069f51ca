package org.allowcredentials.verification.servlet.containers;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.allowcredentials.servlet.CorsServletInitializer;
import org.glassfish.jersey.servlet.init.JerseyServletContainerInitializer;

/**
 * A web application, below {@code /shop}.
 *
 * @param loader the loader of its classes
 * @param types those that a container finds for initializers: with {@code @Path}, or an {@code
 *     Application}
 * @param parameters its context parameters
 * @param deploysApplications whether Jersey deploys each {@code Application} that it finds
 * @param registrations what the application registers by itself, before everything else
 */
public record Site(
    ClassLoader loader,
    Set<Class<?>> types,
    Map<String, String> parameters,
    boolean deploysApplications,
    List<Consumer<ServletContext>> registrations) {

  /** Where it is. */
  public static final String CONTEXT = "/shop";

  /** Copies what it is given. */
  public Site {
    types = Set.copyOf(types);
    parameters = Map.copyOf(parameters);
    registrations = List.copyOf(registrations);
  }

  /** Returns one with classes only, of which Jersey deploys the applications. */
  public static Site of(ClassLoader loader, Set<Class<?>> types) {
    return new Site(loader, types, Map.of(), true, List.of());
  }

  /** Returns it with the servlet filter. */
  public Site filtered() {
    return with("cors.servletFilter", "true");
  }

  /** Returns it with a context parameter. */
  public Site with(String name, String value) {
    Map<String, String> all = new HashMap<>(parameters);
    all.put(name, value);
    return new Site(loader, types, all, deploysApplications, registrations);
  }

  /** Returns it with what Jersey does not deploy by itself. */
  public Site deployingNothing() {
    return new Site(loader, types, parameters, false, registrations);
  }

  /** Returns it with one more servlet. */
  public Site with(String name, Servlet servlet, String... patterns) {
    return with(context -> context.addServlet(name, servlet).addMapping(patterns));
  }

  /** Returns it with something else that is registered. */
  public Site with(Consumer<ServletContext> registration) {
    List<Consumer<ServletContext>> all = new ArrayList<>(registrations);
    all.add(registration);
    return new Site(loader, types, parameters, deploysApplications, all);
  }

  /** Returns what the container runs when it starts. */
  List<ServletContainerInitializer> initializers() {
    List<ServletContainerInitializer> all = new ArrayList<>();
    all.add((none, context) -> registrations.forEach(each -> each.accept(context)));
    all.add(new CorsServletInitializer());
    if (deploysApplications) {
      all.add(new JerseyServletContainerInitializer());
    }
    return all;
  }
}
