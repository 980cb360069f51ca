/** The suite in Jetty. */
package org.allowcredentials.verification.servlet;
