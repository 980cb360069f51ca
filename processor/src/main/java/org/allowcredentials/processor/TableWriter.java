package org.allowcredentials.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.GeneratedCorsTable;
import org.allowcredentials.table.Resource;
import org.allowcredentials.table.TableFormat;

/**
 * Writes the table of a package. The same classes give the same bytes: no date, no path, no order
 * that depends on identity.
 */
final class TableWriter {

  private static final String GENERATED = "javax.annotation.processing.Generated";

  private final Filer filer;
  private final Elements elements;
  private final Optional<String> proof;

  /**
   * Takes what it writes with.
   *
   * @param proof by which rules the policies were let pass; empty if by a list of public suffixes
   *     that the run time does not carry
   */
  TableWriter(Filer filer, Elements elements, Optional<String> proof) {
    this.filer = filer;
    this.elements = elements;
    this.proof = proof;
  }

  /**
   * Writes a table.
   *
   * @param accepted classes of one package, by their names; at least one
   * @throws IOException if the file cannot be written, or there is a class of that name
   */
  void write(ClassName name, List<ClassRules.Accepted> accepted) throws IOException {
    List<Resource> resources = accepted.stream().map(ClassRules.Accepted::resource).toList();
    Map<Declaration, String> policies = named(resources);
    TypeSpec.Builder table =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "CORS policies$L, verified by the compiler.\n",
                name.packageName().isEmpty() ? "" : " of {@code " + name.packageName() + "}")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CorsPolicyTable.class)
            .addAnnotation(
                AnnotationSpec.builder(GeneratedCorsTable.class)
                    .addMember("resources", "{$L}", literals(resources))
                    .build());
    accepted.stream()
        .map(each -> SourceOrder.topLevel(each.type()))
        .distinct()
        .forEach(table::addOriginatingElement);
    TypeElement generated =
        elements.getTypeElement(
            Objects.requireNonNull(elements.getModuleOf(accepted.get(0).type())), GENERATED);
    if (generated != null) {
      table.addAnnotation(
          AnnotationSpec.builder(ClassName.get(generated))
              .addMember("value", "$S", CorsProcessor.class.getName())
              .build());
    }
    table.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
            .addModifiers(Modifier.PUBLIC)
            .build());
    table.addMethod(
        override("format")
            .returns(TableFormat.class)
            .addStatement("return $T.$L", TableFormat.class, TableFormat.V3.name())
            .build());
    proof.ifPresent(text ->
        table.addMethod(
            override("proof").returns(String.class).addStatement("return $S", text).build()));
    new TableBody(policies)
        .addTo(
            table,
            override("resources").returns(ParameterizedTypeName.get(List.class, Resource.class)),
            accepted,
            each -> TableDoc.of(each.resource(), policies, each.derived()));
    TypeSpec type = table.build();
    String text =
        JavaFile.builder(name.packageName(), type)
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString(); // At once: the writers of compilers are slow with pieces.
    JavaFileObject file =
        filer.createSourceFile(
            name.reflectionName(), type.originatingElements().toArray(Element[]::new));
    try (Writer out = file.openWriter()) {
      out.write(text);
    }
  }

  private static CodeBlock literals(List<Resource> resources) {
    return resources.stream()
        .map(each -> CodeBlock.of("$S", each.name()))
        .collect(CodeBlock.joining(",\n", "\n", ""));
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  /** Returns all that the classes say, each with the name of its constant. */
  private static Map<Declaration, String> named(List<Resource> resources) {
    Map<Declaration, String> names = new LinkedHashMap<>();
    int policies = 0;
    int crossSite = 0;
    for (Resource resource : resources) {
      for (Declaration said : said(resource)) {
        if (!names.containsKey(said)) {
          names.put(
              said,
              said instanceof Declaration.SameOrigin
                  ? "SAME_ORIGIN_ONLY"
                  : said instanceof Declaration.CrossSite
                      ? "CROSS_SITE_" + crossSite++
                      : "POLICY_" + policies++);
        }
      }
    }
    return names;
  }

  private static List<Declaration> said(Resource resource) {
    List<Declaration> all = new ArrayList<>();
    for (Endpoint endpoint : resource.endpoints()) {
      endpoint.declaration().ifPresent(all::add);
    }
    resource.application().flatMap(ApplicationPolicy::declaration).ifPresent(all::add);
    return all;
  }
}
