package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.CorsPolicyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of a named module; with javac only, because ECJ's JSR-199 takes no module path. */
class NamedModuleTest {

  @TempDir private Path folder;

  private Result compiled() {
    String path = System.getProperty("java.class.path");
    return Compiler.JAVAC
        .into(folder)
        .strict()
        .with("--module-path", path, "-classpath", "")
        .compile(
            Map.of(
                "module-info.java",
                """
                module com.acme {
                  requires transitive org.allowcredentials;
                  requires transitive jakarta.ws.rs;
                  exports com.acme;
                  provides org.allowcredentials.table.CorsPolicyTable
                      with com.acme.CorsPolicies;
                }
                """,
                "com/acme/Test.java",
                """
                package com.acme;
                import jakarta.ws.rs.*;
                /** Test. */
                @Path("/test") @org.allowcredentials.AllowOrigins("*")
                public class Test {
                  /** Test. */
                  public Test() {}
                  /** Returns nothing. @return nothing */
                  @GET public String get() { return ""; }
                  /** Nested. */
                  @Path("/nested") @org.allowcredentials.AllowOrigins("*")
                  public static class Nested {
                    /** Nested. */
                    public Nested() {}
                    /** Returns nothing. @return nothing */
                    @GET public String get() { return ""; }
                  }
                }
                """));
  }

  @Test
  void aTableUsesOnlyWhatTheModuleReads() {
    Result module = compiled();
    assertThat(module.messages()).isEmpty();
    assertThat(module.generated().values().iterator().next())
        .as("java.compiler is not readable there")
        .doesNotContain("javax.annotation.processing");
  }

  @Test
  void theTablesAreFoundInTheModule() throws ReflectiveOperationException {
    assertThat(compiled().success()).isTrue();
    ModuleFinder finder =
        ModuleFinder.of(
            Stream.concat(
                    Stream.of(folder),
                    Stream.of(CorsPolicyTable.class, GET.class).map(NamedModuleTest::origin))
                .toArray(Path[]::new));
    ModuleLayer layer =
        ModuleLayer.defineModulesWithOneLoader(
                ModuleLayer.boot()
                    .configuration()
                    .resolve(finder, ModuleFinder.of(), Set.of("com.acme")),
                List.of(ModuleLayer.boot()),
                ClassLoader.getPlatformClassLoader())
            .layer();
    Class<?> service = layer.findLoader("com.acme").loadClass(CorsPolicyTable.class.getName());
    assertThat(ServiceLoader.load(layer, service))
        .extracting(table -> table.getClass().getName())
        .containsExactly("com.acme.CorsPolicies");
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
