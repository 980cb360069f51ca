package com.acme;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.extern.java.Log;
import org.allowcredentials.AllowCredentials;

@Path("/orders")
@AllowCredentials(origins = {Origins.APP, "https://*.partner.example.org"})
@Getter
@Log
@RequiredArgsConstructor(onConstructor_ = @Inject)
public class OrderResource {

  private final OrderMapper mapper;

  @GET
  @Path("{id}")
  public OrderView read(@PathParam("id") String id) {
    log.fine(id);
    return mapper.view(new Order(id, 7));
  }

  @PUT
  @Path("{id}")
  @AllowCredentials(origins = "https://admin.example.com")
  public void write(@PathParam("id") String id, @HeaderParam("X-Reason") String reason) {
    log.info(reason);
  }
}
