package org.allowcredentials.verification.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a run of the TCK says.
 *
 * @param passed how many tests passed
 * @param skipped how many the TCK itself disables
 * @param failed the names of the others
 */
record Results(int passed, int skipped, Set<String> failed) {

  /** Before the names of tests that the server alone passes at some times only. */
  private static final String UNSTABLE = "? ";

  /** Reads the reports of a run, but for some tests. */
  static Results ofReports(Path folder, Set<String> unstable) throws IOException {
    int passed = 0;
    int skipped = 0;
    Set<String> failed = new TreeSet<>();
    for (Path report : reports(folder)) {
      NodeList cases = parsed(report).getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) {
        Element test = (Element) cases.item(i);
        String name = test.getAttribute("classname") + "#" + test.getAttribute("name");
        if (unstable.contains(name)) {
          continue;
        }
        if (has(test, "failure") || has(test, "error")) {
          failed.add(name);
        } else if (has(test, "skipped")) {
          skipped++;
        } else {
          passed++;
        }
      }
    }
    return new Results(passed, skipped, failed);
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
    }
  }

  private static Document parsed(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(report.toString(), e);
    }
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  /** Reads what was recorded of a run: the numbers, then a line for each test that failed. */
  static Results ofRecord(Path file) throws IOException {
    List<String> lines =
        lines(file).filter(line -> !line.startsWith("#") && !line.startsWith(UNSTABLE)).toList();
    return new Results(
        number(lines.get(0), " passed"),
        number(lines.get(1), " skipped"),
        new TreeSet<>(lines.subList(2, lines.size())));
  }

  /** Reads which tests are unstable: they are in no numbers. */
  static Set<String> unstable(Path file) throws IOException {
    return lines(file)
        .filter(line -> line.startsWith(UNSTABLE))
        .map(line -> line.substring(UNSTABLE.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream();
  }

  private static int number(String line, String what) {
    return Integer.parseInt(line.substring(0, line.indexOf(what)));
  }

  @Override
  public String toString() {
    return passed + " passed\n" + skipped + " skipped\n" + String.join("\n", failed);
  }
}
