package org.allowcredentials.samples.shop;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Lists nothing: the server finds the resources, and our feature. */
@ApplicationPath("/")
public class ShopApplication extends Application {}
