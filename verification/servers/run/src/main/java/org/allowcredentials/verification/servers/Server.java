package org.allowcredentials.verification.servers;

import static java.util.stream.Collectors.joining;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allowcredentials.jaxrs.CorsFeature;

/** The servers, and how each is started with web applications. */
enum Server {
  /** RESTEasy 6.2. */
  WILDFLY("RESTEasy in WildFly 39.0.1") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      Path home = distribution("wildfly-");
      copy(home.resolve("standalone/configuration"), base.resolve("configuration"));
      Users.forWildFly(base.resolve("configuration"));
      archives.forEach((context, archive) -> {
        String extension = archive.toString().replaceFirst(".*\\.", ".");
        copy(archive, base.resolve("deployments/" + named(context) + extension));
      });
      List<Integer> ports = Ports.free(2);
      List<String> command =
          java(
              "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
              "-Dlogging.configuration="
                  + base.resolve("configuration/logging.properties").toUri());
      command.addAll(
          List.of(
              "-jar",
              home.resolve("jboss-modules.jar").toString(),
              "-mp",
              home.resolve("modules").toString(),
              "org.jboss.as.standalone",
              "-Djboss.home.dir=" + home,
              "-Djboss.server.base.dir=" + base,
              "-Djboss.bind.address=127.0.0.1",
              "-Djboss.bind.address.management=127.0.0.1",
              "-Djboss.http.port=" + port,
              "-Djboss.https.port=" + ports.get(0),
              "-Djboss.management.http.port=" + ports.get(1)));
      return new Launch(
          base,
          command,
          Map.of(),
          Pattern.compile("WFLYSRV0025"),
          1,
          Pattern.compile("WFLYSRV0026|WFLYSRV0021|WFLYSRV0055"));
    }
  },

  /** Its own build of RESTEasy 6.2. */
  LIBERTY("RESTEasy in Open Liberty 26.0.0.3") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      Path home = distribution("wlp");
      StringBuilder applications = new StringBuilder();
      // One after the other: five that start at once take all threads, and wait for one more.
      List<String> before = new ArrayList<>(List.of(""));
      archives.forEach((context, archive) -> {
        boolean ear = archive.toString().endsWith(".ear");
        String id = "application-" + before.size();
        applications.append(
            (ear
                    ? "<enterpriseApplication location='%s' id='%s' startAfterRef='%s'/>"
                    : "<webApplication location='%s' id='%s' startAfterRef='%s' contextRoot='%s'/>")
                .formatted(archive, id, before.get(before.size() - 1), context));
        before.add(id);
      });
      write(
          base.resolve("servers/test/server.xml"),
          """
          <server>
            <featureManager>
              <feature>restfulWS-3.1</feature>
              <feature>cdi-4.0</feature>
              <feature>mpConfig-3.1</feature>
              <feature>appSecurity-5.0</feature>
              <feature>enterpriseBeansLite-4.0</feature>
            </featureManager>
            <httpEndpoint id="defaultHttpEndpoint" host="127.0.0.1" httpPort="%s" httpsPort="-1"/>
            %s
            <applicationManager startTimeout="170s"/>
            <applicationMonitor updateTrigger="disabled"/>
            <config updateTrigger="disabled"/>
            %s
          </server>
          """
              .formatted(port, Users.forLiberty(), applications));
      List<String> command =
          java(
              "@" + home.resolve("lib/platform/java/java9.options"),
              "-javaagent:" + home.resolve("bin/tools/ws-javaagent.jar"),
              "-jar");
      command.add(home.resolve("bin/tools/ws-server.jar").toString());
      command.add("test");
      return new Launch(
          base,
          command,
          Map.of("WLP_USER_DIR", base.toString(), "WLP_OUTPUT_DIR", base + "/output"),
          // Each application, and the server, which does not listen before.
          Pattern.compile("CWWKZ0001I|CWWKF0011I"),
          archives.size() + 1,
          Pattern.compile("CWWKZ0002E|CWWKZ0004E|CWWKE0921W|CWWKF0001E|SRVE0276E"));
    }
  },

  /** Jersey 3.1. */
  PAYARA("Jersey in Payara Micro 6.2025.10") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      Path preboot =
          write(
              base.resolve("preboot.txt"),
              "set configs.config.server-config.network-config.network-listeners"
                  + ".network-listener.http-listener.address=127.0.0.1\n"
                  + Users.forPayara(base));
      List<String> command = java("-jar");
      command.add(distribution("payara-micro").toString());
      command.addAll(
          List.of(
              "--prebootcommandfile",
              preboot.toString(),
              "--rootdir",
              folder(base.resolve("root")).toString(),
              "--port",
              Integer.toString(port),
              "--noCluster",
              "--noHazelcast",
              "--nested"));
      for (Entry<String, Path> each : archives.entrySet()) {
        String extension = each.getValue().toString().replaceFirst(".*\\.", ".");
        Path archive = base.resolve("applications/" + named(each.getKey()) + extension);
        copy(each.getValue(), archive);
        command.add("--deploy");
        command.add(archive.toString());
        if (each.getKey().equals("/")) {
          command.add("--contextroot");
          command.add("/");
        }
      }
      return new Launch(
          base,
          command,
          Map.of(),
          Pattern.compile("Payara Micro .* ready in"),
          1,
          Pattern.compile(
              "Exception while loading the app|Deployment of .* failed|PayaraMicro.*ERROR"));
    }
  },

  /** Brings no Jakarta REST: Jersey 4.0 is part of the application. */
  TOMCAT("Jersey 4.0 on Tomcat 11") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      return tomcat(
          distribution("apache-tomcat-"),
          base,
          archives,
          port,
          "",
          "startup failed due to previous errors|Servlet .* threw load");
    }

    @Override
    List<Path> libraries() {
      return list(Setting.jersey());
    }
  },

  /** Jersey 3.1. */
  GLASSFISH("Jersey 3.1 in GlassFish 7.0.21") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      Path home = distribution("glassfish7").resolve("glassfish");
      Path domain = base.resolve("domains/test");
      copy(home.resolve("domains/domain1"), domain);
      Path configuration = domain.resolve("config/domain.xml");
      write(configuration, withPorts(read(configuration), port));
      archives.forEach((context, archive) ->
          copy(archive, domain.resolve("autodeploy/" + named(context) + ".war")));
      List<String> command = java("-jar");
      command.addAll(
          List.of(
              home.resolve("lib/client/appserver-cli.jar").toString(),
              "start-domain",
              "--verbose",
              "--domaindir",
              base.resolve("domains").toString(),
              "test"));
      return new Launch(
          base,
          command,
          Map.of("AS_JAVA", Jdk.running().home().toString()),
          Pattern.compile("Successfully autodeployed"),
          archives.size(),
          Pattern.compile("AutoDeploy.*(failed|Exception)|Exception while loading the app"));
    }

    // Gives all listeners other ports, and lets them listen to this machine only.
    private static String withPorts(String domain, int port) {
      String changed =
          domain.replace("\"8080\"", "\"" + port + "\"").replace("0.0.0.0", "127.0.0.1");
      List<String> others =
          List.of(
              "\"8181", "\"4848", "\"7676", "\"3700", "\"3820", "\"3920", "\"8686", "6666", "9009");
      List<Integer> ports = Ports.free(others.size());
      for (int i = 0; i < others.size(); i++) {
        changed =
            changed.replace(others.get(i), others.get(i).replaceFirst("\\d+", "" + ports.get(i)));
      }
      return changed;
    }

    @Override
    Path contract(Path folder) {
      return ServerContainer.application()
          .add(
              "WEB-INF/glassfish-web.xml",
              "<glassfish-web-app><context-root>/</context-root></glassfish-web-app>")
          .library(Servers.source(CorsFeature.class))
          .write(folder.resolve("contract.war"));
    }
  },

  /** CXF, whose bus belongs to the server. */
  TOMEE("TomEE 9.0.0 with CXF 3.5") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      return tomcat(
          distribution("apache-tomee-"),
          base,
          archives,
          port,
          "<Listener className='org.apache.tomee.catalina.ServerListener'/>",
          "startup failed due to previous errors");
    }

    // It has Jakarta REST 3.0, without a class that one of the resources names.
    @Override
    Path contract(Path folder) {
      return ServerContainer.application()
          .classes(
              Servers.source(EntityPart.class),
              name -> name.startsWith("jakarta/ws/rs/core/EntityPart"))
          .library(Servers.source(CorsFeature.class))
          .write(folder.resolve("contract.war"));
    }
  },

  /** Builds applications itself, before the tests. */
  QUARKUS("Quarkus 3.38.2") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      List<String> command =
          java(
              "-Dquarkus.http.host=127.0.0.1",
              "-Dquarkus.http.port=" + port,
              "-Dquarkus.http.host-validation.require-localhost=false",
              "-jar");
      command.addAll(archives.values().stream().map(Path::toString).toList());
      return new Launch(
          folder(base),
          command,
          Map.of(),
          Pattern.compile("Listening on:"),
          1,
          Pattern.compile("Failed to start application"));
    }

    @Override
    Path contract(Path folder) {
      return Setting.quarkus();
    }
  },

  /** Jersey 3.1 and Weld, on a server of its own. Needs Java 21. */
  HELIDON("Helidon MP 4.4.0") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      List<String> command =
          java(Jdk.newest(21), "-Dserver.host=127.0.0.1", "-Dserver.port=" + port, "-cp");
      List<Path> jars = new ArrayList<>(archives.values());
      jars.add(Servers.source(CorsFeature.class));
      jars.add(Setting.helidon().resolve("*"));
      command.add(paths(jars));
      command.add("io.helidon.Main");
      return new Launch(
          folder(base),
          command,
          Map.of(),
          Pattern.compile("Server started on"),
          1,
          Pattern.compile("Exception in thread"));
    }

    @Override
    Path contract(Path folder) {
      return ServerContainer.beans(folder);
    }
  },

  /** Jersey 3.1 on Jetty 12. */
  DROPWIZARD("Dropwizard 5.0.1") {
    @Override
    Launch launch(Path base, Map<String, Path> archives, int port) {
      Entry<String, Path> application = archives.entrySet().iterator().next();
      Path configuration =
          write(
              base.resolve("application.yml"),
              """
              server:
                rootPath: %s
                applicationConnectors: [{type: http, bindHost: 127.0.0.1, port: %s}]
                adminConnectors: [{type: http, bindHost: 127.0.0.1, port: %s}]
                allowedMethods: [GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, PURGE]
              jersey:
                jersey.config.server.response.setStatusOverSendError: true
                contract.origins: https://admin.example.com, https://partner.example
              """
                  .formatted(application.getKey(), port, Ports.free(1).get(0)));
      List<String> command = java("-cp");
      command.add(
          paths(
              List.of(
                  application.getValue().resolve("classes"),
                  application.getValue().resolve("libraries/*"))));
      command.add("org.allowcredentials.verification.servers.dropwizard.ContractServer");
      command.addAll(List.of("server", configuration.toString()));
      return new Launch(
          base,
          command,
          Map.of(),
          Pattern.compile("Server: Started "),
          1,
          Pattern.compile("Exception in thread"));
    }

    @Override
    Path contract(Path folder) {
      return Setting.dropwizard();
    }
  },

  /** Jersey 3.1 on Tomcat 10.1. */
  SPRING35("Jersey in Spring Boot 3.5.16"),

  /** The same behind Spring Security, which asks nobody for a login here. */
  SPRING35SECURED("Jersey in Spring Boot 3.5.16, secured"),

  /** Jersey 4.0 on Tomcat 11. */
  SPRING40("Jersey in Spring Boot 4.0.8"),

  /** The same behind Spring Security, which asks nobody for a login here. */
  SPRING40SECURED("Jersey in Spring Boot 4.0.8, secured"),

  /** CXF 4.1 on Tomcat 10.1. */
  SPRINGCXF("CXF in Spring Boot 3.5.16"),

  /** The same behind Spring Security, which asks nobody for a login here. */
  SPRINGCXFSECURED("CXF in Spring Boot 3.5.16, secured");

  private final String title;

  Server(String title) {
    this.title = title;
  }

  /** Returns the server under test. */
  static Server current() {
    return valueOf(Setting.server().toUpperCase(java.util.Locale.ROOT));
  }

  String title() {
    return title;
  }

  /**
   * Prepares a folder for this server, and returns how it is started with these archives. What has
   * no way of its own is Spring Boot, and has the contract's application on its class path.
   */
  Launch launch(Path base, Map<String, Path> archives, int port) {
    return SpringBoot.of(this).contract().launch(folder(base), port);
  }

  /** Returns the contract's application as this server takes it. */
  Path contract(Path folder) {
    return ServerContainer.war(folder);
  }

  /** Returns the jars that a web application needs here. */
  List<Path> libraries() {
    return List.of();
  }

  private static Path distribution(String prefix) {
    return list(Setting.distributions()).stream()
        .filter(each -> each.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not unpacked: " + prefix));
  }

  private static Launch tomcat(
      Path home, Path base, Map<String, Path> archives, int port, String listeners, String failed) {
    copy(home.resolve("conf"), base.resolve("conf"));
    Users.forTomcat(base.resolve("conf"));
    StringBuilder contexts = new StringBuilder();
    archives.forEach((context, archive) -> {
      contexts.append(
          "<Context path='%s' docBase='%s'/>"
              .formatted(context.equals("/") ? "" : context, archive));
    });
    write(
        base.resolve("conf/server.xml"),
        """
        <Server port="-1">
          %s
          <Service name="Catalina">
            <Connector address="127.0.0.1" port="%s"/>
            <Engine name="Catalina" defaultHost="localhost">
              <Realm className="org.apache.catalina.realm.MemoryRealm"/>
              <Host name="localhost" appBase="webapps" autoDeploy="false">%s</Host>
            </Engine>
          </Service>
        </Server>
        """
            .formatted(listeners, port, contexts));
    folder(base.resolve("webapps"));
    List<String> command =
        java(
            "-Dcatalina.home=" + home,
            "-Dcatalina.base=" + base,
            "-Djava.io.tmpdir=" + folder(base.resolve("temp")));
    command.addAll(
        List.of(
            "-cp",
            home.resolve("bin/bootstrap.jar")
                + java.io.File.pathSeparator
                + home.resolve("bin/tomcat-juli.jar"),
            "org.apache.catalina.startup.Bootstrap",
            "start"));
    return new Launch(
        base, command, Map.of(), Pattern.compile("Server startup in"), 1, Pattern.compile(failed));
  }

  /** Returns whether it serves enterprise applications. */
  boolean takesEars() {
    return this == WILDFLY || this == LIBERTY;
  }

  /** Returns whether it finds features though {@code jakarta.ws.rs.loadServices} is false. */
  boolean findsFeaturesAnyway() {
    return this == TOMEE;
  }

  static List<String> java(String... arguments) {
    return java(Jdk.running(), arguments);
  }

  static List<String> java(Jdk jdk, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdk.java().toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx768m"));
    command.addAll(List.of(arguments));
    return command;
  }

  static String paths(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(joining(java.io.File.pathSeparator));
  }

  private static String named(String context) {
    return context.equals("/") ? "ROOT" : context.substring(1);
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
