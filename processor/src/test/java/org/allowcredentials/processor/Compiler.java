package org.allowcredentials.processor;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor, and in what they differ. */
enum Compiler {
  JAVAC(
      ToolProvider::getSystemJavaCompiler,
      List.of("-implicit:none", "-Xmaxerrs", "9999", "-Xmaxwarns", "9999"),
      List.of("-Xlint:all,-processing", "-Werror"),
      0),

  /** Eclipse's. It marks annotations and attributes, but no element of an array. */
  ECJ(EclipseCompiler::new, List.of("-maxProblems", "9999"), List.of("-failOnWarning"), 1);

  private final Supplier<JavaCompiler> tool;
  private final List<String> options;
  private final List<String> strictness;
  private final int endOfMark;

  /**
   * Keeps the differences.
   *
   * @param options what it takes to get all messages
   * @param strictness what makes an error of every warning
   * @param endOfMark 1 where the last position of a mark is in it, else 0
   */
  Compiler(
      Supplier<JavaCompiler> tool, List<String> options, List<String> strictness, int endOfMark) {
    this.tool = tool;
    this.options = options;
    this.strictness = strictness;
    this.endOfMark = endOfMark;
  }

  /** Returns a compilation with our processor alone. */
  Compilation into(Path output) {
    return new Compilation(this, output, List.of(), List.of(new CorsProcessor()));
  }

  JavaCompiler tool() {
    return tool.get();
  }

  /** Returns the options that every compilation has. */
  List<String> options() {
    return options;
  }

  /** Returns the options of builds that bear no warning. */
  List<String> strictness() {
    return strictness;
  }

  /** Returns how many characters a diagnostic marks. */
  long length(Diagnostic<?> diagnostic) {
    return diagnostic.getEndPosition() - diagnostic.getStartPosition() + endOfMark;
  }
}
