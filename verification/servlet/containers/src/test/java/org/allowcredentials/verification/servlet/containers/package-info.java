/** Applications beside other servlets, in three containers. */
package org.allowcredentials.verification.servlet.containers;
