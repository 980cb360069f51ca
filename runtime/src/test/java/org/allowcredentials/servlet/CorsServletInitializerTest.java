package org.allowcredentials.servlet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;
import org.junit.jupiter.api.Test;

/** What is wrong with its settings, in words; that it works is shown on containers. */
class CorsServletInitializerTest {

  @Test
  void aPathThatCannotBeReadIsRefusedWithTheReason() {
    Map<String, String> parameters =
        Map.of("cors.servletFilter", "true", "cors.servletFilter.path", "/api,".repeat(100_001));
    assertThatThrownBy(() -> start(parameters))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining(
            "[CORS404] the setting cors.servletFilter.path"
                + " (servlet context parameter) cannot be read")
        .hasMessageContaining("It has more than 100000 items.")
        .hasMessageContaining("docs/diagnostics/CORS404.md");
  }

  @Test
  void aSwitchThatIsNoneIsRefused() {
    assertThatThrownBy(() -> start(Map.of("cors.servletFilter", "on")))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining(
            "[CORS904] the setting cors.servletFilter (servlet context parameter) has the unknown"
                + " value \"on\"");
  }

  private static void start(Map<String, String> parameters) {
    new CorsServletInitializer().onStartup(Set.of(), context(parameters));
  }

  /** A context that has parameters and a class loader, and must not be asked for more. */
  private static ServletContext context(Map<String, String> parameters) {
    ClassLoader loader = CorsServletInitializerTest.class.getClassLoader();
    return (ServletContext)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getInitParameter" -> parameters.get(arguments[0]);
                  case "getClassLoader" -> loader;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
