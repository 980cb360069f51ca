package org.allowcredentials.samples.demo;

/** Why the demo cannot start, told to who started it. */
final class StartFailure extends Exception {

  private static final long serialVersionUID = 1;

  private static final String OTHER_PORTS =
      "mvn -q -Pdemo -Ddemo.api.port=9080 -Ddemo.page.port=9081";

  private StartFailure(String problem, String remedy) {
    super("%n  The demo cannot start: %s.%n%n  %s%n".formatted(problem, remedy));
  }

  /** Returns the failure to listen at a port that another program listens at. */
  static StartFailure portTaken(String what, int port) {
    return new StartFailure(
        "port " + port + ", meant for the " + what + ", is taken by another program",
        "Stop that program, or choose other ports:%n%n      ".formatted() + OTHER_PORTS);
  }

  /** Returns the failure to listen at a port that the system reserves. */
  static StartFailure portForbidden(String what, int port, String reason) {
    return new StartFailure(
        "port " + port + ", meant for the " + what + ", cannot be used (" + reason + ")",
        "Choose other ports:%n%n      ".formatted() + OTHER_PORTS);
  }

  /** Returns the failure to understand a port. */
  static StartFailure notAPort(String key, String value) {
    return new StartFailure(
        "\"" + printable(value) + "\" is no port (" + key + ")",
        "A port is a number from 1 to 65535, for example:%n%n      ".formatted() + OTHER_PORTS);
  }

  /** Returns the failure to tell the API and the page apart. */
  static StartFailure samePort(int port) {
    return new StartFailure(
        "the API and the page were both given port " + port,
        "They are two origins and need two ports, for example:%n%n      ".formatted()
            + OTHER_PORTS);
  }

  private static String printable(String value) {
    return value.replaceAll("\\p{Cntrl}", "?");
  }
}
