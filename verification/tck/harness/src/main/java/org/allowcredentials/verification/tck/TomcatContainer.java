package org.allowcredentials.verification.tck;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jboss.shrinkwrap.descriptor.api.Descriptor;

/**
 * Tomcat in this process. Each web application of the TCK is given the jars of this run in its
 * {@code WEB-INF/lib}, as its authors would; none is on the class path.
 */
public final class TomcatContainer implements DeployableContainer<TomcatContainer.Configuration> {

  private static final String HOST = "localhost";

  private final Map<String, Context> deployed = new HashMap<>();
  private final Tomcat tomcat = new Tomcat();
  private final Answers answers = new Answers();

  /** There is nothing to configure. */
  public static final class Configuration implements ContainerConfiguration {
    @Override
    public void validate() {}
  }

  @Override
  public Class<Configuration> getConfigurationClass() {
    return Configuration.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public void setup(Configuration configuration) {
    // Nothing to set up.
  }

  /** The users are those of the TCK, and so is the verb: it traces. */
  @Override
  public void start() throws LifecycleException {
    try {
      Path base = Files.createTempDirectory("tck");
      Files.createDirectory(base.resolve("webapps"));
      tomcat.setBaseDir(base.toString());
      tomcat.setPort(0);
      tomcat.getConnector().setProperty("address", "127.0.0.1");
      tomcat.getConnector().setAllowTrace(true);
      tomcat.addUser(System.getProperty("user"), System.getProperty("password"));
      tomcat.addRole(System.getProperty("user"), "DIRECTOR");
      tomcat.addUser(System.getProperty("authuser"), System.getProperty("authpassword"));
      tomcat.addRole(System.getProperty("authuser"), "OTHERROLE");
      tomcat.getEngine().getPipeline().addValve(answers);
      tomcat.start();
    } catch (IOException | org.apache.catalina.LifecycleException e) {
      throw new LifecycleException("Tomcat does not start", e);
    }
    System.setProperty("webServerHost", HOST);
    System.setProperty("webServerPort", Integer.toString(port()));
  }

  private int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void stop() throws LifecycleException {
    try {
      answers.report();
      tomcat.stop();
      tomcat.destroy();
    } catch (IOException | org.apache.catalina.LifecycleException e) {
      throw new LifecycleException("Tomcat does not stop", e);
    }
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    String path = "/" + archive.getName().replaceFirst("\\.war$", "");
    try {
      Path file = Files.createTempDirectory("tck").resolve(archive.getName());
      withJars(archive).as(ZipExporter.class).exportTo(file.toFile(), true);
      Context context = addWebapp(path, file);
      deployed.put(archive.getName(), context);
      if (context.getState() != LifecycleState.STARTED) {
        throw new DeploymentException(archive.getName() + " did not start");
      }
      return metaData(path, context);
    } catch (IOException e) {
      throw new DeploymentException(archive.getName() + " was not deployed", e);
    }
  }

  /** What is on the class path is no part of it: there are the applications of all tests. */
  private Context addWebapp(String path, Path file) {
    Host host = tomcat.getHost();
    host.setParentClassLoader(TomcatContainer.class.getClassLoader());
    StandardContext context = new StandardContext();
    context.setPath(path);
    context.setDocBase(file.toString());
    context.addLifecycleListener(new Tomcat.DefaultWebXmlListener());
    context.addLifecycleListener(new ContextConfig());
    StandardJarScanner scanner = new StandardJarScanner();
    scanner.setScanClassPath(false);
    context.setJarScanner(scanner);
    host.addChild(context);
    return context;
  }

  private WebArchive withJars(Archive<?> archive) {
    WebArchive copy = ShrinkWrap.create(WebArchive.class, archive.getName()).merge(archive);
    for (String jar : System.getProperty("tck.jars").split(File.pathSeparator, -1)) {
      if (!jar.isEmpty()) {
        copy.addAsLibrary(new File(jar));
      }
    }
    return copy;
  }

  private ProtocolMetaData metaData(String path, Context context) {
    HTTPContext http = new HTTPContext(HOST, port());
    for (var child : context.findChildren()) {
      if (child instanceof Wrapper wrapper) {
        http.add(new Servlet(wrapper.getName(), path));
      }
    }
    return new ProtocolMetaData().addContext(http);
  }

  @Override
  public void undeploy(Archive<?> archive) {
    Optional.ofNullable(deployed.remove(archive.getName()))
        .ifPresent(tomcat.getHost()::removeChild);
  }

  @Override
  public void deploy(Descriptor descriptor) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void undeploy(Descriptor descriptor) {
    throw new UnsupportedOperationException();
  }
}
