package org.allowcredentials.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
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
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.GeneratedCorsTable;
import org.allowcredentials.table.Resource;
import org.allowcredentials.table.TableFormat;

/**
 * Writes the table of a class. The same class gives the same bytes: no date, no path, no order that
 * depends on identity.
 */
final class TableWriter {

  private static final String SUFFIX = "_CorsPolicies";
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
   * @param derived the derived headers of each method, with their reasons
   * @return the binary name of the table
   * @throws IOException if the file cannot be written, or there is a class of that name
   */
  String write(TypeElement type, Resource resource, Map<String, List<DerivedHeader>> derived)
      throws IOException {
    ClassName name = tableName(type);
    Map<Declaration, String> policies = new LinkedHashMap<>();
    for (Endpoint endpoint : resource.endpoints()) {
      endpoint.declaration().ifPresent(said -> name(said, policies));
    }
    resource
        .application()
        .flatMap(ApplicationPolicy::declaration)
        .ifPresent(said -> name(said, policies));
    TypeSpec.Builder table =
        TypeSpec.classBuilder(name)
            .addOriginatingElement(topLevel(type))
            .addJavadoc(
                "CORS policies of {@code $L}, verified by the compiler.\n\n$L",
                type.getSimpleName(),
                TableDoc.of(resource, policies, derived))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CorsPolicyTable.class)
            .addAnnotation(
                AnnotationSpec.builder(GeneratedCorsTable.class)
                    .addMember("resource", "$S", resource.name())
                    .build());
    TypeElement generated =
        elements.getTypeElement(Objects.requireNonNull(elements.getModuleOf(type)), GENERATED);
    if (generated != null) {
      table.addAnnotation(
          AnnotationSpec.builder(ClassName.get(generated))
              .addMember("value", "$S", CorsProcessor.class.getName())
              .build());
    }
    List<CodeBlock> rows = new TableBody(resource, policies).addTo(table);
    table.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
            .addModifiers(Modifier.PUBLIC)
            .build());
    table.addMethod(
        override("format", TableFormat.class)
            .addStatement("return $T.$L", TableFormat.class, TableFormat.V2.name())
            .build());
    proof.ifPresent(text ->
        table.addMethod(override("proof", String.class).addStatement("return $S", text).build()));
    table.addMethod(override("resource", Resource.class).addCode(body(resource, rows)).build());
    JavaFile.builder(name.packageName(), table.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .writeTo(filer);
    return name.reflectionName();
  }

  /**
   * Returns the name of the table: {@code Outer.Inner} gives {@code Outer$Inner_CorsPolicies}. No
   * two classes have one binary name, so no two have one table.
   */
  static ClassName tableName(TypeElement type) {
    ClassName name = ClassName.get(type);
    return ClassName.get(name.packageName(), String.join("$", name.simpleNames()) + SUFFIX);
  }

  private static Element topLevel(TypeElement type) {
    Element element = type;
    while (element.getEnclosingElement() instanceof TypeElement outer) {
      element = outer;
    }
    return element;
  }

  private static MethodSpec.Builder override(String name, Class<?> returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  private static void name(Declaration said, Map<Declaration, String> names) {
    if (said instanceof Declaration.SameOrigin) {
      names.putIfAbsent(said, "SAME_ORIGIN_ONLY");
    } else {
      String kind = said instanceof Declaration.CrossSite ? "CROSS_SITE_" : "POLICY_";
      long before = names.values().stream().filter(name -> name.startsWith(kind)).count();
      names.putIfAbsent(said, kind + before);
    }
  }

  private static CodeBlock body(Resource resource, List<CodeBlock> rows) {
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement(
        "$T table = $T.of($S)", Resource.Builder.class, Resource.class, resource.name());
    resource.path().ifPresent(path -> body.addStatement("table.path($S)", path));
    rows.forEach(body::addStatement);
    return body.addStatement("return table.build()").build();
  }
}
