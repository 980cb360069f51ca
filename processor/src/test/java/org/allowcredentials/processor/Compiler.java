package org.allowcredentials.processor;

import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor, and in what they differ. */
enum Compiler {
  JAVAC,
  /** Eclipse's. */
  ECJ;

  /** Returns a compilation with our processor alone. */
  Compilation into(Path output) {
    return new Compilation(this, output, List.of(), List.of(new CorsProcessor()));
  }

  JavaCompiler tool() {
    return switch (this) {
      case JAVAC -> ToolProvider.getSystemJavaCompiler();
      case ECJ -> new EclipseCompiler();
    };
  }

  /** Returns what it takes to get every message. */
  List<String> options() {
    return switch (this) {
      case JAVAC -> List.of("-implicit:none", "-Xmaxerrs", "9999", "-Xmaxwarns", "9999");
      case ECJ -> List.of("-maxProblems", "9999");
    };
  }

  /** Returns what makes an error of every warning. */
  List<String> strictness() {
    return switch (this) {
      case JAVAC -> List.of("-Xlint:all,-processing", "-Werror");
      case ECJ -> List.of("-failOnWarning");
    };
  }

  /** Returns how many characters a diagnostic marks. */
  long length(Diagnostic<?> diagnostic) {
    long distance = diagnostic.getEndPosition() - diagnostic.getStartPosition();
    return switch (this) {
      case JAVAC -> distance;
      case ECJ -> distance + 1; // Its end is the last character of the mark.
    };
  }
}
