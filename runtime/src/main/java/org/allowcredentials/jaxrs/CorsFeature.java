package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.allowcredentials.config.PublicSuffixFile;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.policy.PublicSuffixes;
import org.allowcredentials.policy.Rule;

/**
 * Applies the compiled CORS policies. Servers find it by themselves, through {@code
 * META-INF/services/jakarta.ws.rs.core.Feature}; registering it by hand as well does no harm.
 *
 * <p>It refuses to start an application whose policies are missing, stale or refused by the rules:
 * see {@link CorsDeploymentException}.
 */
public final class CorsFeature implements Feature {

  /** Names a newer list of public suffixes, in the format of publicsuffix.org. */
  private static final String PUBLIC_SUFFIXES = "cors.publicSuffixes";

  /** Called by servers. */
  public CorsFeature() {}

  /**
   * Registers the filters. The setting {@code cors.publicSuffixes}, if there is one, names a list
   * of public suffixes that is newer than the one of this library.
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
    Settings settings = Settings.of(key -> Optional.ofNullable(configuration.getProperty(key)));
    List<String> problems = new ArrayList<>();
    Deployment deployment = new Deployment(settings, suffixes(settings, problems));
    addRegistered(deployment, configuration, problems);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    context.register(new PreflightFilter(deployment));
    context.register(new EndpointBinding(deployment));
    context.register(new CorsResponseFilter(deployment));
    return true;
  }

  /**
   * Adds the resources that are registered by now, so that all problems are told at once. Those
   * that a server finds later come through {@link EndpointBinding}.
   */
  private static void addRegistered(
      Deployment deployment, Configuration configuration, List<String> problems) {
    Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
    configuration.getInstances().forEach(instance -> types.add(instance.getClass()));
    List<Class<?>> roots =
        types.stream()
            .filter(ReflectiveReader::isRootResource)
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .toList();
    if (!roots.isEmpty()) {
      deployment.namedByServer();
    }
    roots.forEach(type -> add(problems, () -> deployment.add(type)));
    Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .ifPresent(loader -> add(problems, () -> deployment.addLocators(loader)));
  }

  private static void add(List<String> problems, Runnable addition) {
    try {
      addition.run();
    } catch (CorsDeploymentException e) {
      problems.addAll(e.problems());
    }
  }

  /** The bundled list is loaded only if an origin needs it; a file is read now, or refused now. */
  private static Supplier<PublicSuffixes> suffixes(Settings settings, List<String> problems) {
    Setting setting = settings.find(PUBLIC_SUFFIXES, Tables.loader(CorsFeature.class));
    if (setting instanceof Setting.Unreadable unreadable) {
      problems.add(
          problem(
              Rule.CORS404,
              " (" + unreadable.source() + ") cannot be read",
              unreadable.why() + "\n" + unreadable.remedy()));
    } else if (setting instanceof Setting.Value value) {
      try {
        PublicSuffixes list = PublicSuffixFile.read(String.join(",", value.items()));
        return () -> list;
      } catch (PublicSuffixFile.UnusableException e) {
        problems.add(problem(Rule.CORS904, " names a file that cannot be used", e.getMessage()));
      }
    }
    return PublicSuffixes::bundled;
  }

  private static String problem(Rule rule, String what, String details) {
    String message =
        "["
            + rule
            + "] the setting "
            + PUBLIC_SUFFIXES
            + what
            + "\n"
            + details
            + "\n"
            + rule.page();
    return message.replace("\n", "\n  ");
  }
}
