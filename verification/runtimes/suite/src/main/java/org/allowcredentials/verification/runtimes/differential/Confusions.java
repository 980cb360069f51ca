package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what refused applications showed on several servers. */
final class Confusions {

  private Confusions() {}

  /**
   * Returns for each style how many of the refused applications serve one path and verb with
   * methods of several policies: on one server as the media types decide, or on two servers.
   *
   * @param folder where the servers left their lines
   * @return a table in Markdown
   */
  static String summary(Path folder) throws IOException {
    Map<String, Map<String, Set<String>>> byApplication = new TreeMap<>();
    int servers = 0;
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      servers++;
      for (String line : Files.readAllLines(file)) {
        String[] fields = line.split("\t", -1);
        byApplication
            .computeIfAbsent(fields[0], key -> new TreeMap<>())
            .computeIfAbsent(fields[1], key -> new HashSet<>())
            .addAll(List.of(fields[2].split(",")));
      }
    }
    Map<String, int[]> byStyle = new TreeMap<>();
    byApplication.forEach((application, requests) -> {
      int[] counts = byStyle.computeIfAbsent(application.substring(0, 1), key -> new int[2]);
      counts[0]++;
      if (requests.values().stream().anyMatch(policies -> policies.size() > 1)) {
        counts[1]++;
      }
    });
    StringBuilder out =
        new StringBuilder("| style | refused | really confused by ")
            .append(servers)
            .append(" servers together | share |\n|---|--:|--:|--:|\n");
    byStyle.forEach((style, counts) ->
        out.append("| ")
            .append(style)
            .append(" | ")
            .append(counts[0])
            .append(" | ")
            .append(counts[1])
            .append(" | ")
            .append(100 * counts[1] / counts[0])
            .append(" % |\n"));
    return out.toString();
  }
}
