/** What a servlet container must answer, over plain HTTP. */
package org.allowcredentials.verification.servlet;
