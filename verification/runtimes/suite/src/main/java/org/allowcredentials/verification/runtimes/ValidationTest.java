package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.validation.ValidatedResource;
import org.allowcredentials.verification.runtimes.validation.ViolationMapper;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Jakarta Validation refuses is readable. An instance, because CXF validates no others. */
@Tag("embedded")
class ValidationTest {

  private static final List<String> HEADERS = List.of("Origin: " + APP, "Content-Type: text/plain");

  @Test
  void byTheMapperOfTheApplication() throws Exception {
    Variant variant =
        new Variant().register(new ValidatedResource()).register(ViolationMapper.class);
    try (Deployed deployed = Container.find().deploy(variant)) {
      Wire wire = new Wire(deployed.uri());
      Answer invalid = wire.send("POST", "/validated", HEADERS, "too long");
      assertThat(invalid.status()).as("%s", invalid).isEqualTo(422);
      assertThat(invalid.body()).isEqualTo("invalid");
      Cors.assertReadable(invalid, APP);
      Answer valid = wire.send("POST", "/validated", HEADERS, "short");
      assertThat(valid.body()).isEqualTo("valid short");
      Cors.assertReadable(valid, APP);
    }
  }

  /** CXF brings a mapper that nobody registers: there a violation is an unmapped exception. */
  @Test
  void byTheMapperOfTheServer() throws Exception {
    Container container = Container.find();
    try (Deployed deployed = container.deploy(new Variant().register(new ValidatedResource()))) {
      Answer invalid = new Wire(deployed.uri()).send("POST", "/validated", HEADERS, "too long");
      if (container.name().startsWith("CXF")) {
        assertThat(invalid.status()).as("%s", invalid).isEqualTo(500);
        assertThat(invalid.cors()).isEmpty();
      } else {
        assertThat(invalid.status()).as("%s", invalid).isEqualTo(400);
        Cors.assertReadable(invalid, APP);
      }
    }
  }
}
