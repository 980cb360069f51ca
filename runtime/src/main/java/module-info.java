/**
 * CORS for Jakarta REST: the annotations, the rules, and the filters that apply compiled policies.
 *
 * <p>Everyone sees what people write, what they register, and what generated tables are made of.
 * The rest is shared with the processor and with Spring Boot alone, and may change.
 */
@SuppressWarnings({
  "requires-automatic", // MicroProfile Config, CXF, Quarkus have no module descriptor.
  "module" // The processor and Spring Boot are compiled after this module.
})
module org.allowcredentials {
  requires static io.quarkus.core;
  requires static jakarta.annotation;
  requires static jakarta.cdi;
  requires static jakarta.servlet;
  requires static transitive jakarta.ws.rs;
  requires static org.apache.cxf.core;
  requires static org.eclipse.microprofile.config;
  requires static transitive org.jspecify;

  exports org.allowcredentials;
  exports org.allowcredentials.jaxrs;
  exports org.allowcredentials.servlet;
  exports org.allowcredentials.table;
  exports org.allowcredentials.config to
      org.allowcredentials.processor,
      org.allowcredentials.spring;
  exports org.allowcredentials.finding to
      org.allowcredentials.processor,
      org.allowcredentials.spring;
  exports org.allowcredentials.header to
      org.allowcredentials.processor;
  exports org.allowcredentials.match to
      org.allowcredentials.processor;
  exports org.allowcredentials.origin to
      org.allowcredentials.processor;
  exports org.allowcredentials.overlap to
      org.allowcredentials.processor;
  exports org.allowcredentials.policy to
      org.allowcredentials.processor;
  exports org.allowcredentials.resource to
      org.allowcredentials.processor;
  exports org.allowcredentials.text to
      org.allowcredentials.processor,
      org.allowcredentials.spring;

  // CXF and Quarkus make their classes.
  opens org.allowcredentials.jaxrs.cxf;
  opens org.allowcredentials.jaxrs.quarkus;

  uses org.allowcredentials.OriginSource;
  uses org.allowcredentials.table.CorsPolicyTable;

  provides jakarta.ws.rs.core.Feature with
      org.allowcredentials.jaxrs.CorsFeature;
}
