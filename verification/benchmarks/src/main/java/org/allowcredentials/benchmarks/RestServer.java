package org.allowcredentials.benchmarks;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A server that does nothing but call filters, in the order of Jakarta REST, over the header maps
 * of a real one. A request that reaches the application is answered by an empty answer.
 *
 * @param headers the header maps
 * @param beforeMatching filters that run before a method is known
 * @param afterMatching filters that are bound to the method which runs
 * @param onResponse filters that see the answer
 */
record RestServer(
    RestHeaders headers,
    List<ContainerRequestFilter> beforeMatching,
    List<ContainerRequestFilter> afterMatching,
    List<ContainerResponseFilter> onResponse)
    implements Server {

  RestServer {
    beforeMatching = sorted(beforeMatching, Comparator.naturalOrder());
    afterMatching = sorted(afterMatching, Comparator.naturalOrder());
    onResponse = sorted(onResponse, Comparator.reverseOrder());
  }

  private static <T> List<T> sorted(List<T> filters, Comparator<Integer> order) {
    return filters.stream().sorted(Comparator.comparing(RestServer::priority, order)).toList();
  }

  private static Integer priority(Object filter) {
    Priority priority = filter.getClass().getAnnotation(Priority.class);
    return priority == null ? Priorities.USER : priority.value();
  }

  /** Returns a server with one filter that is of both kinds, as those of the peers are. */
  static RestServer with(RestHeaders headers, Object filter) {
    return new RestServer(
        headers,
        List.of((ContainerRequestFilter) filter),
        List.of(),
        List.of((ContainerResponseFilter) filter));
  }

  /** Returns a server that answers preflights by an empty answer of its response builder. */
  static RestServer without(RestHeaders headers) {
    ContainerRequestFilter options =
        request -> {
          if (request.getMethod().equals("OPTIONS")) {
            request.abortWith(Response.noContent().build());
          }
        };
    return new RestServer(headers, List.of(options), List.of(), List.of());
  }

  @Override
  public Client client(Scenario scenario) {
    RestRequest request = new RestRequest(headers, scenario);
    return () -> answer(request, scenario.isFound());
  }

  private Answer answer(RestRequest request, boolean isFound) throws IOException {
    request.renew();
    Response early = early(request, isFound);
    RestResponse response =
        early == null
            ? new RestResponse(isFound ? 200 : 404, headers.outbound())
            : new RestResponse(early.getStatus(), early.getHeaders());
    for (ContainerResponseFilter filter : onResponse) {
      filter.filter(request, response);
    }
    return response;
  }

  /** Returns what a filter answers in place of the application; null if none does. */
  private @Nullable Response early(RestRequest request, boolean isFound) throws IOException {
    try {
      for (ContainerRequestFilter filter : beforeMatching) {
        filter.filter(request);
        if (request.aborted() != null) {
          return request.aborted();
        }
      }
      if (isFound) {
        for (ContainerRequestFilter filter : afterMatching) {
          filter.filter(request);
        }
      }
      return request.aborted();
    } catch (WebApplicationException e) {
      return e.getResponse();
    }
  }
}
