package org.allowcredentials.benchmarks;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.plugins.interceptors.CorsFilter;

/** What a filter is called by, and which filters can be called by it. */
public enum Stack {
  /** Filters of Jakarta REST alone, on Jersey's maps of headers. */
  JERSEY_FILTERS(Contender.FLOOR, Contender.COPIED, Contender.RESTEASY, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.JERSEY, contender, policy);
    }
  },
  /** Filters of Jakarta REST alone, on RESTEasy's maps of headers. */
  RESTEASY_FILTERS(Contender.FLOOR, Contender.COPIED, Contender.RESTEASY, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.RESTEASY, contender, policy);
    }
  },
  /** Filters of Jakarta REST alone, on CXF's maps of headers. */
  CXF_FILTERS(Contender.FLOOR, Contender.COPIED, Contender.CXF, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return filters(RestHeaders.CXF, contender, policy);
    }
  },
  /** Servlet filters alone. */
  SERVLET_FILTERS(
      Contender.FLOOR, Contender.SPRING, Contender.TOMCAT, Contender.JETTY, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return ServletServer.of(contender, policy);
    }
  },
  /** The handler of Quarkus alone. */
  VERTX_HANDLERS(Contender.QUARKUS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return VertxServer.of(contender, policy);
    }
  },
  /** A whole request by Jersey, without a network. */
  JERSEY(Contender.FLOOR, Contender.COPIED, Contender.RESTEASY, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      RuntimeDelegate.setInstance(RestHeaders.JERSEY.delegate());
      return JerseyServer.of(contender, policy);
    }
  },
  /** A whole request by RESTEasy, without a network. */
  RESTEASY(Contender.FLOOR, Contender.COPIED, Contender.RESTEASY, Contender.OURS) {
    @Override
    Server server(Contender contender, Policy policy) {
      return ResteasyServer.of(contender, policy);
    }
  };

  private final Set<Contender> contenders;

  Stack(Contender first, Contender... others) {
    contenders = EnumSet.of(first, others);
    contenders.add(Contender.NONE);
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
