package org.allowcredentials.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.GeneratedCorsTable;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/**
 * The constants and the classes of a table, in parts that a class file can hold: the code of a
 * method has at most 65,535 bytes, and a class at most 65,535 constants.
 *
 * <p>A small table has all in itself. What is more than a part is spread over classes in the table;
 * a list of strings that is long is a constant of its own.
 */
final class TableBody {

  /** The most strings in one call, and calls in one chain, into which compilers descend. */
  private static final int LONG = 200;

  /** The most that a part weighs. A unit takes at most eight bytes of code and four constants. */
  private static final int PART = 2_000;

  /** What a constant or a row weighs, beside a unit for each string in a list. */
  private static final int ALONE = 6;

  private static final ParameterizedTypeName ALL =
      ParameterizedTypeName.get(List.class, Resource.class);

  private final Map<Declaration, String> names;
  private final List<TypeSpec> parts = new ArrayList<>();
  private final Map<List<String>, FieldSpec> longLists = new LinkedHashMap<>();
  private int stringParts;
  private int endpointParts;

  /**
   * Prepares a table.
   *
   * @param policies the constants that it needs, by what they say
   */
  TableBody(Map<Declaration, String> policies) {
    names = new LinkedHashMap<>(policies);
  }

  private interface Weighed {
    int weight();
  }

  private record Text(String value) implements Weighed {
    @Override
    public int weight() {
      return 1;
    }
  }

  private record Constant(Declaration said, FieldSpec field, int weight) implements Weighed {}

  private record Row(CodeBlock statement, int weight) implements Weighed {}

  private record Described(MethodSpec method, int weight) implements Weighed {}

  /**
   * Adds all classes to a table.
   *
   * @param all the method that returns them
   * @param doc what is said of a class in a comment
   */
  void addTo(
      TypeSpec.Builder table,
      MethodSpec.Builder all,
      List<ClassRules.Accepted> classes,
      Function<ClassRules.Accepted, String> doc) {
    List<List<Constant>> constants =
        split(
            List.copyOf(names.entrySet()).stream()
                .map(each -> constant(each.getKey(), each.getValue())));
    List<FieldSpec> fields = new ArrayList<>();
    if (constants.size() == 1) {
      constants.get(0).forEach(each -> fields.add(each.field()));
    } else {
      for (int i = 0; i < constants.size(); i++) {
        addPolicies("Policies" + i, constants.get(i));
      }
    }
    List<List<Described>> methods =
        split(classes.stream().map(each -> described(each.resource(), doc.apply(each))));
    all.addStatement("$T all = new $T<>()", ALL, ArrayList.class);
    if (methods.size() == 1) {
      methods.get(0).forEach(each -> all.addStatement("all.add($N())", each.method()));
    } else {
      for (int i = 0; i < methods.size(); i++) {
        addResources("Resources" + i, methods.get(i));
        all.addStatement("Resources$L.addTo(all)", i);
      }
    }
    table.addMethod(all.addStatement("return all").build());
    if (methods.size() == 1) {
      methods.get(0).forEach(each -> table.addMethod(each.method()));
    }
    longLists.values().forEach(table::addField); // before what is made of them
    fields.forEach(table::addField);
    parts.forEach(table::addType);
  }

  /** Returns the parts of something, in its order; none if there is nothing. */
  private static <T extends Weighed> List<List<T>> split(Stream<T> all) {
    List<List<T>> parts = new ArrayList<>();
    int weight = PART;
    for (T each : (Iterable<T>) all::iterator) {
      weight += each.weight();
      if (weight > PART) {
        parts.add(new ArrayList<>());
        weight = each.weight();
      }
      parts.get(parts.size() - 1).add(each);
    }
    return parts;
  }

  private static TypeSpec.Builder part(String name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addAnnotation(GeneratedCorsTable.class);
  }

  private void addPolicies(String name, List<Constant> constants) {
    TypeSpec.Builder part = part(name);
    for (Constant each : constants) {
      part.addField(each.field());
      names.put(each.said(), name + "." + each.field().name());
    }
    parts.add(part.build());
  }

  private void addResources(String name, List<Described> methods) {
    TypeSpec.Builder part = part(name);
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(ALL, "all");
    methods.forEach(each -> all.addStatement("all.add($N())", each.method()));
    part.addMethod(all.build());
    methods.forEach(each -> part.addMethod(each.method()));
    parts.add(part.build());
  }

  /** Returns the method that gives one class. */
  private Described described(Resource resource, String doc) {
    String simpleName = resource.name().substring(resource.name().lastIndexOf('.') + 1);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of" + simpleName) // No two classes have one binary name.
            .addJavadoc("$L", doc)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(Resource.class)
            .addStatement(
                "$T table = $T.of($S)", Resource.Builder.class, Resource.class, resource.name());
    resource.path().ifPresent(path -> method.addStatement("table.path($S)", path));
    List<List<Row>> rows = split(rows(resource).stream());
    int weight = 2 * ALONE;
    if (rows.size() == 1) {
      for (Row each : rows.get(0)) {
        method.addStatement(each.statement());
        weight += each.weight();
      }
    } else {
      for (List<Row> each : rows) {
        method.addStatement("Endpoints$L.addTo(table)", endpointParts);
        addEndpoints("Endpoints" + endpointParts++, each);
        weight += ALONE;
      }
    }
    return new Described(method.addStatement("return table.build()").build(), weight);
  }

  private void addEndpoints(String name, List<Row> rows) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Resource.Builder.class, "table");
    rows.forEach(each -> method.addStatement(each.statement()));
    parts.add(part(name).addMethod(method.build()).build());
  }

  /** Returns strings as the arguments of a call. */
  private CodeBlock strings(List<String> values) {
    return values.size() > LONG
        ? CodeBlock.of("$L", longLists.computeIfAbsent(List.copyOf(values), this::longList).name())
        : literals(values, ", ");
  }

  private static CodeBlock literals(List<String> values, String separator) {
    return values.stream()
        .map(value -> CodeBlock.of("$S", value))
        .collect(CodeBlock.joining(separator));
  }

  private FieldSpec longList(List<String> values) {
    List<CodeBlock> arrays = new ArrayList<>();
    for (List<Text> each : split(values.stream().map(Text::new))) {
      String name = "Strings" + stringParts++;
      CodeBlock lines = literals(each.stream().map(Text::value).toList(), ",\n");
      parts.add(
          part(name)
              .addField(
                  FieldSpec.builder(
                          String[].class,
                          "VALUES",
                          Modifier.PRIVATE,
                          Modifier.STATIC,
                          Modifier.FINAL)
                      .initializer("{\n$>$>$L$<$<\n}", lines)
                      .build())
              .build());
      arrays.add(CodeBlock.of("$L.VALUES", name));
    }
    CodeBlock all =
        arrays.size() == 1
            ? arrays.get(0)
            : CodeBlock.of(
                "$T.of($L).flatMap($T::stream).toArray(String[]::new)",
                Stream.class,
                CodeBlock.join(arrays, ", "),
                Arrays.class);
    return FieldSpec.builder(
            String[].class,
            "STRINGS_" + longLists.size(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(all)
        .build();
  }

  private Constant constant(Declaration said, String name) {
    int weight = ALONE;
    CodeBlock value = CodeBlock.of("$T.sameOriginOnly()", Declaration.class);
    if (said instanceof Declaration.Policy policy) {
      PolicyDraft draft = policy.draft();
      value = CodeBlock.of("$T.policy(\n$>$>$L)$<$<", Declaration.class, value(draft));
      weight +=
          weight(draft.origins().size())
              + weight(draft.allowedHeaders().size())
              + weight(draft.exposedHeaders().size())
              + weight(2 * draft.dangerousOrigins().size());
    } else if (said instanceof Declaration.CrossSite crossSite) {
      value = CodeBlock.of("$T.crossSiteRequests($S)", Declaration.class, crossSite.reason());
    }
    FieldSpec field =
        FieldSpec.builder(
                Declaration.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build();
    return new Constant(said, field, weight);
  }

  /** Returns what a list of strings weighs where it is used. */
  private static int weight(int size) {
    return size > LONG ? 1 : size;
  }

  private CodeBlock value(PolicyDraft policy) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.$L($L)",
                PolicyDraft.class,
                policy.credentials() ? "allowCredentials" : "allowOrigins",
                strings(values(policy.origins())));
    value.indent().indent();
    if (!policy.allowedHeaders().isEmpty()) {
      value.add("\n.allowedHeaders($L)", strings(values(policy.allowedHeaders())));
    }
    if (!policy.exposedHeaders().isEmpty()) {
      value.add("\n.exposedHeaders($L)", strings(values(policy.exposedHeaders())));
    }
    if (policy.maxAge() != PolicyDraft.DEFAULT_MAX_AGE) {
      value.add("\n.maxAge($L)", policy.maxAge());
    }
    List<String> dangerous =
        policy.dangerousOrigins().stream()
            .flatMap(each -> Stream.of(each.origin().value(), each.reason().value()))
            .toList();
    if (dangerous.size() > LONG) {
      value.add("\n.dangerousOrigins($L)", strings(dangerous));
    } else {
      policy
          .dangerousOrigins()
          .forEach(each ->
              value.add(
                  "\n.dangerousOrigin($S, $S)", each.origin().value(), each.reason().value()));
    }
    return value.add("\n.build()").unindent().unindent().build();
  }

  private static List<String> values(List<PolicyDraft.Value> written) {
    return written.stream().map(PolicyDraft.Value::value).toList();
  }

  private List<Row> rows(Resource resource) {
    List<Row> rows = new ArrayList<>();
    resource
        .application()
        .ifPresent(application -> {
          application
              .declaration()
              .map(names::get)
              .ifPresent(
                  said -> rows.add(new Row(CodeBlock.of("table.application($L)", said), ALONE)));
          application
              .sortedCrossSite()
              .forEach((type, why) ->
                  rows.add(new Row(CodeBlock.of("table.crossSite($S, $S)", type, why), ALONE)));
        });
    resource.endpoints().forEach(each -> rows.add(row(each)));
    return rows;
  }

  private Row row(Endpoint endpoint) {
    CodeBlock.Builder call =
        endpoint.isLocator()
            ? CodeBlock.builder()
                .add(
                    "table.locator($S, $S, $S",
                    endpoint.path(),
                    endpoint.method(),
                    endpoint.subResource())
            : CodeBlock.builder()
                .add(
                    "table.endpoint($S, $S, $S",
                    endpoint.verb(),
                    endpoint.path(),
                    endpoint.method());
    endpoint.declaration().ifPresent(said -> call.add(", $L", names.get(said)));
    if (!endpoint.headers().isEmpty()) {
      call.add(", $L", strings(endpoint.headers()));
    }
    return new Row(call.add(")").build(), ALONE + weight(endpoint.headers().size()));
  }
}
