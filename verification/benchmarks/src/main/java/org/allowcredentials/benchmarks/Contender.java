package org.allowcredentials.benchmarks;

/** Whose filter serves. */
public enum Contender {
  /** No filter: what the others cost is what they add to this. */
  NONE("none"),
  /** {@link Floor}. */
  FLOOR("floor"),
  /** {@link CopiedFilter}. */
  COPIED("copied"),
  /** {@code org.jboss.resteasy.plugins.interceptors.CorsFilter}. */
  RESTEASY("RESTEasy's"),
  /** {@code org.apache.cxf.rs.security.cors.CrossOriginResourceSharingFilter}. */
  CXF("CXF's"),
  /** {@code org.springframework.web.cors.DefaultCorsProcessor}. */
  SPRING("Spring's"),
  /** {@code org.apache.catalina.filters.CorsFilter}. */
  TOMCAT("Tomcat's"),
  /** {@code org.eclipse.jetty.ee10.servlets.CrossOriginFilter}. */
  JETTY("Jetty's"),
  /** {@code io.quarkus.vertx.http.runtime.cors.CORSFilter}. */
  QUARKUS("Quarkus'"),
  /** This library. */
  OURS("ours");

  private final String title;

  Contender(String title) {
    this.title = title;
  }

  /** Returns whether its policies are those of paths. */
  boolean knowsPaths() {
    return this == NONE || isGuard();
  }

  /** Returns whether it stops what an origin must not cause. */
  boolean isGuard() {
    return this == FLOOR || this == OURS;
  }

  String title() {
    return title;
  }
}
