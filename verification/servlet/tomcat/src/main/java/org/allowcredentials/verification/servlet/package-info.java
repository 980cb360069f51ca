/** The suite in Tomcat. */
package org.allowcredentials.verification.servlet;
