/**
 * CORS for Jakarta REST: the annotations, the rules, and the filters that apply compiled policies.
 */
@SuppressWarnings(
    "requires-automatic") // MicroProfile Config, CXF, Quarkus have no module descriptor.
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

  uses org.allowcredentials.table.CorsPolicyTable;

  provides jakarta.ws.rs.core.Feature with
      org.allowcredentials.jaxrs.CorsFeature;
}
