/** The web application: copied into {@code WEB-INF/classes} of each container. */
package org.allowcredentials.verification.servlet.app;
