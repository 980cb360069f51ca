package org.allowcredentials.verification.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A Chromium and the driver that belongs to it. */
record BrowserInstallation(Path chromium, Path chromedriver) {

  static final String CHROMIUM_PROPERTY = "allowcredentials.chromium";
  static final String CHROMEDRIVER_PROPERTY = "allowcredentials.chromedriver";

  private static final List<String> CHROMIUM_NAMES = List.of("chromium", "chromium-browser");
  private static final List<String> CHROMEDRIVER_NAMES = List.of("chromedriver");
  private static final Path DEBIAN_BINARIES = Path.of("/usr/bin");

  /** What a search came to. */
  sealed interface Search {}

  record Found(BrowserInstallation installation) implements Search {}

  /** One line for each program that is missing. */
  record Missing(List<String> reasons) implements Search {
    Missing {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Looks for both programs. A property decides alone where it is set: whoever names a browser does
   * not want another one.
   *
   * @param property the system properties, {@code null} for one that is not set
   * @param searchPath the folders of {@code PATH}
   * @param executable whether a path is a file that can be run
   */
  static Search find(Properties property, List<Path> searchPath, Predicate<Path> executable) {
    List<String> reasons = new ArrayList<>();
    Path chromium =
        find(property, CHROMIUM_PROPERTY, CHROMIUM_NAMES, searchPath, executable, reasons);
    Path chromedriver =
        find(property, CHROMEDRIVER_PROPERTY, CHROMEDRIVER_NAMES, searchPath, executable, reasons);
    return chromium == null || chromedriver == null
        ? new Missing(reasons)
        : new Found(new BrowserInstallation(chromium, chromedriver));
  }

  private static @Nullable Path find(
      Properties properties,
      String property,
      List<String> names,
      List<Path> searchPath,
      Predicate<Path> executable,
      List<String> reasons) {
    String given = properties.get(property);
    if (given != null && !given.isBlank()) {
      Path path = Path.of(given);
      if (executable.test(path)) {
        return path;
      }
      reasons.add(property + " is " + given + ", which is not a program that can be run");
      return null;
    }
    List<Path> folders = new ArrayList<>(searchPath);
    folders.add(DEBIAN_BINARIES);
    for (Path folder : folders) {
      for (String name : names) {
        Path candidate = folder.resolve(name);
        if (executable.test(candidate)) {
          return candidate;
        }
      }
    }
    reasons.add(
        "no "
            + names.get(0)
            + " on the PATH or in "
            + DEBIAN_BINARIES
            + ", and the system property "
            + property
            + " is not set");
    return null;
  }

  /** System properties, as a function so that tests need not set any. */
  @FunctionalInterface
  interface Properties {
    @Nullable String get(String name);
  }
}
