package org.allowcredentials.verification.servlet.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Deployed by the server itself, with every resource of the web application. */
@ApplicationPath("/api")
public class Shop extends Application {}
