package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.deploy.Deployed;

/**
 * Where the Jakarta REST applications of a servlet context are. A request is that of an application
 * if the container has chosen its servlet; or, where a path was said or the server is a servlet
 * filter, if it is below that path and no servlet of another path was chosen, or that of CXF, which
 * has applications at addresses below its own.
 */
final class Sites {

  private static final String CXF = "org.apache.cxf.";

  private final ServletContext context;
  private final boolean byServlet;
  private final Set<String> servlets;
  private final List<Site> paths;
  private final boolean tell;

  /** The servlets that have several applications, each at an address below their own. */
  private final Set<String> shared;

  /**
   * Where an application is.
   *
   * @param base its path below that of the context: without a slash at its end
   * @param key the attribute of the context that holds its policies, once its server has told them
   */
  record Site(String base, String key) {}

  private Sites(
      ServletContext context,
      boolean byServlet,
      Set<String> servlets,
      Collection<Site> paths,
      boolean tell) {
    this.context = context;
    this.byServlet = byServlet;
    this.servlets = Set.copyOf(servlets);
    this.paths =
        paths.stream()
            .distinct()
            .sorted(Comparator.comparingInt((Site site) -> site.base().length()).reversed())
            .toList();
    this.tell = tell;
    this.shared =
        context.getServletRegistrations().values().stream()
            .filter(servlet -> String.valueOf(servlet.getClassName()).startsWith(CXF))
            .map(ServletRegistration::getName)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns those at the paths that somebody says. */
  static Sites at(ServletContext context, Collection<String> paths) {
    return new Sites(context, false, Set.of(), paths.stream().map(Sites::atPath).toList(), false);
  }

  /** Returns the one that is at a path. */
  static Site atPath(String path) {
    String base = clean(path);
    return new Site(base, "org.allowcredentials.deployed.path " + base);
  }

  /** Returns a path as a request has it: {@code api/*} is {@code /api}. */
  private static String clean(String path) {
    String bare = path.strip();
    bare = bare.endsWith("/*") ? bare.substring(0, bare.length() - 2) : bare;
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare.isEmpty() || bare.startsWith("/") ? bare : "/" + bare;
  }

  /**
   * Returns those that a container shows.
   *
   * @param servlets the names of their servlets
   * @param paths where applications are that have none
   * @param tell whether each says by itself which policies it has
   */
  static Sites found(ServletContext context, Set<String> servlets, List<Site> paths, boolean tell) {
    return new Sites(context, true, servlets, paths, tell);
  }

  boolean isEmpty() {
    return servlets.isEmpty() && paths.isEmpty();
  }

  /** Returns whether there is more than one; the paths that somebody says may be those of one. */
  boolean areSeveral() {
    return byServlet && servlets.size() + paths.size() > 1;
  }

  /** Returns whether each says by itself, before the first request, which policies it has. */
  boolean tell() {
    return tell;
  }

  /** Returns the paths that other filters of ours must leave alone. */
  List<String> paths() {
    return paths.stream().map(Site::base).toList();
  }

  /**
   * Returns the application that a request is for.
   *
   * @param mapped the servlet that the container has chosen
   * @param uri the encoded path, with that of the context
   * @param others where filters of ours say that other applications are: what is below a longer
   *     path is theirs
   * @return empty if it is for none
   */
  Optional<Site> find(Mapped mapped, String uri, Collection<String> others) {
    String key = Deployed.BY_SERVLET + mapped.servlet();
    boolean isApplication =
        servlets.contains(mapped.servlet()) || context.getAttribute(key) instanceof Deployed;
    if (byServlet && isApplication) {
      return mapped.base().map(base -> new Site(base, key));
    }
    return paths.stream()
        .filter(site -> isFor(site.base(), mapped, isApplication, uri))
        .findFirst()
        .filter(site ->
            isApplication || others.stream().noneMatch(other -> isLonger(other, site.base(), uri)))
        .map(site -> isApplication ? new Site(site.base(), key) : site);
  }

  private boolean isFor(String base, Mapped mapped, boolean isApplication, String uri) {
    boolean exactly = mapped.base().equals(Optional.of(base));
    if (isApplication) {
      return exactly;
    }
    return (exactly && !byServlet)
        || ((mapped.isByDefault() || isShared(mapped, base))
            && RequestedPath.isBelow(uri, context.getContextPath() + base));
  }

  private boolean isShared(Mapped mapped, String base) {
    return !byServlet
        && shared.contains(mapped.servlet())
        && mapped.base().filter(above -> RequestedPath.isBelow(base, above)).isPresent();
  }

  private boolean isLonger(String other, String base, String uri) {
    return other.length() > base.length()
        && RequestedPath.isBelow(uri, context.getContextPath() + other);
  }
}
