package org.allowcredentials.benchmarks;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.plugins.interceptors.CorsFilter;

/** What a filter is called by, and which filters can be called by it. */
public enum Stack {
  /** Filters of Jakarta REST alone, on Jersey's maps of headers. */
  JERSEY_FILTERS(
      "filters on Jersey's maps",
      Contender.FLOOR,
      Contender.COPIED,
      Contender.RESTEASY,
      Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.JERSEY, contender, policy);
    }
  },
  /** Filters of Jakarta REST alone, on RESTEasy's maps of headers. */
  RESTEASY_FILTERS(
      "filters on RESTEasy's maps",
      Contender.FLOOR,
      Contender.COPIED,
      Contender.RESTEASY,
      Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.RESTEASY, contender, policy);
    }
  },
  /** Filters of Jakarta REST alone, on CXF's maps of headers. */
  CXF_FILTERS(
      "filters on CXF's maps", Contender.FLOOR, Contender.COPIED, Contender.CXF, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.CXF, contender, policy);
    }
  },
  /** Servlet filters alone. */
  SERVLET_FILTERS(
      "servlet filters",
      Contender.FLOOR,
      Contender.SPRING,
      Contender.TOMCAT,
      Contender.JETTY,
      Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return ServletServer.of(contender, policy);
    }
  },
  /** The handler of Quarkus alone. */
  VERTX_HANDLERS("handlers of Vert.x", Contender.QUARKUS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return VertxServer.of(contender, policy);
    }
  },
  /** A whole request by Jersey, without a network. */
  JERSEY(
      "whole request by Jersey",
      Contender.FLOOR,
      Contender.COPIED,
      Contender.RESTEASY,
      Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      RuntimeDelegate.setInstance(RestHeaders.JERSEY.delegate());
      return JerseyServer.of(contender, policy);
    }
  },
  /** A whole request by RESTEasy, without a network. */
  RESTEASY(
      "whole request by RESTEasy",
      Contender.FLOOR,
      Contender.COPIED,
      Contender.RESTEASY,
      Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return ResteasyServer.of(contender, policy);
    }
  };

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // Nobody can change it.
  private final Set<Contender> contenders;

  Stack(String title, Contender first, Contender... others) {
    this.title = title;
    Set<Contender> all = EnumSet.of(first, others);
    all.add(Contender.NONE);
    contenders = Collections.unmodifiableSet(all);
  }

  String title() {
    return title;
  }

  /** Returns whose filters can be called, and that there is none. */
  Set<Contender> contenders() {
    return contenders;
  }

  abstract Server server(Contender contender, Policy policy);

  /** Returns a filter of Jakarta REST to register; not ours, which is a feature. */
  static Object filter(Contender contender, Policy policy) {
    return switch (contender) {
      case FLOOR -> new Floor.Rest(policy);
      case COPIED -> new CopiedFilter(policy);
      case RESTEASY -> resteasy(policy);
      case CXF -> CxfMessage.filter(policy);
      default -> throw new IllegalArgumentException(contender + " has no filter");
    };
  }

  private static CorsFilter resteasy(Policy policy) {
    CorsFilter filter = new CorsFilter();
    filter.getAllowedOrigins().addAll(policy.origins());
    filter.setAllowCredentials(true);
    filter.setAllowedMethods(Policy.METHODS);
    filter.setAllowedHeaders(Policy.HEADERS);
    filter.setExposedHeaders(Policy.EXPOSED);
    filter.setCorsMaxAge(Policy.MAX_AGE);
    return filter;
  }

  private static Server filters(RestHeaders headers, Contender contender, Policy policy) {
    RuntimeDelegate.setInstance(headers.delegate());
    return switch (contender) {
      case NONE -> RestServer.without(headers);
      case OURS -> Registration.server(headers, policy, Resources.of(policy.endpoints()));
      default -> RestServer.with(headers, filter(contender, policy));
    };
  }
}
