package org.allowcredentials.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.PathTemplate;
import org.allowcredentials.overlap.Clash.Reason;
import org.allowcredentials.resource.Media;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which endpoints of one verb some server may confuse. */
class AmbiguityTest {

  private static final Declaration APP =
      Declaration.policy(PolicyDraft.allowCredentials("https://app.example.com").build());
  private static final Declaration ADMIN =
      Declaration.policy(PolicyDraft.allowCredentials("https://admin.example.com").build());
  private static final Media JSON = new Media(Set.of(), Set.of("application/json"));
  private static final Media CSV = new Media(Set.of(), Set.of("text/csv"));

  private static ServedClass served(Resource.Builder builder) {
    return ServedClass.of(builder.build(), true, Set.of(), Map.of());
  }

  private static List<Clash> clashes(ServedClass... classes) {
    return new Ambiguity().add(List.of(classes));
  }

  private static ServedClass two(String root, String one, String other) {
    return served(
        Resource.of("A")
            .path(root)
            .endpoint("GET", one, "one()", APP)
            .endpoint("GET", other, "other()", ADMIN));
  }

  @Nested
  class InOneClass {

    @ParameterizedTest
    @CsvSource({
      "{id},                export",
      "{id},                ''",
      "{id},                {id}/items",
      "{id}/items,          {id}/orders",
      "{id}/items,          export/items",
      "{id}/{item},         {id}/last",
      "{a}/{b},             x/y",
      "{a}/{b},             x/{b}",
      "{id: [0-9]+},        {name: [a-z]+}",
      "{id: [0-9]+},        export",
      "{id: [0-9]+},        {name}",
      "{id: [0-9]+}/x,      {name}/x",
      "{path: .+},          export",
      "{path: .*},          meta/{id}",
      "{id},                {id}.json",
      "{a}/x,               {b}/y",
      "hooks/{name},        {id}/run",
      "v1/{x},              v2/{x}",
      "{y: \\d{4}},         {m: \\d{2}}",
      "{v: (a|b)},          c",
      "'{v: a,b}',          c",
      "\u00e4,               {v}",
      "%c3%a4,              {v}",
      "a%,                  {v}",
      "a%b,                 a%25c",
      "'{x: a b}',          {v}",
      "'{x: ab }',          c",
      "a;b,                 a",
    })
    void theseAreSettled(String one, String other) {
      assertThat(clashes(two("/a", one, other))).isEmpty();
      assertThat(clashes(two("/a", other, one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "{id},                {name},             /a/a,        SAME_PATH",
      "x,                   x/,                 /a/x,        SAME_PATH",
      "{a}/x,               y/{b},              /a/y/x,      ORDER",
      "{a}/bbbb,            c/{d},              /a/c/bbbb,   ORDER",
      "b.c/{x},             {y}/dddd,           /a/b.c/dddd, ORDER",
      "{a}-{b},             {c}-,               /a/a--,      ORDER",
      "{id: [0-9]+},        {n: [1-9a-z]+},     /a/1,        ORDER",
      "report.{ext},        {id},               /a/report.a, EXPRESSION",
      "{path: .+},          {id},               /a/a,        EXPRESSION",
      "{path: .+}/meta,     {path: .+},         /a/a/meta,   EXPRESSION",
      "{path: .*},          '',                 /a/,         EXPRESSION",
      "{id: \\d*},          {name},             /a/1,        EXPRESSION",
      "{id: (?!x).*},       export,             -,           -",
      "{id: (?!x).*},       {name},             /a/a,        EXPRESSION",
      "{id: (a|b)},         {name},             /a/a,        EXPRESSION",
      "{id: ^\\d+$},        {name},             /a/1,        EXPRESSION",
      "'{id: [0-9]{2,4}}',  {name},             /a/11,       ORDER",
      "\u00e4,              %c3%a4,             /a/%C3%A4,   ORDER",
      "a%b,                 a%25b,              /a/a%25b,    SAME_PATH",
      "'{x: a b}',          {y: ab},            /a/ab,       ORDER",
      "'{x: ab }',          {y: ab},            /a/ab,       SAME_PATH",
      "'{x y}',             {v},                /a/a,        EXPRESSION",
      "'{x y}',             export,             -,           -",
      "{x,                  {v},                /a/a,        EXPRESSION",
      "x},                  {v},                /a/a,        EXPRESSION",
    })
    void theseMayBeConfused(String one, String other, String path, String reason) {
      for (ServedClass type : List.of(two("/a", one, other), two("/a", other, one))) {
        List<Clash> clashes = clashes(type);
        if (reason.equals("-")) {
          assertThat(clashes).isEmpty();
          continue;
        }
        assertThat(clashes).hasSize(1);
        assertThat(clashes.get(0).example()).contains(path);
        assertThat(clashes.get(0).reason()).isEqualTo(Reason.valueOf(reason));
      }
    }

    @Test
    void theSamePolicyIsNoClash() {
      assertThat(
              clashes(
                  served(
                      Resource.of("A")
                          .path("a")
                          .endpoint("GET", "{x}/y", "one()", APP)
                          .endpoint("GET", "x/{y}", "other()", APP))))
          .isEmpty();
    }

    /** As RESTEasy does: GET /orders/export runs the method for {id} if that names a type. */
    @Test
    void mediaTypesComeBeforePathsOnSomeServers() {
      Resource resource =
          Resource.of("A")
              .path("a")
              .endpoint("GET", "{id}", "id()", APP)
              .endpoint("GET", "export", "export()", ADMIN)
              .build();
      List<Clash> clashes =
          clashes(
              ServedClass.of(
                  resource, true, Set.of(), Map.of("id()", JSON, "export()", Media.ANY)));
      assertThat(clashes).extracting(Clash::reason).containsExactly(Reason.MEDIA_TYPES);
      assertThat(clashes.get(0).example()).contains("/a/export");
      assertThat(
              clashes(
                  ServedClass.of(resource, true, Set.of(), Map.of("id()", JSON, "export()", JSON))))
          .isEmpty();
    }

    @Test
    void headMayBeAnsweredByGet() {
      ServedClass better =
          served(
              Resource.of("A")
                  .path("a")
                  .endpoint("HEAD", "export", "head()", APP)
                  .endpoint("GET", "{id}", "get()", ADMIN));
      ServedClass worse =
          served(
              Resource.of("A")
                  .path("a")
                  .endpoint("HEAD", "{id}", "head()", APP)
                  .endpoint("GET", "export", "get()", ADMIN));
      ServedClass same =
          served(
              Resource.of("A")
                  .path("a")
                  .endpoint("HEAD", "{id}", "head()", APP)
                  .endpoint("GET", "{name}", "get()", ADMIN));
      assertThat(clashes(better)).isEmpty();
      assertThat(clashes(worse)).extracting(Clash::reason).containsExactly(Reason.HEAD);
      assertThat(clashes(same)).isEmpty();
    }

    /** CXF: where the types of the method for HEAD do not fit, those of GET may. */
    @Test
    void headMayBeAnsweredByGetOfOtherTypes() {
      Resource resource =
          Resource.of("A")
              .path("a")
              .endpoint("HEAD", "", "head()", APP)
              .endpoint("GET", "", "get()", ADMIN)
              .build();
      Media text = new Media(Set.of(), Set.of("text/plain"));
      Media both = new Media(Set.of(), Set.of("application/json", "text/plain"));
      BiFunction<Media, Media, List<Reason>> reasons =
          (head, get) -> {
            Map<String, Media> media = Map.of("head()", head, "get()", get);
            return clashes(ServedClass.of(resource, true, Set.of(), media)).stream()
                .map(Clash::reason)
                .toList();
          };
      assertThat(reasons.apply(JSON, text)).containsExactly(Reason.HEAD_TYPES);
      assertThat(reasons.apply(JSON, Media.ANY)).containsExactly(Reason.HEAD_TYPES);
      assertThat(reasons.apply(text, both)).containsExactly(Reason.HEAD_TYPES);
      assertThat(reasons.apply(text, text)).isEmpty();
      assertThat(reasons.apply(both, text)).isEmpty();
      assertThat(reasons.apply(Media.ANY, text)).isEmpty();
    }

    /** CXF puts each method for HEAD before all others, so the last one comes first. */
    @Test
    void methodsForHeadAreNotComparedByTheirPaths() {
      assertThat(
              clashes(
                  served(
                      Resource.of("A")
                          .path("a")
                          .endpoint("HEAD", "export", "export()", APP)
                          .endpoint("HEAD", "{id}", "id()", ADMIN))))
          .extracting(Clash::reason)
          .containsExactly(Reason.HEADS);
      assertThat(
              clashes(
                  served(
                      Resource.of("A")
                          .path("a")
                          .endpoint("HEAD", "export", "export()", APP)
                          .endpoint("HEAD", "{id: [0-9]+}", "id()", ADMIN))))
          .isEmpty();
    }

    @Test
    void verbsAreComparedWithoutCase() {
      assertThat(
              clashes(
                  served(
                      Resource.of("A")
                          .path("a")
                          .endpoint("patch", "", "one()", APP)
                          .endpoint("PATCH", "", "other()", ADMIN))))
          .hasSize(1);
      assertThat(
              clashes(
                  served(
                      Resource.of("A")
                          .path("a")
                          .endpoint("PUT", "", "one()", APP)
                          .endpoint("PATCH", "", "other()", ADMIN))))
          .isEmpty();
    }
  }

  @Nested
  class BetweenClasses {

    private static List<Clash> roots(String rootA, String a, String rootB, String b) {
      return clashes(
          served(Resource.of("A").path(rootA).endpoint("GET", a, "a()", APP)),
          served(Resource.of("B").path(rootB).endpoint("GET", b, "b()", ADMIN)));
    }

    @ParameterizedTest
    @CsvSource({
      "/v1,            orders/{id},   /v2,             orders/{id}",
      "/orders,        {id},          /orders/export,  ''",
      "/orders,        {id},          /orders/{id}/x,  ''",
      "/orders,        {id}/{x},      /orders/{id}/x,  ''",
      "/a,             {id},          /a,              export",
      "/a/{x},         y,             /a/{z},          {y}",
      "/,              {page},        /health,         ''",
      "/v{n: [0-9]+},  x,             /health,         x",
      "/v{n: [0-9]+},  x,             /v1,             x",
      "/a/{p: .+},     '',            /a/b,            c",
    })
    void theseAreSettled(String rootA, String a, String rootB, String b) {
      assertThat(roots(rootA, a, rootB, b)).isEmpty();
      assertThat(roots(rootB, b, rootA, a)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "/a,             {id}/conclusion, /a/export,     {x},     /a/export/conclusion",
      "/{tenant},      orders,        /orders,         {id},    /orders/orders",
      "/a/{x},         b,             /a/{x}/{y},      '',      /a/a/b",
    })
    void theseMayBeConfused(String rootA, String a, String rootB, String b, String path) {
      List<Clash> clashes = roots(rootA, a, rootB, b);
      assertThat(clashes).extracting(Clash::reason).containsExactly(Reason.ROOTS);
      assertThat(clashes.get(0).example()).contains(path);
    }

    @Test
    void classesOfOnePathAreOne() {
      assertThat(roots("/a/{x}", "b", "/a/{y}", "b"))
          .extracting(Clash::reason)
          .containsExactly(Reason.SAME_PATH);
    }

    @Test
    void aClassAndWhatItInheritsFromAreNotDeployedTogether() {
      ServedClass base = served(Resource.of("Base").path("a").endpoint("GET", "", "get()", APP));
      Resource heir = Resource.of("Heir").path("a").endpoint("GET", "", "get()", ADMIN).build();
      assertThat(clashes(base, ServedClass.of(heir, true, Set.of("Base"), Map.of()))).isEmpty();
      assertThat(clashes(base, ServedClass.of(heir, false, Set.of(), Map.of()))).isEmpty();
      assertThat(clashes(base, ServedClass.of(heir, true, Set.of(), Map.of()))).hasSize(1);
    }

    @Test
    void anApplicationWithManyIsToldOfSome() {
      Ambiguity ambiguity = new Ambiguity();
      int told = 0;
      for (int i = 0; i < 4; i++) {
        List<ServedClass> same = new ArrayList<>();
        for (int j = 0; j < 20; j++) {
          Declaration policy = j % 2 == 0 ? APP : ADMIN;
          same.add(served(Resource.of(i + "x" + j).path("a").endpoint("GET", "", "a()", policy)));
        }
        told += ambiguity.add(same).size();
      }
      assertThat(told).isEqualTo(500);
    }

    /** Which of them are near each other shows in the segments, expressions or not. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "/api/v1/noun",
          "/{tenant: [a-z]+}/v1/noun",
          "/{a}/{b: \\d+}x/noun",
          "/{tenant: (?i)[a-z]+}/v1/noun"
        })
    void thousandsOfClassesAreComparedWithTheirNeighboursOnly(String path) {
      List<ServedClass> all = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        all.add(
            served(
                Resource.of("R" + i)
                    .path(path + i)
                    .endpoint("GET", "{id: [0-9]+}", "find()", i % 2 == 0 ? APP : ADMIN)
                    .endpoint("GET", "{id}/items", "items()", i % 2 == 0 ? ADMIN : APP)));
      }
      all.add(
          served(Resource.of("Z").path(path + "7").endpoint("GET", "{n: [1-9a-z]+}", "z()", APP)));
      List<Clash> clashes =
          assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Ambiguity().add(all));
      assertThat(clashes).extracting(clash -> clash.first().resource()).containsOnly("R7");
      assertThat(clashes).extracting(clash -> clash.second().resource()).containsOnly("Z");
    }

    @Test
    void classesMayComeOneByOne() {
      Ambiguity ambiguity = new Ambiguity();
      assertThat(
              ambiguity.add(
                  List.of(served(Resource.of("A").path("a").endpoint("GET", "", "a()", APP)))))
          .isEmpty();
      assertThat(
              ambiguity.add(
                  List.of(served(Resource.of("B").path("a").endpoint("GET", "", "b()", ADMIN)))))
          .hasSize(1);
    }
  }

  @Nested
  class Locators {

    private static ServedClass sub(String path) {
      return ServedClass.of(
          Resource.of("Sub").endpoint("GET", path, "sub()", ADMIN).build(),
          true,
          Set.of(),
          Map.of());
    }

    @Test
    void knownClassesAreFollowed() {
      Resource.Builder root =
          Resource.of("A")
              .path("a")
              .endpoint("GET", "{id}/status", "status()", APP)
              .locator("{id}", "sub()", "Sub");
      assertThat(clashes(served(root), sub("items"))).isEmpty();
      assertThat(clashes(served(root), sub("status"))).isEmpty();
      ServedClass typed = ServedClass.of(root.build(), true, Set.of(), Map.of("status()", JSON));
      assertThat(clashes(typed, sub("items"))).isEmpty();
      assertThat(clashes(typed, sub("status")))
          .extracting(Clash::reason)
          .containsExactly(Reason.LOCATOR);
    }

    @Test
    void unknownClassesMayServeAnything() {
      Resource.Builder root =
          Resource.of("A")
              .path("a")
              .endpoint("PUT", "x/{y}", "put()", APP)
              .locator("{id}", "sub()", "java.lang.Object", ADMIN);
      List<Clash> clashes = clashes(served(root));
      assertThat(clashes).isEmpty(); // x is fixed, and put() takes anything
      Resource.Builder worse =
          Resource.of("A")
              .path("a")
              .endpoint("PUT", "{y}", "put()", APP)
              .locator("x", "sub()", "java.lang.Object", ADMIN);
      assertThat(clashes(served(worse))).extracting(Clash::reason).containsExactly(Reason.LOCATOR);
    }

    @Test
    void circlesEnd() {
      ServedClass folder =
          ServedClass.of(
              Resource.of("Folder")
                  .path("f")
                  .endpoint("GET", "", "get()", APP)
                  .endpoint("PUT", "", "put()", ADMIN)
                  .locator("{name}", "child()", "Folder")
                  .build(),
              true,
              Set.of(),
              Map.of());
      assertThat(clashes(folder)).isEmpty();
      ServedClass beside =
          served(Resource.of("B").path("{r}").endpoint("GET", "x/y/z", "b()", ADMIN));
      assertThat(clashes(folder, beside)).isNotEmpty();
    }
  }

  /** Locators that return each other lead to their classes in exponentially many ways. */
  @Nested
  class LocatorGraphs {

    private static final int CLASSES = 20;

    /** Each of the classes has three locators, which return the next ones, in a circle. */
    private static List<ServedClass> graph(Declaration policy, Declaration ofTheLast) {
      List<ServedClass> classes = new ArrayList<>();
      for (int i = 0; i < CLASSES; i++) {
        Resource.Builder each =
            Resource.of("C" + i)
                .path("c" + i)
                .endpoint("GET", "", "get()", i < CLASSES - 1 ? policy : ofTheLast);
        for (int next = 1; next <= 3; next++) {
          each.locator("{id}/to" + next, "to" + next + "()", "C" + (i + next) % CLASSES);
        }
        classes.add(served(each));
      }
      return classes;
    }

    private static List<Route> routes(List<ServedClass> classes) {
      Map<String, ServedClass> byName =
          classes.stream().collect(Collectors.toMap(ServedClass::name, each -> each));
      return Route.of(classes, byName);
    }

    @Test
    void haveABundleForEachLocatorAndPolicy() {
      List<Route> one = routes(graph(APP, APP));
      assertThat(one).hasSize(CLASSES + 3 * CLASSES);
      assertThat(one).filteredOn(Route::bundle).hasSize(3 * CLASSES);
      assertThat(routes(graph(APP, ADMIN))).hasSize(CLASSES + 2 * 3 * CLASSES);
    }

    @Test
    void areNoMatterWhereThereIsOnePolicy() {
      assertThat(new Ambiguity().add(graph(APP, APP))).isEmpty();
    }

    @Test
    void areReportedOnceForEachClassWhereThereAreSeveral() {
      List<Clash> clashes = new Ambiguity().add(graph(APP, ADMIN));
      assertThat(clashes).hasSize(CLASSES);
      assertThat(clashes).extracting(Clash::reason).containsOnly(Reason.WAYS);
      assertThat(clashes)
          .extracting(clash -> clash.finding(Rule.CORS305).rule())
          .containsOnly(Rule.CORS321);
      assertThat(clashes.get(0).finding(Rule.CORS305).why())
          .contains("any request below /c0/{id}/to1 allows credentials for https://app.example.com")
          .contains("allows credentials for https://admin.example.com");
    }

    /** A class elsewhere is not drawn into it, one that shares paths with it is. */
    @Test
    void areComparedWithOthersAsAWhole() {
      for (String path : List.of("other", "c0", "{any}/x/to1")) {
        List<ServedClass> all = new ArrayList<>(graph(APP, APP));
        all.add(served(Resource.of("Other").path(path).endpoint("GET", "{x: .+}", "o()", ADMIN)));
        assertThat(new Ambiguity().add(all).isEmpty()).isEqualTo(path.equals("other"));
      }
    }

    /** Below the limit every way is compared, so that nothing is refused without need. */
    @Test
    void areFollowedWhileTheyAreSmall() {
      List<ServedClass> small = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Resource.Builder each =
            Resource.of("C" + i).path("c" + i).endpoint("GET", "", "get()", i < 3 ? APP : ADMIN);
        for (int next = 1; next < 4; next++) {
          each.locator("to" + next, "to" + next + "()", "C" + (i + next) % 4);
        }
        small.add(served(each));
      }
      assertThat(routes(small)).noneMatch(Route::bundle).hasSizeLessThan(4 * Route.MAX_WAYS);
      assertThat(new Ambiguity().add(small)).isEmpty();
    }

    @Test
    void aChainOfAnyLengthEnds() {
      List<ServedClass> chain = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        Resource.Builder each = Resource.of("C" + i).endpoint("GET", "", "get()", APP);
        if (i == 0) {
          each.path("c");
        }
        for (int next = 1; next <= 3 && i < 1_999; next++) {
          each.locator("to" + next, "to" + next + "()", "C" + (i + 1));
        }
        chain.add(served(each));
      }
      assertThat(routes(chain)).hasSize(4);
    }
  }

  /**
   * Servers that choose in as many ways as we know of, on random applications: whatever two of them
   * choose for one request has the same policy, or the pair is reported.
   */
  @Nested
  class Servers {

    private static final long SEED = 20_261_124L;

    /** A template, read once. */
    private record Template(PathShape shape, Pattern prefix, Pattern exact) {
      static Template of(String text) {
        String regex = PathTemplate.parse(text).orElseThrow().pattern().pattern();
        String exact = regex.substring(0, regex.length() - "(/.*)?".length()) + "/?";
        return new Template(PathShape.of(text), Pattern.compile(regex), Pattern.compile(exact));
      }
    }

    private record Endpoint(
        String root,
        String path,
        String method,
        Declaration policy,
        Media media,
        Template ofClass,
        Template below,
        Template whole) {}

    /** A way to count, and a way to look. */
    private record Server(
        boolean staged, boolean media, boolean stem, int literals, boolean groups, long ties) {

      Optional<Endpoint> choose(List<Endpoint> all, String path) {
        List<Endpoint> candidates = new ArrayList<>(all);
        Collections.shuffle(candidates, new Random(ties));
        if (staged) {
          Optional<Template> best =
              candidates.stream()
                  .map(Endpoint::ofClass)
                  .filter(root -> root.prefix().matcher(path).matches())
                  .min(order());
          candidates.removeIf(each ->
              best.isEmpty() || !best.get().shape().key().equals(each.ofClass().shape().key()));
        }
        return candidates.stream()
            .filter(each -> each.whole().exact().matcher(path).matches())
            .min(
                (media ? Comparator.comparingInt(Server::rank) : Server.<Endpoint>equal())
                    .thenComparing(staged ? Endpoint::below : Endpoint::whole, order()));
      }

      private static <T> Comparator<T> equal() {
        return Comparator.comparing(Objects::isNull);
      }

      private static int rank(Endpoint endpoint) {
        return endpoint.media().equals(CSV) ? 0 : endpoint.media().equals(JSON) ? 1 : 2;
      }

      private Comparator<Template> order() {
        Comparator<PathShape> order =
            stem ? Comparator.comparingInt(shape -> -shape.stem().length()) : equal();
        order = order.thenComparingInt(shape -> -count(shape));
        if (groups) {
          order = order.thenComparingInt(shape -> -shape.groups());
        }
        return Comparator.comparing(
            Template::shape, order.thenComparingInt(shape -> -shape.expressions()));
      }

      private int count(PathShape shape) {
        int characters = shape.literals().length();
        return switch (literals) {
          case 0 -> characters;
          case 1 -> characters + (shape.slashAtEnd() ? 1 : 0);
          default -> characters + (int) shape.literals().chars().filter(c -> c == '.').count();
        };
      }
    }

    private static List<Server> servers() {
      List<Server> servers = new ArrayList<>();
      for (int i = 0; i < 96; i++) {
        servers.add(
            new Server(
                (i & 1) == 0, (i & 2) == 0, (i & 4) == 0, (i >> 3) % 3, (i / 24) % 2 == 0, i));
      }
      return servers;
    }

    private static final List<String> ROOTS =
        List.of("/a", "/b", "/a/{r}", "/{r}", "/a/b", "/{r: [ab]+}", "/{r: .+}");
    private static final List<String> SEGMENTS =
        List.of(
            "a",
            "b",
            "{x}",
            "{y}",
            "{n: [ab]}",
            "{m: [a-c]+}",
            "{p: .*}",
            "{q: .+}",
            "a{x}",
            "{x}{y}",
            "{o: (a|b)}",
            "b.c",
            "{x}.c",
            "dddd");

    private static String path(Random random) {
      StringBuilder out = new StringBuilder();
      for (int i = random.nextInt(3); i > 0; i--) {
        out.append(out.length() == 0 ? "" : "/")
            .append(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
      }
      return random.nextInt(8) == 0 && out.length() > 0 ? out + "/" : out.toString();
    }

    private static ServedClass served(String root, List<Endpoint> endpoints) {
      List<ServedClass.Item> items =
          endpoints.stream()
              .filter(each -> each.root().equals(root))
              .map(each ->
                  new ServedClass.Item(
                      new org.allowcredentials.table.Endpoint(
                          "GET", each.path(), each.method(), List.of(), "", Optional.empty()),
                      Optional.of(Grant.of(((Declaration.Policy) each.policy()).draft())),
                      each.media()))
              .toList();
      return new ServedClass(root, Optional.of(root), Set.of(), items);
    }

    @Test
    void neverServeWithAnotherPolicyWhatIsNotReported() {
      Random random = new Random(SEED);
      List<Media> media = List.of(Media.ANY, JSON, JSON, CSV);
      int confused = 0;
      int silent = 0;
      for (int i = 0; i < 600; i++) {
        List<Endpoint> endpoints = new ArrayList<>();
        Set<String> roots = new HashSet<>();
        boolean oneType = random.nextBoolean();
        for (int j = 0; j < 4; j++) {
          String root = ROOTS.get(random.nextInt(ROOTS.size()));
          roots.add(root);
          String path = path(random);
          endpoints.add(
              new Endpoint(
                  root,
                  path,
                  "m" + j + "()",
                  random.nextBoolean() ? APP : ADMIN,
                  oneType ? JSON : media.get(random.nextInt(media.size())),
                  Template.of(root),
                  Template.of(path),
                  Template.of(path.isEmpty() ? root : root + "/" + path)));
        }
        Set<Set<String>> reported = new HashSet<>();
        for (Clash clash :
            new Ambiguity().add(roots.stream().map(root -> served(root, endpoints)).toList())) {
          reported.add(
              Set.of(
                  clash.first().item().endpoint().method(),
                  clash.second().item().endpoint().method()));
        }
        silent += reported.isEmpty() ? 1 : 0;
        for (String path : PATHS) {
          Set<Endpoint> chosen = new HashSet<>();
          servers().forEach(server -> server.choose(endpoints, path).ifPresent(chosen::add));
          for (Endpoint one : chosen) {
            for (Endpoint other : chosen) {
              if (!one.policy().equals(other.policy())) {
                confused++;
                assertThat(reported)
                    .as("%s: %s and %s", path, one, other)
                    .contains(Set.of(one.method(), other.method()));
              }
            }
          }
        }
      }
      assertThat(confused).isGreaterThan(300);
      assertThat(silent).isGreaterThan(100);
    }

    private static final List<String> PATHS =
        List.of(
            "/a",
            "/a/",
            "/b",
            "/a/a",
            "/a/b",
            "/b/a",
            "/c/a",
            "/a/b/a",
            "/a/a/b",
            "/b/a/b",
            "/a/b/a/b",
            "/a/b/c/a/",
            "/a/ab",
            "/ab/a",
            "/a/b/",
            "/a/b.c",
            "/a/b.c/b",
            "/a/b.c/dddd",
            "/a/a/dddd",
            "/a/b/dddd",
            "/a/dddd");
  }
}
