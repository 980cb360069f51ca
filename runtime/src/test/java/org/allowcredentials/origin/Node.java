package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/** The URL parser of Node, which is the URL standard's, as a program that tests may ask. */
final class Node {

  private final Path directory;

  private Node(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns Node; where there is none, ends the test: with a failure if the build demands Node,
   * else with a loud remark.
   *
   * @param test who asks
   * @param directory for input and output
   */
  static Node of(Class<?> test, Path directory) {
    Node node = new Node(directory);
    try {
      List<String> version =
          List.of("node", "-p", "process.version + ', Ada ' + process.versions.ada");
      System.out.println(test.getSimpleName() + ": Node " + node.run(version, "").strip());
      return node;
    } catch (IOException e) {
      String message = test.getSimpleName() + " DID NOT RUN: no node on the PATH";
      if (Boolean.getBoolean("allowcredentials.requireNode")) {
        throw new AssertionError(message, e);
      }
      System.err.println("*** " + message + " ***");
      return Assumptions.abort(message);
    }
  }

  /**
   * Returns what a function of JavaScript makes of each text.
   *
   * @param function takes a string and returns one without line breaks; an exception is an empty
   *     string
   * @param texts without lone surrogates
   * @return the answers in the same order
   */
  List<String> map(String function, Collection<String> texts) throws IOException {
    String script =
        """
        const f = %s;
        const lines = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const safe = s => { try { return f(s); } catch (e) { return ''; } };
        console.log(lines.map(safe).join('\\n'));
        """
            .formatted(function);
    String input = texts.stream().map(Node::json).collect(Collectors.joining(",", "[", "]"));
    String output = run(List.of("node", "-e", script), input);
    List<String> answers = List.of(output.substring(0, output.length() - 1).split("\n", -1));
    assertThat(answers).hasSameSizeAs(texts);
    return answers;
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
      out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return out.append('"').toString();
  }

  /**
   * Returns what a command prints.
   *
   * @param command the command with its arguments
   * @param input what it reads
   */
  String run(List<String> command, String input) throws IOException {
    Path in = Files.writeString(directory.resolve("in"), input);
    Path out = directory.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("node ends").isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as("exit code of node").isZero();
    return Files.readString(out);
  }
}
