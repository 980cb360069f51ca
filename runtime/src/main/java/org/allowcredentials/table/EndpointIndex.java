package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.resource.Resource;

/**
 * Finds the endpoint that a request would reach, without running anything. Matches the encoded
 * path, as Jakarta REST 3.7.2 says with one difference that all servers share: a method template
 * that does not support the verb is passed over for the next one.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class EndpointIndex {

  /** A longer path is not looked up: expressions of the application see a bounded input. */
  private static final int MAX_PATH = 4096;

  private static final int MAX_LOCATORS = 32;

  /** Where any path may lead on, a few say which classes there are. */
  private static final int MAX_LOCATORS_OF_ALL = 4;

  private final List<Node> roots;
  private final Map<String, Node> classes;

  private EndpointIndex(List<Node> roots, Map<String, Node> classes) {
    this.roots = roots;
    this.classes = classes;
  }

  /** A class with its methods, sorted in the order in which they are tried. */
  private record Node(Optional<PathTemplate> path, List<Method> methods) {

    /** Returns whether the class has anything for what is left of a path (3.7.2, step 1). */
    boolean goesOn(String rest) {
      return rest.isEmpty()
          || rest.equals("/")
          || methods.stream().anyMatch(method -> !method.endpoint().endpoint().path().isEmpty());
    }
  }

  private record Method(PathTemplate path, VerifiedEndpoint endpoint) {}

  /**
   * What a path and a verb lead to.
   *
   * @param endpoint the endpoint, if there is one for the verb
   * @param samePath the endpoints of this path whatever their verb
   */
  public record Match(Optional<VerifiedEndpoint> endpoint, List<VerifiedEndpoint> samePath) {
    private static final Match NONE = new Match(Optional.empty(), List.of());
  }

  /**
   * Returns an index.
   *
   * @param resources the classes that are deployed and those that locators return, each with its
   *     verified endpoints
   * @return the index
   */
  public static EndpointIndex of(Map<Resource, List<VerifiedEndpoint>> resources) {
    Map<String, Node> classes = new HashMap<>();
    List<Node> roots = new ArrayList<>();
    resources.forEach((resource, endpoints) -> {
      List<Method> methods = new ArrayList<>();
      for (VerifiedEndpoint endpoint : endpoints) {
        PathTemplate.parse(endpoint.endpoint().path())
            .ifPresent(
                template -> methods.add(new Method(template, withSiblings(endpoint, endpoints))));
      }
      methods.sort(
          Comparator.comparing(Method::path, PathTemplate.ORDER)
              .thenComparing(method -> method.endpoint().endpoint().isLocator()));
      Node node = new Node(resource.path().flatMap(PathTemplate::parse), List.copyOf(methods));
      classes.put(resource.name(), node);
      if (node.path().isPresent()) {
        roots.add(node);
      }
    });
    roots.sort(Comparator.comparing(node -> node.path().orElseThrow(), PathTemplate.ORDER));
    return new EndpointIndex(List.copyOf(roots), Map.copyOf(classes));
  }

  /**
   * Returns an endpoint that allows the headers of those which only {@code @Consumes} or
   * {@code @Produces} tells apart too: a preflight does not say which of them is meant.
   */
  private static VerifiedEndpoint withSiblings(
      VerifiedEndpoint endpoint, List<VerifiedEndpoint> all) {
    List<String> headers = new ArrayList<>(endpoint.requestHeaders());
    all.stream()
        .filter(each ->
            each.endpoint().verb().equals(endpoint.endpoint().verb())
                && each.endpoint().path().equals(endpoint.endpoint().path())
                && each.policy().equals(endpoint.policy()))
        .flatMap(each -> each.requestHeaders().stream())
        .filter(name -> headers.stream().noneMatch(name::equalsIgnoreCase))
        .forEach(headers::add);
    return new VerifiedEndpoint(
        endpoint.resource(), endpoint.endpoint(), endpoint.policy(), List.copyOf(headers));
  }

  /**
   * Returns what a request would reach.
   *
   * @param encodedPath the path below the application's base, encoded, with or without its first
   *     slash
   * @param verb the request method
   * @return the match; nothing for a path that no endpoint has
   */
  public Match find(String encodedPath, String verb) {
    if (encodedPath.length() > MAX_PATH) {
      return Match.NONE;
    }
    String path = normalize(encodedPath);
    Optional<PathTemplate> best = Optional.empty();
    List<Method> methods = new ArrayList<>();
    String rest = "";
    for (Node root : roots) {
      PathTemplate template = root.path().orElseThrow();
      if (best.isPresent()) {
        if (template.pattern().pattern().equals(best.get().pattern().pattern())) {
          methods.addAll(root.methods());
        }
        continue;
      }
      Optional<String> left = template.rest(path).filter(root::goesOn);
      if (left.isPresent()) {
        best = Optional.of(template);
        rest = left.get();
        methods.addAll(root.methods());
      }
    }
    methods.sort(Comparator.comparing(Method::path, PathTemplate.ORDER));
    Match match = find(methods, rest, verb, 0);
    return encodedPath.indexOf(';') < 0 || isCertain(match, path, verb) ? match : Match.NONE;
  }

  /**
   * Returns whether all servers reach an endpoint of the same policy although the path has matrix
   * parameters: CXF compares expressions with what they are part of, so that {@code 1;v=2} does not
   * match {@code [0-9]+}, and goes on to the next template.
   */
  private boolean isCertain(Match match, String path, String verb) {
    Candidates all = new Candidates(verb, new HashSet<>(), new HashSet<>());
    for (Node root : roots) {
      PathTemplate template = root.path().orElseThrow();
      boolean sees = template.seesMatrix();
      boolean doubtful = template.expressions() > 0;
      Optional<String> rest = template.rest(path);
      if (sees || rest.isPresent()) {
        collect(root.methods(), sees ? Optional.empty() : rest, doubtful, all, 0);
      }
    }
    return match.endpoint().isEmpty()
        || all.doubtful().isEmpty()
        || (all.policies().size() == 1 && all.policies().contains(match.endpoint().get().policy()));
  }

  /**
   * What some server may reach.
   *
   * @param verb the request method
   * @param policies the policies of all endpoints
   * @param doubtful the policies of those that an expression leads to
   */
  private record Candidates(
      String verb, Set<Optional<CorsPolicy>> policies, Set<Optional<CorsPolicy>> doubtful) {

    void add(VerifiedEndpoint endpoint, boolean doubt) {
      policies.add(endpoint.policy());
      if (doubt) {
        doubtful.add(endpoint.policy());
      }
    }

    boolean mayServe(VerifiedEndpoint endpoint) {
      String own = endpoint.endpoint().verb();
      return own.equals(verb) || (verb.equals("HEAD") && own.equals("GET"));
    }
  }

  /** Collects what may be reached; below an expression that matches no one knows what, all. */
  private void collect(
      List<Method> methods, Optional<String> path, boolean doubt, Candidates all, int depth) {
    for (Method method : methods) {
      PathTemplate template = method.path();
      boolean anywhere = path.isEmpty() || template.seesMatrix();
      Optional<String> rest = anywhere ? Optional.empty() : template.rest(path.get());
      if (!anywhere && rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      boolean doubtful = doubt || template.expressions() > 0;
      if (!endpoint.endpoint().isLocator()) {
        boolean ends = anywhere || rest.get().isEmpty() || rest.get().equals("/");
        if (ends && all.mayServe(endpoint)) {
          all.add(endpoint, doubtful);
        }
      } else {
        Node node = classes.get(endpoint.endpoint().subResource());
        if (node == null || depth == MAX_LOCATORS) {
          all.add(endpoint, doubtful);
        } else if (depth < MAX_LOCATORS_OF_ALL || !anywhere) {
          collect(node.methods(), rest, doubtful, all, depth + 1);
        }
      }
    }
  }

  private Match find(List<Method> methods, String path, String verb, int depth) {
    List<VerifiedEndpoint> samePath = new ArrayList<>();
    for (Method method : methods) {
      Optional<String> rest = method.path().rest(path);
      if (rest.isEmpty()) {
        continue;
      }
      VerifiedEndpoint endpoint = method.endpoint();
      if (endpoint.endpoint().isLocator()) {
        if (samePath.isEmpty()) {
          return below(endpoint, rest.get(), verb, depth);
        }
      } else if (rest.get().isEmpty() || rest.get().equals("/")) {
        samePath.add(endpoint);
      }
    }
    Optional<VerifiedEndpoint> found = withVerb(samePath, verb);
    if (found.isEmpty() && verb.equals("HEAD")) {
      found = withVerb(samePath, "GET");
    }
    return new Match(found, List.copyOf(samePath));
  }

  /**
   * Returns the first endpoint that has the verb. A preflight does not say what will be sent, so
   * the endpoint stands for its siblings too: the ones that differ by {@code @Consumes}.
   */
  private static Optional<VerifiedEndpoint> withVerb(
      List<VerifiedEndpoint> endpoints, String verb) {
    List<VerifiedEndpoint> siblings =
        endpoints.stream().filter(each -> each.endpoint().verb().equals(verb)).toList();
    return siblings.stream()
        .reduce((first, next) ->
            next.policy().equals(first.policy()) ? first.with(next.requestHeaders()) : first);
  }

  /**
   * Goes on in the class that a locator returns; if it is not known, the locator speaks for it. The
   * headers that the locator and its class read are read on the way.
   */
  private Match below(VerifiedEndpoint locator, String path, String verb, int depth) {
    Node node = classes.get(locator.endpoint().subResource());
    if (node == null || depth == MAX_LOCATORS) {
      return new Match(Optional.of(locator), List.of(locator));
    }
    Match match = find(node.methods(), path, verb, depth + 1);
    return new Match(
        match.endpoint().map(found -> found.with(locator.endpoint().headers())), match.samePath());
  }

  /** Strips matrix parameters, and gives the path one slash in front. */
  private static String normalize(String encodedPath) {
    String path = encodedPath.startsWith("/") ? encodedPath : "/" + encodedPath;
    if (path.indexOf(';') < 0) {
      return path.equals("/") ? "" : path;
    }
    StringBuilder out = new StringBuilder(path.length());
    boolean matrix = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      matrix = c == ';' || (matrix && c != '/');
      if (!matrix) {
        out.append(c);
      }
    }
    return out.toString().equals("/") ? "" : out.toString();
  }
}
