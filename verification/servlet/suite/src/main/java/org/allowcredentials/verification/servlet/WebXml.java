package org.allowcredentials.verification.servlet;

/**
 * The deployment descriptor.
 *
 * @param filter whether the servlet filter is asked for
 * @param explain whether answers say why
 * @param errorPages whether there are error pages
 * @param login {@code BASIC} or {@code FORM}
 * @param secured the constraint on {@code /api/secured/*}, as far as it is about methods
 * @param more elements
 */
public record WebXml(
    boolean filter,
    boolean explain,
    boolean errorPages,
    String login,
    String secured,
    String more) {

  /** Leaves OPTIONS out of the constraint: the way of the Servlet specification. */
  public static final String OMIT = "<http-method-omission>OPTIONS</http-method-omission>";

  /** The usual one. */
  public static WebXml usual() {
    return new WebXml(true, false, true, "BASIC", OMIT, "");
  }

  /** Returns it without error pages. */
  public WebXml withoutErrorPages() {
    return new WebXml(filter, explain, false, login, secured, more);
  }

  /** Returns it without the filter. */
  public WebXml withoutFilter() {
    return new WebXml(false, explain, errorPages, login, secured, more);
  }

  /** Returns it with explanations. */
  public WebXml explaining() {
    return new WebXml(filter, true, errorPages, login, secured, more);
  }

  /** Returns it with form login. */
  public WebXml withForm() {
    return new WebXml(filter, explain, errorPages, "FORM", secured, more);
  }

  /** Returns it with another constraint. */
  public WebXml securing(String methods) {
    return new WebXml(filter, explain, errorPages, login, methods, more);
  }

  /** Returns it with more elements. */
  public WebXml with(String elements) {
    return new WebXml(filter, explain, errorPages, login, secured, more + elements);
  }

  private static String parameter(String name, boolean value) {
    return value
        ? "<context-param><param-name>"
            + name
            + "</param-name><param-value>true</param-value></context-param>"
        : "";
  }

  private static String constraint(String path, String methods) {
    return "<security-constraint><web-resource-collection><web-resource-name>"
        + path
        + "</web-resource-name><url-pattern>/api/"
        + path
        + "/*</url-pattern>"
        + methods
        + "</web-resource-collection><auth-constraint><role-name>user</role-name></auth-constraint>"
        + "</security-constraint>";
  }

  private static String errorPage(int status) {
    return "<error-page><error-code>"
        + status
        + "</error-code><location>/error</location></error-page>";
  }

  @Override
  public String toString() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">"
        + parameter("cors.servletFilter", filter)
        + parameter("cors.explain", explain)
        + (errorPages
            ? errorPage(401) + errorPage(403) + errorPage(404) + errorPage(500) + errorPage(503)
            : "")
        + constraint("secured", secured)
        + constraint("locked", "")
        + "<login-config><auth-method>"
        + login
        + "</auth-method><realm-name>shop</realm-name>"
        + (login.equals("FORM")
            ? "<form-login-config><form-login-page>/login.html</form-login-page>"
                + "<form-error-page>/login.html</form-error-page></form-login-config>"
            : "")
        + "</login-config><security-role><role-name>user</role-name></security-role>"
        + more
        + "</web-app>";
  }
}
