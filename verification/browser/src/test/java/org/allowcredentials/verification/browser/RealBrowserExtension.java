package org.allowcredentials.verification.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.allowcredentials.verification.browser.BrowserGate.Abort;
import org.allowcredentials.verification.browser.BrowserGate.Fail;
import org.allowcredentials.verification.browser.BrowserGate.Run;
import org.allowcredentials.verification.browser.BrowserGate.Verdict;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Lets test classes pass the {@link BrowserGate}, gives test methods what they ask for, and checks
 * the {@link WireRules} after each. JUnit closes what is in its stores, also after a failure.
 */
final class RealBrowserExtension
    implements BeforeAllCallback, ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace NAMESPACE = Namespace.create(RealBrowserExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Verdict verdict = verdict(context);
    if (verdict instanceof Fail fail) {
      throw new AssertionError(fail.notice());
    }
    if (verdict instanceof Abort abort) {
      throw new TestAbortedException(abort.notice());
    }
  }

  /** Decided, and printed, once for all classes. */
  private static Verdict verdict(ExtensionContext context) {
    return shared(context)
        .computeIfAbsent(
            Verdict.class,
            key -> {
              Verdict verdict =
                  BrowserGate.decide(
                      BrowserInstallation.find(
                          System::getProperty, searchPath(), RealBrowserExtension::isProgram),
                      Boolean.getBoolean(BrowserGate.REQUIRE_PROPERTY));
              if (verdict instanceof Fail fail) {
                System.err.println(fail.notice());
              } else if (verdict instanceof Abort abort) {
                System.err.println(abort.notice());
              }
              return verdict;
            },
            Verdict.class);
  }

  private static List<Path> searchPath() {
    String path = System.getenv("PATH");
    return path == null
        ? List.of()
        : Arrays.stream(path.split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList();
  }

  private static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Stage.class || type == Rig.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    if (!(verdict(context) instanceof Run run)) {
      throw new IllegalStateException("no browser, but a test runs");
    }
    Rig rig =
        shared(context).computeIfAbsent(Rig.class, key -> Rig.start(run.installation()), Rig.class);
    if (parameter.getParameter().getType() == Rig.class) {
      return rig;
    }
    return own(context).computeIfAbsent(Stage.class, key -> Stage.withDemo(rig), Stage.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    Stage stage = own(context).get(Stage.class, Stage.class);
    if (stage != null && context.getExecutionException().isEmpty()) {
      WireRules.check(stage.wire().exchanges());
    }
  }

  private static Store shared(ExtensionContext context) {
    return context.getRoot().getStore(NAMESPACE);
  }

  private static Store own(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
