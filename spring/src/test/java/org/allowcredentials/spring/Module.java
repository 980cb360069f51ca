package org.allowcredentials.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A class of a user, compiled with or without the processor, and loaded by a class loader of its
 * own.
 *
 * @param folder where it lies
 */
record Module(Path folder) {

  /** Compiles a class; what an earlier compilation left stays. */
  Module compile(boolean processor, String name, String source) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                folder.toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "--release",
                "17"));
    if (!processor) {
      options.add("-proc:none");
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(log, manager, null, options, null, manager.getJavaFileObjects(file));
      if (processor) {
        task.setProcessors(ServiceLoader.load(Processor.class));
      }
      assertThat(task.call()).as(log.toString()).isTrue();
    }
    return this;
  }

  Class<?> load(String name) throws Exception {
    URL[] urls = {folder.toUri().toURL()};
    return Class.forName(name, false, new URLClassLoader(urls, Module.class.getClassLoader()));
  }
}
