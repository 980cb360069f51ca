package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.deploy.ListedClasses;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.jaxrs.quarkus.IndexedCorsFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * CORS506, but for the server that needs it: verification/servers/quarkus-listed is built by it.
 */
class ListedTest {

  private static final Set<Class<?>> FEATURES = Set.of(CorsFeature.class, IndexedCorsFeature.class);

  private static final String IMPORTS =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.Application;
      import org.allowcredentials.*;
      """;

  private static final String POLICY = "@AllowCredentials(origins = \"https://app.example.com\") ";

  @TempDir private Path folder;

  /** Compiles classes, and checks an application that lists these. */
  private void check(String source, Set<Class<?>> others, String... listed) {
    check(source, Map.of(), others, listed);
  }

  private void check(
      String source, Map<String, Object> properties, Set<Class<?>> others, String... listed) {
    Compilation.Result result =
        Compiler.JAVAC
            .into(folder)
            .compile(Map.of("com/acme/Test.java", IMPORTS + withApi(source)));
    assertThat(result.success()).as("%s", result.messages()).isTrue();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ListedTest.class.getClassLoader())) {
      Set<Class<?>> all = new LinkedHashSet<>(others);
      for (String each : listed) {
        all.add(loader.loadClass("com.acme." + each));
      }
      ListedClasses.check(loader.loadClass("com.acme.Api"), all, FEATURES, properties);
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String withApi(String source) {
    return source.contains("class Api ") ? source : source + "class Api extends Application {}\n";
  }

  @Test
  void policiesWithoutTheFeatureStopTheStart() {
    String source =
        """
        @Path("b") %1$s class Second { @GET public String get() { return ""; } }
        @Path("a") class First { @GET %1$s public String get() { return ""; } }
        @Path("c") class None { @GET public String get() { return ""; } }
        """
            .formatted(POLICY);
    assertThatThrownBy(() -> check(source, Set.of(), "Second", "None", "First"))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS506] com.acme.Api lists its classes")
        .hasMessageContaining("for com.acme.First, com.acme.Second.")
        .hasMessageContaining("docs/diagnostics/CORS506.md");
  }

  @Test
  void aPolicyBelowALocatorStopsTheStart() {
    String source =
        """
        @Path("a") class Root { @Path("x") public Shelf shelf() { return new Shelf(); } }
        class Shelf {
          @Path("y") public Book book() { return new Book(); }
          @Path("z") public Shelf shelf() { return this; }
        }
        %s class Book { @GET public String get() { return ""; } }
        """
            .formatted(POLICY);
    assertThatThrownBy(() -> check(source, Set.of(), "Root"))
        .hasMessageContaining("for com.acme.Root.");
  }

  @Test
  void thePolicyOfTheApplicationStopsTheStart() {
    String source =
        """
        %s class Api extends Application {}
        @Path("a") class Root { @GET public String get() { return ""; } }
        """
            .formatted(POLICY);
    assertThatThrownBy(() -> check(source, Set.of(), "Root"))
        .hasMessageContaining("for com.acme.Root.");
  }

  @Test
  void aPolicyThatOnlyTheSettingNamesStopsTheStart() {
    String source =
        """
        %s class Named extends Application {}
        @Path("a") class Root { @GET public String get() { return ""; } }
        """
            .formatted(POLICY);
    Map<String, Object> setting = Map.of("cors.application", "com.acme.Named");
    check(source, Set.of(), "Root");
    check(source, setting, Set.of(CorsFeature.class), "Root");
    assertThatThrownBy(() -> check(source, setting, Set.of(), "Root"))
        .hasMessageContaining("for com.acme.Root.");
  }

  @Test
  void theFeatureInTheListIsEnough() {
    String source =
        "@Path(\"a\") " + POLICY + "class Root { @GET public String get() { return \"\"; } }";
    check(source, Set.of(CorsFeature.class), "Root");
    check(source, Set.of(IndexedCorsFeature.class), "Root");
  }

  @Test
  void whatIsListedNeedsNoFeatureWithoutAPolicy() {
    String source =
        """
        @Path("a") class Root {
          @GET public String get() { return ""; }
          @Path("x") public Object any() { return this; }
        }
        @Path("b") %s class NotListed { @GET public String get() { return ""; } }
        """
            .formatted(POLICY);
    check(source, Set.of(String.class), "Root");
    check(source, Set.of());
  }
}
