package org.allowcredentials.benchmarks;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.net.URI;
import java.util.List;
import org.apache.cxf.jaxrs.impl.MetadataMap;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.jboss.resteasy.core.Headers;
import org.jboss.resteasy.core.providerfactory.ResteasyProviderFactoryImpl;
import org.jboss.resteasy.specimpl.ResteasyHttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What filters touch of the servers of Jakarta REST: the maps of headers, and the builder of
 * responses. They are the real ones.
 */
enum RestHeaders {
  /** Of Jersey. */
  JERSEY {
    @Override
    RuntimeDelegate delegate() {
      return new org.glassfish.jersey.server.internal.RuntimeDelegateImpl();
    }

    @Override
    MultivaluedMap<String, Object> outbound() {
      return new OutboundMessageContext((Configuration) null).getHeaders();
    }

    @Override
    Inbound inbound(Scenario scenario) {
      ContainerRequest request =
          new ContainerRequest(
              URI.create("/"),
              URI.create(scenario.path()),
              scenario.method(),
              null,
              new MapPropertiesDelegate(),
              new ResourceConfig());
      return new Inbound() {
        @Override
        public MultivaluedMap<String, String> map() {
          return request.getHeaders();
        }

        @Override
        public @Nullable String joined(String name) {
          return request.getHeaderString(name);
        }
      };
    }
  },
  /** Of RESTEasy. */
  RESTEASY {
    @Override
    RuntimeDelegate delegate() {
      return new ResteasyProviderFactoryImpl();
    }

    @Override
    MultivaluedMap<String, Object> outbound() {
      return new Headers<>();
    }

    @Override
    Inbound inbound(Scenario scenario) {
      ResteasyHttpHeaders headers = new ResteasyHttpHeaders(new Headers<>());
      return new Inbound() {
        @Override
        public MultivaluedMap<String, String> map() {
          return headers.getMutableHeaders();
        }

        @Override
        public @Nullable String joined(String name) {
          return headers.getHeaderString(name);
        }
      };
    }
  },
  /** Of CXF, whose own filter asks the message that is current in the thread. */
  CXF {
    @Override
    RuntimeDelegate delegate() {
      return new org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl();
    }

    @Override
    MultivaluedMap<String, Object> outbound() {
      return new MetadataMap<>();
    }

    @Override
    Inbound inbound(Scenario scenario) {
      return new CxfMessage(scenario);
    }
  };

  /** The headers of a request. */
  interface Inbound {

    /** Returns the map that filters see. */
    MultivaluedMap<String, String> map();

    /** Returns the lines of a header as one string. */
    @Nullable String joined(String name);

    /** Takes a header when the server starts. */
    default void add(String name, List<String> lines) {
      map().put(name, lines);
    }

    /** Forgets the request before. */
    default void renew() {}
  }

  /** Returns what builds responses. */
  abstract RuntimeDelegate delegate();

  /** Returns a map for the headers of an answer. */
  abstract MultivaluedMap<String, Object> outbound();

  /** Returns what holds the headers of requests, one after another. */
  abstract Inbound inbound(Scenario scenario);
}
