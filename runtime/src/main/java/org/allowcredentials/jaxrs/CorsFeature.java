package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.allowcredentials.config.PublicSuffixFile;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.policy.PublicSuffixes;
import org.allowcredentials.policy.Quote;
import org.allowcredentials.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Applies the compiled CORS policies. Servers find it by themselves: through {@code
 * META-INF/services/jakarta.ws.rs.core.Feature}, CXF through {@code
 * META-INF/cxf/bus-extensions.txt}, Quarkus through {@link IndexedCorsFeature}. Registering it by
 * hand as well does no harm.
 *
 * <p>It refuses to start an application whose policies are missing, stale or refused by the rules:
 * see {@link CorsDeploymentException}.
 */
public final class CorsFeature implements Feature, DynamicFeature {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** Names a newer list of public suffixes, in the format of publicsuffix.org. */
  private static final String PUBLIC_SUFFIXES = "cors.publicSuffixes";

  /**
   * The property in which the binding waits for {@link #configure(ResourceInfo, FeatureContext)}.
   */
  private static final String BINDING = "org.allowcredentials.binding";

  /** Answers exceptions that have no mapper, so that the headers reach the browser. */
  private static final String MAP_EXCEPTIONS = "cors.mapExceptions";

  /** Injected where the server does that to a feature; RESTEasy does. */
  @Context @Nullable Application application;

  /** Called by servers. */
  public CorsFeature() {}

  /**
   * Registers the filters. The setting {@code cors.publicSuffixes}, if there is one, names a list
   * of public suffixes that is newer than the one of this library. Where the setting {@code
   * cors.mapExceptions} is {@code true}, the {@link CorsExceptionMapper} is registered too.
   *
   * @param context where they are registered
   * @return whether this call registered them; false if they were there already
   * @throws CorsDeploymentException if a registered resource has a policy that cannot be applied
   */
  @Override
  public boolean configure(FeatureContext context) {
    Configuration configuration = context.getConfiguration();
    if (configuration.isRegistered(PreflightFilter.class)) {
      return false;
    }
    Properties properties = new Properties(configuration);
    Settings settings = Settings.of(properties::find);
    List<String> problems = new ArrayList<>();
    Deployment deployment = new Deployment(settings, suffixes(settings, problems));
    boolean mapsExceptions = mapsExceptions(settings, problems);
    addRegistered(deployment, configuration, problems);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    context.register(new PreflightFilter(deployment));
    EndpointBinding binding = new EndpointBinding(deployment, properties);
    context.register(binding);
    context.property(BINDING, binding);
    context.register(new UnboundGuard(deployment));
    context.register(new CorsResponseFilter(deployment));
    if (mapsExceptions && !configuration.isRegistered(CorsExceptionMapper.class)) {
      context.register(new CorsExceptionMapper());
    }
    return true;
  }

  /**
   * Binds a method. Quarkus drops the dynamic features that a feature registers, without a word, so
   * it needs this one. On other servers the method is bound already, and nothing happens.
   *
   * @param resource the class and method
   * @param context where the filter of the method is registered
   * @throws CorsDeploymentException if the class has a policy that cannot be applied
   */
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (context.getConfiguration().getProperty(BINDING) instanceof EndpointBinding binding) {
      binding.configure(resource, context);
    }
  }

  /**
   * Adds the resources that are registered by now, so that all problems are told at once. Those
   * that a server finds later come through {@link EndpointBinding}; but RESTEasy calls that for no
   * class that has nothing but locators, and shows no resource class in its configuration.
   */
  private void addRegistered(
      Deployment deployment, Configuration configuration, List<String> problems) {
    Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
    types.addAll(listed());
    configuration.getInstances().forEach(instance -> types.add(instance.getClass()));
    types.stream()
        .filter(ReflectiveReader::isRootResource)
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .forEach(type -> {
          try {
            deployment.add(type);
          } catch (CorsDeploymentException e) {
            problems.addAll(e.problems());
          }
        });
  }

  /** Returns what the application lists. On Quarkus it can be asked during requests only. */
  private Set<Class<?>> listed() {
    if (application == null) {
      return Set.of();
    }
    try {
      return application.getClasses();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.DEBUG, "The application does not say yet what it lists.", e);
      return Set.of();
    }
  }

  /** The bundled list is loaded only if an origin needs it; a file is read now, or refused now. */
  private static Supplier<PublicSuffixes> suffixes(Settings settings, List<String> problems) {
    Setting setting = settings.find(PUBLIC_SUFFIXES, Tables.loader(CorsFeature.class));
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(unreadable(PUBLIC_SUFFIXES, unreadable));
    } else if (setting instanceof Setting.Value value) {
      try {
        PublicSuffixes list = PublicSuffixFile.read(String.join(",", value.items()));
        return () -> list;
      } catch (PublicSuffixFile.UnusableException e) {
        problems.add(
            problem(
                Rule.CORS904, PUBLIC_SUFFIXES, "names a file that cannot be used", e.getMessage()));
      }
    }
    return PublicSuffixes::bundled;
  }

  private static boolean mapsExceptions(Settings settings, List<String> problems) {
    Setting setting = settings.find(MAP_EXCEPTIONS, Tables.loader(CorsFeature.class));
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(unreadable(MAP_EXCEPTIONS, unreadable));
    } else if (setting instanceof Setting.Value value) {
      String text = String.join(",", value.items());
      if (text.equals("true") || text.equals("false")) {
        return text.equals("true");
      }
      problems.add(
          problem(
              Rule.CORS904,
              MAP_EXCEPTIONS,
              "is neither true nor false",
              value.source() + " says " + Quote.excerpt(text) + ".\nWrite true or false."));
    }
    return false;
  }

  private static String unreadable(String key, Setting.Unreadable setting) {
    return problem(
        Rule.CORS404,
        key,
        "(" + setting.source() + ") cannot be read",
        setting.why() + "\n" + setting.remedy());
  }

  private static String problem(Rule rule, String key, String what, String details) {
    String message =
        "[" + rule + "] the setting " + key + " " + what + "\n" + details + "\n" + rule.page();
    return message.replace("\n", "\n  ");
  }
}
