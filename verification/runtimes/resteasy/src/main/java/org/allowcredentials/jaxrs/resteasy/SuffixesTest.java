package org.allowcredentials.jaxrs.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.core.AcceptHeaderByFileSuffixFilter;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Suffixes are cut off as RESTEasy does, whatever a path looks like. */
@Tag("embedded")
class SuffixesTest {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("json", "application/json", "xml", "application/xml");
  private static final Map<String, String> LANGUAGES = Map.of("en", "en", "json", "en");
  private static final List<String> PIECES =
      List.of("a", "b", "json", "xml", "en", ".", ".", ".", "/", ";v=1", "%2E");
  private static final int PATHS = 20_000;

  private static UnaryOperator<String> ours() {
    ResteasyDeploymentImpl deployment = new ResteasyDeploymentImpl();
    deployment.setMediaTypeMappings(MEDIA_TYPES);
    deployment.setLanguageExtensions(LANGUAGES);
    return Suffixes.of(deployment).orElseThrow();
  }

  private static AcceptHeaderByFileSuffixFilter theirs() {
    AcceptHeaderByFileSuffixFilter filter = new AcceptHeaderByFileSuffixFilter();
    filter.setMediaTypeMappings(
        Map.of("json", MediaType.APPLICATION_JSON_TYPE, "xml", MediaType.APPLICATION_XML_TYPE));
    filter.setLanguageMappings(LANGUAGES);
    return filter;
  }

  /** Returns the path that the filter of RESTEasy leaves. */
  private static String filtered(AcceptHeaderByFileSuffixFilter filter, String path)
      throws Exception {
    AtomicReference<URI> uri = new AtomicReference<>(URI.create("http://api.example" + path));
    ContainerRequestContext context =
        (ContainerRequestContext)
            Proxy.newProxyInstance(
                SuffixesTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getUriInfo" -> new ResteasyUriInfo(uri.get().toString(), "/");
                      case "getHeaders" -> new MultivaluedHashMap<String, String>();
                      case "setRequestUri" -> {
                        uri.set((URI) arguments[0]);
                        yield null;
                      }
                      default -> throw new UnsupportedOperationException(method.toString());
                    });
    filter.filter(context);
    return uri.get().getRawPath();
  }

  @Test
  void theyAreCutOffAsTheServerDoes() throws Exception {
    Random random = new Random(11);
    UnaryOperator<String> ours = ours();
    AcceptHeaderByFileSuffixFilter theirs = theirs();
    int cut = 0;
    for (int i = 0; i < PATHS; i++) {
      StringBuilder path = new StringBuilder("/x");
      for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
        path.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String expected = filtered(theirs, path.toString());
      String actual = ours.apply(path.toString());
      assertThat(actual).as("%s", path).isEqualTo(expected);
      assertThat(ours.apply(actual)).as("%s twice", path).isEqualTo(actual);
      cut += actual.contentEquals(path) ? 0 : 1;
    }
    assertThat(cut).isBetween(PATHS / 20, PATHS / 2);
  }

  @Test
  void withoutSettingsNothingIsCutOff() {
    assertThat(Suffixes.of(new ResteasyDeploymentImpl())).isEmpty();
  }
}
