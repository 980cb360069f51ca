package org.allowcredentials.verification.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.application.ContractApplication;

/**
 * An application on Spring Boot.
 *
 * @param module the folder with its version of Spring Boot, and its server
 * @param secured whether Spring Security is on the class path
 * @param classes what is on the class path beside it
 * @param properties such as {@code orders.origins=https://shop.example.com}
 */
record SpringBoot(String module, boolean secured, List<Path> classes, List<String> properties) {

  private static final String ERROR_PAGE =
      "org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration";

  /** Takes copies of the lists. */
  SpringBoot {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
  }

  /** Returns the application of a server, with nothing to serve yet. */
  static SpringBoot of(Server server) {
    return switch (server) {
      case SPRING35 -> of("jersey-3.5", false);
      case SPRING35SECURED -> of("jersey-3.5", true);
      case SPRING40 -> of("jersey-4.0", false);
      case SPRING40SECURED -> of("jersey-4.0", true);
      case SPRINGCXF -> of("cxf-3.5", false);
      case SPRINGCXFSECURED -> of("cxf-3.5", true);
      default -> throw new IllegalArgumentException(server + " is not on Spring Boot");
    };
  }

  private static SpringBoot of(String module, boolean secured) {
    return new SpringBoot(module, secured, List.of(), List.of());
  }

  /** Returns it with the contract's application, at the root path. */
  SpringBoot contract() {
    return serving(ContractApplication.class)
        .with(
            "cxf.path=/",
            // Where CXF is at the root path, Spring MVC's error page is CXF's, too: a 404.
            "spring.autoconfigure.exclude=" + (module.startsWith("cxf") ? ERROR_PAGE : ""),
            "contract.origins[0]=https://admin.example.com",
            "contract.origins[1]=https://partner.example");
  }

  /** Returns it with classes to serve. */
  SpringBoot serving(Class<?>... types) {
    return with("served=" + String.join(",", Stream.of(types).map(Class::getName).toList()));
  }

  /** Returns it with more properties. */
  SpringBoot with(String... more) {
    List<String> all = new ArrayList<>(properties);
    all.addAll(List.of(more));
    return new SpringBoot(module, secured, classes, all);
  }

  /** Returns it with more on its class path. */
  SpringBoot behind(Path more) {
    List<Path> all = new ArrayList<>(classes);
    all.add(more);
    return new SpringBoot(module, secured, all, properties);
  }

  /** Returns how it is started. */
  Launch launch(Path base, int port) {
    List<String> command = Server.java("-cp", Server.paths(classPath()));
    command.add("org.allowcredentials.verification.servers.spring.SpringServer");
    command.add("--server.address=127.0.0.1");
    command.add("--server.port=" + port);
    properties.forEach(each -> command.add("--" + each));
    return new Launch(
        base,
        command,
        Map.of(),
        Pattern.compile("Started SpringServer in"),
        1,
        Pattern.compile("APPLICATION FAILED TO START|Application run failed"));
  }

  private List<Path> classPath() {
    List<Path> all = new ArrayList<>(classes);
    Server.list(Setting.spring().resolve(module).resolve("target/libraries")).stream()
        .filter(jar -> secured || !jar.getFileName().toString().matches("spring-.*security.*"))
        .forEach(all::add);
    return all;
  }
}
